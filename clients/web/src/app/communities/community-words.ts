import type { Community } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Tone } from '@gatehouse/ui/status';
import { wordsFor } from '@gatehouse/ui/words';

type State = Community['state'];

/** A state in a word, and how it looks. */
interface StateWords {
  key: MessageKey;
  tone: Tone;
}

const states: Record<State, StateWords> = {
  setup: { key: 'communityState.setup', tone: 'info' },
  active: { key: 'communityState.active', tone: 'good' },
  suspended: {
    key: 'communityState.suspended',
    tone: 'warn',
  },
  closing: { key: 'communityState.closing', tone: 'bad' },
  closed: { key: 'communityState.closed', tone: 'quiet' },
};

export const communityStates = Object.keys(states) as State[];

/** What is said of a state; undefined for one of a newer release. */
export const wordsOfState = wordsFor(states);

/** Whether the time in which it could be reopened is over. */
export function isOver({ state, closesAt }: Community): boolean {
  return state === 'closing' && closesAt !== undefined && new Date(closesAt) <= new Date();
}
