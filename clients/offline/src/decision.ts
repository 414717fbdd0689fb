import type { SnapshotHelp, SnapshotPass } from '@gatehouse/client';
import type { Refusal } from '@gatehouse/codes/verify';

/** Who was shown to the device, as far as it knows. */
export interface Holder {
  type: 'pass' | 'help';
  id: string;
  /** Whom the guard may expect. */
  name: string;
  company?: string;
  plate?: string;
  /** What the homes are called to which they come. */
  homes: readonly string[];
  maxUses?: number;
  leaveAtGate?: boolean;
  guests?: readonly string[];
}

/**
 * What there is to be said of what was shown:
 * - `ok`, `not_yet`, `not_in_window`, `expired`, `used_up`, `revoked`: of a pass, or somebody who works
 * - `ended`: signed and good by its own words, and not in the list any more
 * - `blocked`: whoever it is for is not let in
 * - `look_again`: somebody of that name is not let in
 * - `sync_first`: by a key that the device does not know yet
 * - `elsewhere`: by a key that the community does not have
 * - `not_listed`: a number that was not there when the device asked last
 * - `unknown`: a number that there is not
 * - `not_believed`: nothing of ours, or nothing that anybody signed; `reason` says what is wrong
 * - `paused`: too many numbers were wrong
 * - `no_snapshot`: the device has asked for nothing yet
 */
export type Result =
  | 'ok'
  | 'not_yet'
  | 'not_in_window'
  | 'expired'
  | 'used_up'
  | 'revoked'
  | 'ended'
  | 'blocked'
  | 'look_again'
  | 'sync_first'
  | 'elsewhere'
  | 'not_listed'
  | 'unknown'
  | 'not_believed'
  | 'paused'
  | 'no_snapshot';

/** Green lets in, amber asks, red does not let in. */
export type Tone = 'green' | 'amber' | 'red';

export interface Decision {
  result: Result;
  tone: Tone;
  /** Up to when the device knows what it says. */
  asOf?: Date;
  holder?: Holder;
  /** When it would be good. */
  opensAt?: Date;
  /** How many more may come in by it, at once. */
  left?: number;
  /** Why it is not believed. */
  reason?: Refusal;
  /** When numbers are taken again. */
  until?: Date;
}

/** Nothing is red because the device has not heard of it. */
export const TONES: Readonly<Record<Result, Tone>> = {
  ...{ ok: 'green', not_yet: 'amber', not_in_window: 'amber', look_again: 'amber' },
  ...{ sync_first: 'amber', not_listed: 'amber', paused: 'amber', no_snapshot: 'amber' },
  ...{ expired: 'red', used_up: 'red', revoked: 'red', ended: 'red', blocked: 'red' },
  ...{ elsewhere: 'red', unknown: 'red', not_believed: 'red' },
};

export const decided = (
  result: Result,
  more: Omit<Decision, 'result' | 'tone'> = {},
): Decision => ({
  ...{ result, tone: TONES[result], ...more },
});

type Homes = (unitIds: readonly string[]) => string[];

export function holderOfPass(pass: SnapshotPass, homes: Homes): Holder {
  const { id, name, company, plate, unitIds, maxUses, leaveAtGate, guests } = pass;
  return {
    ...{ type: 'pass', id, name, homes: homes(unitIds) },
    ...(company !== undefined && { company }),
    ...(plate !== undefined && { plate }),
    ...(maxUses !== undefined && { maxUses }),
    ...(leaveAtGate !== undefined && { leaveAtGate }),
    ...(guests !== undefined && { guests }),
  };
}

export function holderOfHelp({ id, name, engagements }: SnapshotHelp, homes: Homes): Holder {
  return { type: 'help', id, name, homes: homes(engagements.map(({ unitId }) => unitId)) };
}
