import type { JoinRequest } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { wordsFor } from '@gatehouse/ui/words';

type State = JoinRequest['state'];

/** What may become of a request, in the order in which it is looked for. */
export const joinStates = ['pending', 'approved', 'refused', 'withdrawn', 'expired'] as const;

/** As what somebody may ask to live somewhere. */
export const joinKinds = ['tenant', 'family'] as const;

/** The words for a state; undefined for one that is newer than this page. */
export const joinStateKey = wordsFor<MessageKey>({
  approved: 'joinState.approved',
  expired: 'joinState.expired',
  pending: 'joinState.pending',
  refused: 'joinState.refused',
  withdrawn: 'joinState.withdrawn',
});

export const joinKindKey = wordsFor<MessageKey>({
  family: 'joinKind.family',
  tenant: 'joinKind.tenant',
});

/** How the badge of a state looks. */
export function joinTone(state: State): string {
  if (state === 'approved') return 'good';
  if (state === 'pending') return 'waiting';
  return state === 'refused' ? 'bad' : '';
}
