import { having, teller, type Tellers } from '../../telling.js';
import type { en } from './en.js';

type Key = keyof typeof en;

/** Who was refused, for whom, and why. */
export interface RefusedVisitor {
  visitorName: string;
  unit: { name: string };
  reason: string;
}

/** Somebody who is not let in was at the gate. */
export const blockedAttempt = teller<RefusedVisitor, Key>(
  having('visitorName', 'unit', 'reason'),
  ({ visitorName: visitor, unit, reason }, say) => ({
    title: say('blockTold.title', { visitor }),
    body: say('blockTold.body', { unit: unit.name, reason }),
  }),
);

export const tellers = { 'blocked-attempt': blockedAttempt } satisfies Tellers<Key>;
