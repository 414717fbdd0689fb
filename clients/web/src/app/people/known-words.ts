import type { KnownPerson } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { wordsFor } from '@gatehouse/ui/words';

/** How the community may know somebody, those first of whom there is something to do. */
export const personStates = ['known', 'invited', 'member', 'left', 'forgotten'] as const;

/** The words for it; undefined for what is newer than this page. */
export const personStateKey = wordsFor<MessageKey>({
  forgotten: 'personState.forgotten',
  invited: 'personState.invited',
  known: 'personState.known',
  left: 'personState.left',
  member: 'personState.member',
});

/** How the badge of a state looks. */
export function personTone({ state }: Pick<KnownPerson, 'state'>): string {
  if (state === 'member') return 'good';
  return state === 'invited' ? 'waiting' : '';
}
