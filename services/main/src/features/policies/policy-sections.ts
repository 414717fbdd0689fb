import { isDeepStrictEqual } from 'node:util';
import type { Config } from '../../config.js';
import type { Policies, Section } from './policies.types.js';

/** What an installation says for all its communities. */
export type FirstPolicies = Pick<
  Config,
  'VISIT_RING_SECONDS' | 'VISIT_CONTACTS_SECONDS' | 'VISIT_GUARD_SECONDS' | 'VISIT_APPROVAL_MINUTES'
>;

/** How a community does things as long as it has not said otherwise. */
export const atFirst = (config: FirstPolicies): Readonly<Policies> => ({
  joining: { approval: 'either' },
  directory: { open: 'community' },
  notices: { approval: false },
  retention: { gateLogDays: 180, idDays: 90 },
  quietHours: { enabled: false, from: '22:00', to: '07:00' },
  residents: {
    vote: ['owner'],
    ring: ['owner', 'tenant', 'family'],
    book: ['owner', 'tenant', 'family'],
  },
  moves: { in: [], out: [] },
  gate: {
    householdSeconds: config.VISIT_RING_SECONDS,
    contactsSeconds: config.VISIT_CONTACTS_SECONDS,
    guardSeconds: config.VISIT_GUARD_SECONDS,
    emptyHomes: 'guard',
    approvalMinutes: config.VISIT_APPROVAL_MINUTES,
    // Guests and who repairs something stay as long as it takes.
    guestOverstaySeconds: 0,
    deliveryOverstaySeconds: 1800,
    cabOverstaySeconds: 1800,
    serviceOverstaySeconds: 0,
    tourUnitSeconds: 180,
    assumedOutAt: '04:00',
  },
  passes: { rules: [], approval: [] },
});

export const SECTIONS: readonly Section[] = [
  ...(['joining', 'directory', 'notices', 'retention', 'quietHours'] as const),
  ...(['residents', 'moves', 'gate', 'passes'] as const),
];

const KINDS = ['owner', 'tenant', 'family'] as const;

/** The same policies in one form: what is named is a set, in whatever order it comes. */
export function inOneForm({ residents, passes, ...rest }: Policies): Policies {
  const sorted = (kinds: readonly string[]) => KINDS.filter((kind) => kinds.includes(kind));
  const { vote, ring, book } = residents;
  return {
    ...rest,
    residents: { vote: sorted(vote), ring: sorted(ring), book: sorted(book) },
    passes: { ...passes, approval: passes.approval.toSorted() },
  };
}

/** The sections in which the policies differ. */
export function differences(before: Policies, after: Policies): Section[] {
  return SECTIONS.filter((section) => !isDeepStrictEqual(before[section], after[section]));
}
