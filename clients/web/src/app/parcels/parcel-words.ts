import type { Parcel } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Tone } from '@gatehouse/ui/status';
import { wordsFor } from '@gatehouse/ui/words';

/** What may become of a parcel, in the order in which it is looked for. */
export const parcelStates = ['received', 'handed-over', 'returned', 'lost'] as const;

/** The words for a state; undefined for one that is newer than this page. */
export const parcelStateKey = wordsFor<MessageKey>({
  'handed-over': 'parcelState.handedOver',
  lost: 'parcelState.lost',
  received: 'parcelState.received',
  returned: 'parcelState.returned',
});

const refusals = wordsFor<MessageKey>({
  no_collector: 'parcels.noCollector',
  not_a_resident: 'parcels.notResident',
  parcel_code_wrong: 'parcels.codeWrong',
});

/** What is refused about a parcel in words of its own. */
export function parcelRefusal(error: unknown): MessageKey | undefined {
  return error instanceof ProblemError ? refusals(error.code) : undefined;
}

/** Somebody was first: it does not wait any more. */
export const isGone = (error: unknown): boolean =>
  error instanceof ProblemError && ['parcel_gone', 'parcel_not_found'].includes(error.code);

/** How the badge of a state looks. */
export function parcelTone({ state }: Pick<Parcel, 'state'>): Tone {
  if (state === 'received') return 'waiting';
  if (state === 'handed-over') return 'good';
  return state === 'lost' ? 'bad' : 'quiet';
}
