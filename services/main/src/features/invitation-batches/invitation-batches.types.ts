import type { Language } from '@gatehouse/texts/languages';
import type { ResidencyKind } from '../residencies/residencies.types.js';

/** Which of those who have no account are invited; each that is said keeps fewer. */
export interface InvitedFilter {
  buildingIds?: string[] | undefined;
  kinds?: ResidencyKind[] | undefined;
  /** Whom nobody has invited so far. */
  notInvitedYet?: boolean | undefined;
}

/** Who is invited: people by their ids, or all whom a filter keeps. */
export type Invited = { personIds: string[] } | { filter: InvitedFilter };

/** What the job is given. */
export interface InvitationBatch {
  /** By which auth knows what it has sent for it. */
  batchId: string;
  invited: Invited;
  /** Of its file. */
  language: Language;
}

/** What has become of somebody: a link goes out to them, or why none does. */
export const OUTCOMES = ['sent', 'lately', 'has-account', 'no-address', 'no-home', 'own'] as const;

export type InvitationOutcome = (typeof OUTCOMES)[number];

/** Somebody with one of their homes, as the batch finds them. */
export interface Invitee {
  personId: string;
  name: string;
  email: string | null;
  /** Whether they belong to the community by an account. */
  hasAccount: boolean;
  /** Null where they live nowhere. */
  home: { residencyId: string; unit: { id: string; name: string; building: string } } | null;
}

/** How many have had which outcome. */
export type OutcomeCounts = Partial<Record<InvitationOutcome, number>>;

/** Those up to this one are through; people are gone through in the order of their ids. */
export interface BatchPlace {
  after?: { personId: string; residencyId: string };
  counts: OutcomeCounts;
  /** Whether nobody is left. */
  isWhole: boolean;
}

/** What is kept of one until the file is written. */
export interface KeptOutcome {
  name: string;
  building?: string;
  unit?: string;
  outcome: InvitationOutcome;
}
