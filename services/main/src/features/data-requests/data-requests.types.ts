import type { Language } from '@gatehouse/texts/languages';
import type { Staying } from '../../forgetting.js';

/** What can be asked of one's data. */
export type DataRequestKind = 'export' | 'erasure';

/**
 * An export is verified until somebody comes to it, and ready while what it made can be fetched. An erasure
 * cools until it runs or is cancelled, and is done, or partly where something stays.
 */
export type DataRequestState =
  'verified' | 'running' | 'ready' | 'over' | 'cooling' | 'cancelled' | 'done' | 'partly';

/** What an erasure whose time has come may wait for. */
export type WaitsFor = 'another-admin';

/** Which request of which community. */
export interface DataRequestRef {
  communityId: string;
  id: string;
}

/** What somebody has asked of their data. */
export interface DataRequest extends DataRequestRef {
  accountId: string;
  /** What the community calls whoever asked, now. */
  name: string;
  kind: DataRequestKind;
  state: DataRequestState;
  language: Language;
  requestedAt: Date;
  /** When it has to be answered, at the latest. */
  answerBy: Date;
  /** Who works at it. */
  jobId?: string;
  /** What it has made. */
  fileId?: string;
  endedAt?: Date;
  /** Until when what it has made can be fetched. */
  availableUntil?: Date;
  /** Until when an erasure can be cancelled. */
  endsCoolingAt?: Date;
  waitsFor?: WaitsFor | undefined;
  /** What an erasure leaves, as far as that is known. */
  stays?: readonly Staying[];
  /** Since when the community has forgotten whoever asked. */
  forgottenAt?: Date;
  /** Who they were there. */
  personId?: string;
  /** When admins were told that it has to be answered soon. */
  toldDueAt?: Date;
}

/** Which requests are listed. */
export interface DataRequestSearch {
  communityId: string;
  /** Whose; everybody's if it is left out. */
  accountId?: string;
  /** Of which kind; of any if it is left out. */
  kind?: DataRequestKind;
  /** In which state; in any if it is left out. */
  state?: DataRequestState;
  /** The last of the page before. */
  beforeId?: string | undefined;
  limit: number;
}
