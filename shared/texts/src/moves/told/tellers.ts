import { having, teller, type Tellers } from '../../telling.js';
import type { en } from './en.js';

type Key = keyof typeof en;

/** Who moves in or out of which unit, and on which day. */
export interface ToldMove {
  person: { name: string };
  unit: { name: string };
  direction: 'in' | 'out';
  /** As `2027-01-31`. */
  day: string;
}

/** What became of it. */
export interface DecidedMove extends ToldMove {
  outcome: string;
  reason?: string;
}

/** Told to those who may approve it. */
export const moveRequested = teller<ToldMove, Key>(
  having('person', 'unit', 'direction', 'day'),
  (move, say) => ({
    title: say(
      move.direction === 'out' ? 'moveTold.requestedOut' : 'moveTold.requestedIn',
      of(move),
    ),
    body: say('moveTold.requestedHint', of(move)),
  }),
);

/** Told to those who manage the community. */
export const moveFailed = teller<ToldMove, Key>(
  having('person', 'unit', 'direction', 'day'),
  (move, say) => ({
    title: say(move.direction === 'out' ? 'moveTold.failedOut' : 'moveTold.failedIn', of(move)),
    body: say('moveTold.failedHint', of(move)),
  }),
);

/** Told to whoever asked, and to whoever moves. */
export const moveDecided = teller<DecidedMove, Key>(
  having('person', 'unit', 'direction', 'day', 'outcome'),
  (move, say) => {
    const { outcome, reason, direction } = move;
    const [out, into, hint] = WORDS[outcome] ?? CANCELLED;
    const title = say(direction === 'out' ? out : into, of(move));
    if (outcome === 'refused' && reason !== undefined)
      return { title, body: say('moveTold.refusedReason', { reason }) };
    return { title, body: say(hint, of(move)) };
  },
);

type ThreeKeys = readonly [out: Key, into: Key, hint: Key];

const CANCELLED: ThreeKeys = [
  'moveTold.cancelledOut',
  'moveTold.cancelledIn',
  'moveTold.cancelledHint',
];

const WORDS: Readonly<Record<string, ThreeKeys>> = {
  approved: ['moveTold.approvedOut', 'moveTold.approvedIn', 'moveTold.approvedHint'],
  refused: ['moveTold.refusedOut', 'moveTold.refusedIn', 'moveTold.refusedHint'],
  done: ['moveTold.doneOut', 'moveTold.doneIn', 'moveTold.doneHint'],
};

const of = ({ person, unit, day }: ToldMove) => ({ person: person.name, unit: unit.name, day });

export const tellers = {
  'move-requested': moveRequested,
  'move-decided': moveDecided,
  'move-failed': moveFailed,
} satisfies Tellers<Key>;
