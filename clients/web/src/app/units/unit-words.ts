import type { Building, UnitDetails } from '@gatehouse/client/gatehouse-client';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { wordsFor } from '@gatehouse/ui/words';

const unitKinds: Record<UnitDetails['kind'], MessageKey> = {
  flat: 'unitKind.flat',
  villa: 'unitKind.villa',
  shop: 'unitKind.shop',
  office: 'unitKind.office',
  parking: 'unitKind.parking',
  other: 'unitKind.other',
};
export const knownUnitKinds = Object.keys(unitKinds) as UnitDetails['kind'][];
export const unitKindKey = wordsFor(unitKinds);

const buildingKinds: Record<Building['kind'], MessageKey> = {
  tower: 'buildingKind.tower',
  block: 'buildingKind.block',
  street: 'buildingKind.street',
  other: 'buildingKind.other',
};
export const knownBuildingKinds = Object.keys(buildingKinds) as Building['kind'][];
export const buildingKindKey = wordsFor(buildingKinds);

/** What may hold a unit, by the noun that the API has for it. */
export const blockerKey = wordsFor<MessageKey>({ residency: 'units.heldByResidents' });
