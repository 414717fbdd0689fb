import type { Alert } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { IconName } from '@gatehouse/ui/icon';
import { wordsFor } from '@gatehouse/ui/words';

/** What help can be called for, the most pressing first. */
export const alertKinds = ['medical', 'fire', 'intrusion', 'lift', 'other'] as const;

const kindKeys = wordsFor<MessageKey>({
  medical: 'alertKind.medical',
  fire: 'alertKind.fire',
  intrusion: 'alertKind.intrusion',
  lift: 'alertKind.lift',
});

/** The words for a kind, also for one that is newer than this page. */
export const alertKindKey = (kind: string): MessageKey => kindKeys(kind) ?? 'alertKind.other';

const icons = wordsFor<IconName>({
  medical: 'medical',
  fire: 'fire',
  intrusion: 'intruder',
  lift: 'lift',
});

export const alertIcon = (kind: string): IconName => icons(kind) ?? 'siren';

/** Where it is, in one line; empty where nobody said. */
export const placeOf = ({ unit, place }: Pick<Alert, 'place' | 'unit'>): string =>
  [unit && `${unit.name}, ${unit.building}`, place].filter(Boolean).join(' · ');
