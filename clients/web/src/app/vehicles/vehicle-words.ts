import type { Vehicle } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { wordsFor } from '@gatehouse/ui/words';

/** What a vehicle may be, the most frequent first. */
export const vehicleKinds = ['car', 'motorcycle', 'van', 'truck', 'other'] as const;

/** The words for a kind; undefined for one that is newer than this page. */
export const vehicleKindKey = wordsFor<MessageKey>({
  car: 'vehicleKind.car',
  motorcycle: 'vehicleKind.motorcycle',
  other: 'vehicleKind.other',
  truck: 'vehicleKind.truck',
  van: 'vehicleKind.van',
});

/** What is refused about a vehicle in words of its own. */
export const vehicleRefusals = wordsFor<MessageKey>({
  plate_unusable: 'vehicles.unusable',
  unit_empty: 'vehicles.unitEmpty',
  vehicle_known: 'vehicles.known',
});

/** What is known of its looks: the colour, and what the household calls it. */
export const looksOf = ({ colour, label }: Vehicle): string =>
  [colour, label].filter((one) => one !== undefined).join(' · ');
