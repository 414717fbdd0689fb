import { newId } from '@gatehouse/shared/ids/ids';
import type { TableRow } from '@gatehouse/shared/sql/statements/insert-rows';
import { partsOfName } from '@gatehouse/shared/sql/statements/name-parts';
import { buildingRow, unitRow, type UnitRow } from '../src/features/units/units.model.js';
import { FIRST_NAMES } from './growth-visits.js';
import { nthPass } from './passes/nth-pass.js';

interface Tower {
  communityId: string;
  buildingId: string;
  unitIds: readonly string[];
  /** One for each unit. */
  accountIds: readonly string[];
  /** Since when they live there. */
  at: Date;
}

/** A tower with so many units, and a resident in each; the community has neighbours by name. */
export function homes({ communityId, buildingId, unitIds, accountIds, at }: Tower): TableRow[] {
  const estate = { timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en-IN' };
  const others = Array.from({ length: 60 }, (_none, n) => ({
    ...{ id: n === 0 ? communityId : newId(), ...estate },
    name: `Estate ${String(n).padStart(3, '0')}`,
  }));
  const units = unitIds.map((unit, n) =>
    unitRow({ id: unit, communityId, buildingId, name: `A-${101 + n}` }),
  );
  const people = accountIds.map((accountId) => ({ id: newId(), communityId, accountId }));
  const table = (name: string, rows: TableRow['row'][]) =>
    rows.map((row) => ({ table: name, row }));
  return [
    ...table('communities', others),
    ...table('buildings', [
      buildingRow({ id: buildingId, communityId, name: 'Tower A' }),
      ...unitIds.map((_unit, n) => buildingRow({ id: newId(), communityId, name: `A-${101 + n}` })),
    ]),
    ...table('units', units),
    ...table('unit_name_parts', units.flatMap(partsOf)),
    ...table(
      'people',
      people.map((person, n) => ({
        ...{ ...person, name: `${FIRST_NAMES[n % 7] ?? ''} Shah` },
        ...{ isListed: true, phoneShown: 'building', phone: '+919800000001' },
      })),
    ),
    ...table(
      'residencies',
      people.map(({ id: personId }, n) => ({
        ...{ id: newId(), communityId, personId, unitId: unitIds[n], kind: 'owner' },
        ...{ isPrimary: false, validFrom: at, validTo: null, isBegun: true },
      })),
    ),
  ];
}

/** A vehicle of today and ten of before, a pet, and somebody to call. */
export function belongingsOf(
  { communityId, unitId, at }: { communityId: string; unitId: string; at: Date },
  n: number,
): TableRow[] {
  const vehicle = (endedAt: Date | null) => ({
    ...{ communityId, id: newId(), unitId, residencyId: null, kind: 'car', colour: null },
    ...{ plate: `P${n}`, plateKey: `P${n}`, label: null, addedBy: unitId, addedAt: at },
    endedAt,
  });
  return [
    ...Array.from({ length: 11 }, (_none, m) => nthPass({ communityId, unitId, at }, m)).flat(),
    ...Array.from({ length: 10 }, () => ({ table: 'vehicles', row: vehicle(at) })),
    { table: 'vehicles', row: vehicle(null) },
    { table: 'blocks', row: blockOf(communityId, n, at) },
    { table: 'standing_answers', row: standingOf(communityId, unitId, at) },
    { table: 'pets', row: { communityId, id: newId(), unitId, name: 'Moti', kind: 'dog' } },
    {
      table: 'household_contacts',
      row: {
        ...{ communityId, unitId, place: 0, name: 'Kavita Rao', phone: '+919800000002' },
        ...{ rings: true, isEmergency: true },
      },
    },
  ];
}

const blockOf = (communityId: string, n: number, at: Date) => ({
  ...{
    communityId,
    id: newId(),
    knownBy: 'plate',
    value: `B${n}`,
    valueKey: `B${n}`,
    reason: 'Why',
  },
  ...{ until: new Date('2099-01-01'), addedById: communityId, addedByName: 'Meera Iyer' },
  addedAt: at,
});

const standingOf = (communityId: string, unitId: string, at: Date) => ({
  ...{ communityId, id: newId(), unitId, residencyId: null, kind: 'cab', company: null },
  ...{ answer: 'approved', instruction: null, until: null, setById: unitId, setByName: 'Asha Rao' },
  setAt: at,
});

/** By which it is found. */
function partsOf({ id: unitId, communityId, name, sortKey }: UnitRow) {
  return partsOfName(name).map((part) => ({ communityId, part, sortKey, unitId }));
}
