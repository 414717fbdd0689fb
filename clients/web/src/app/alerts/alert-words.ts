import type { Alert } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Tone } from '@gatehouse/ui/status';
import { wordsFor } from '@gatehouse/ui/words';

/** The words for a state; undefined for one that is newer than this page. */
export const alertStateKey = wordsFor<MessageKey>({
  raised: 'alertState.raised',
  acknowledged: 'alertState.acknowledged',
  'on-site': 'alertState.onSite',
  closed: 'alertState.closed',
});

/** How the badge of a state looks. */
export function alertTone({ state }: Pick<Alert, 'state'>): Tone {
  if (state === 'raised') return 'bad';
  return state === 'closed' ? 'quiet' : 'waiting';
}
