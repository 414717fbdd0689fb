import type { Spec } from '@gatehouse/shared/http/load-spec';
import type { Actor } from './actor.js';
import type { Answer, Attempt, Finding } from './attempt.js';
import type { Judge } from './judge.js';
import type { Seen } from './seen.js';

/** A running service and what it promises. */
export interface FuzzedService {
  name: string;
  origin: string;
  spec: Spec;
  judge: Judge;
}

/** Everybody of one community, and what they could know. */
export interface Side {
  /** Stands in every text that they write. */
  tag: string;
  actors: readonly Actor[];
  seen: Seen;
}

export interface CampaignOptions {
  services: readonly FuzzedService[];
  side: Side;
  random: () => number;
  /** What the people of the other community have seen: ids that must lead nowhere here. */
  foreign?: Seen;
  /** Which operations, as `service.operationId`; all when absent. */
  isWanted?: (name: string) => boolean;
  onFinding: (finding: Finding) => void;
  /** Every answer with a success, and what it was asked for. */
  onSuccess?: (attempt: Attempt, answer: Answer) => void;
  /** Called before each operation, to learn what reaches people beside the API. */
  lookAround?: (seen: Seen) => Promise<void>;
}
