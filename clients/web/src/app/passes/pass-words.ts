import type { Pass } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { wordsFor } from '@gatehouse/ui/words';

/** What passes are given for on this page, the most frequent first. */
export const passKinds = ['single', 'recurring', 'staff', 'party', 'vehicle'] as const;

/** The words for a kind; undefined for one that is newer than this page. */
export const passKindKey = wordsFor<MessageKey>({
  party: 'passKind.party',
  recurring: 'passKind.recurring',
  single: 'passKind.single',
  staff: 'passKind.staff',
  vehicle: 'passKind.vehicle',
});

/** Likewise where it stands. */
export const passStateKey = wordsFor<MessageKey>({
  active: 'passState.active',
  expired: 'passState.expired',
  pending: 'passState.pending',
  refused: 'passState.refused',
  revoked: 'passState.revoked',
  'used-up': 'passState.usedUp',
});

/** What is refused about a pass in words of its own. */
export const passRefusals = wordsFor<MessageKey>({
  pass_unfit: 'passes.unfit',
  unit_empty: 'passes.unitEmpty',
  window_empty: 'passes.windowEmpty',
});

/** The times of its first window, as on every day on which it is good. */
export function timesOf({ windows: [first] }: Pass): string | undefined {
  return first && `${first.from}–${first.to}`;
}
