import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { wordsFor } from '@gatehouse/ui/words';

/** As what somebody may have a home. */
export const residencyKinds = ['owner', 'tenant', 'family'] as const;

/** The words for it; undefined for what is newer than this page. */
export const residencyKindKey = wordsFor<MessageKey>({
  family: 'residencyKind.family',
  owner: 'residencyKind.owner',
  tenant: 'residencyKind.tenant',
});

/** What a pet may be. */
export const petKinds = ['dog', 'cat', 'bird', 'other'] as const;

export const petKindKey = wordsFor<MessageKey>({
  bird: 'petKind.bird',
  cat: 'petKind.cat',
  dog: 'petKind.dog',
  other: 'petKind.other',
});
