import type { Move } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Tone } from '@gatehouse/ui/status';
import { wordsFor } from '@gatehouse/ui/words';

/** What may become of a move, in the order in which it is looked for. */
export const moveStates = ['requested', 'approved', 'done', 'refused', 'cancelled'] as const;

/** As what somebody may move in. */
export const moveKinds = ['owner', 'tenant', 'family'] as const;

/** The words for a state; undefined for one that is newer than this page. */
export const moveStateKey = wordsFor<MessageKey>({
  approved: 'moveState.approved',
  cancelled: 'moveState.cancelled',
  done: 'moveState.done',
  refused: 'moveState.refused',
  requested: 'moveState.requested',
});

export const moveKindKey = wordsFor<MessageKey>({
  family: 'moveKind.family',
  owner: 'moveKind.owner',
  tenant: 'moveKind.tenant',
});

/** How the badge of a state looks. */
export function moveTone({ state }: Pick<Move, 'state'>): Tone {
  if (state === 'approved' || state === 'done') return 'good';
  if (state === 'requested') return 'waiting';
  return state === 'refused' ? 'bad' : 'quiet';
}

/** Nothing comes of it any more: nothing can be ticked off or called off. */
export function hasEnded({ state }: Pick<Move, 'state'>): boolean {
  return state !== 'requested' && state !== 'approved';
}
