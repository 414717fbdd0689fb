import type { components } from '@gatehouse/contracts/main';

/** How a community does things, section by section. */
export type Policies = components['schemas']['Policies'];

/** What is set at once; a section that came after the first release may be left out. */
export type SetPolicies = Omit<components['schemas']['PoliciesChange'], 'validFrom'>;

/** A part of the policies that changes by itself. */
export type Section = keyof Policies;

/** What a section says from some moment on. Written once. */
export interface PolicyVersion {
  communityId: string;
  /** 1, 2, 3 … in the order in which the community set them, whatever their section. */
  version: number;
  section: Section;
  validFrom: Date;
  setAt: Date;
  /** The account in whose name it was set. */
  setBy: string;
  /** The account that really did, when it was another. */
  actedBy: string | undefined;
  body: Policies[Section];
}

/** A part of a community's history. */
export interface HistorySearch {
  communityId: string;
  section?: Section | undefined;
  /** The last version of the page before. */
  before?: number | undefined;
  limit: number;
}
