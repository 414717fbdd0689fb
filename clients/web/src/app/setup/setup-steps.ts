import type { MessageKey } from '@gatehouse/texts/generated/keys';

/** What a community is set up by, in the order in which one thing needs the other. */
export const setupSteps = [
  'policies',
  'buildings',
  'units',
  'people',
  'invitations',
  'activate',
] as const;
export type SetupStep = (typeof setupSteps)[number];

export const stepLabels: Record<SetupStep, MessageKey> = {
  policies: 'setup.policies',
  buildings: 'setup.buildings',
  units: 'setup.units',
  people: 'setup.people',
  invitations: 'setup.invitations',
  activate: 'setup.activate',
};

/** What there is of a community already. */
export interface SetUp {
  isInSetup: boolean;
  hasPolicies: boolean;
  hasBuilding: boolean;
  hasUnit: boolean;
  /** Somebody beside whoever sets it up is there, or was asked to come. */
  hasPeople: boolean;
}

/** Where whoever comes back goes on: nothing is kept of it, what there is says it. */
export function stepAfter(found: SetUp): SetupStep {
  if (!found.isInSetup || found.hasPeople) return 'activate';
  if (found.hasUnit) return 'people';
  if (found.hasBuilding) return 'units';
  return found.hasPolicies ? 'buildings' : 'policies';
}

/** Where to go for what `activate` says that there is none of. */
export function stepFor(missing: string): SetupStep | undefined {
  if (missing === 'unit') return 'units';
  return missing === 'admin' ? 'people' : undefined;
}
