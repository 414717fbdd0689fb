import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Acting } from '../../../acting.js';
import type { ImportedPerson } from '../../people/people.feature.js';
import type { KeptResidency, ResidencyUpdate } from '../../residencies/residencies.feature.js';
import type { UnitsService } from '../../units/units.feature.js';
import type { RowResult } from '../import-parts.js';
import type { ImportRow } from '../imports.types.js';
import { hashOf, type BeforeRow } from './people-before.js';
import type { PeopleDoors } from './people-world.js';

export type UndoingPeople = Pick<PeopleDoors, 'people' | 'stays'> & {
  homes: Pick<UnitsService, 'lockUnits'>;
};

/** Things as they are while one row after the other is taken back. */
interface Undoing {
  people: Map<string, ImportedPerson>;
  stays: Map<string, KeptResidency>;
  gone: { people: Set<string>; stays: Set<string> };
  changed: { people: Set<string>; stays: Set<string> };
  contacts: Map<string, string | null>;
}

/** Takes back what rows have made of people, the last first; what was changed since stays. */
export async function undoPeople(
  doors: UndoingPeople,
  tx: Transaction,
  acting: Acting,
  rows: readonly ImportRow[],
): Promise<RowResult[]> {
  const { communityId } = acting;
  const befores = rows.map(({ before }) => before as BeforeRow);
  const personIds = [...new Set(befores.map(({ personId }) => personId))];
  const unitIds = [...new Set(befores.map(({ unitId }) => unitId))];
  await doors.people.lock(tx, communityId, personIds);
  await doors.homes.lockUnits(tx, communityId, unitIds);
  const persons = await doors.people.look(communityId, { ids: personIds }, tx);
  const stays = await doors.stays.around(communityId, { unitIds, personIds }, tx);
  const undoing: Undoing = {
    people: new Map(persons.map((person) => [person.id, person])),
    stays: new Map(stays.map((stay) => [stay.id, stay])),
    gone: { people: new Set(), stays: new Set() },
    changed: { people: new Set(), stays: new Set() },
    contacts: new Map(),
  };
  const results = rows.map((row): RowResult => {
    const outcome = undo(undoing, row) ? 'undone' : 'kept';
    return { rowNo: row.rowNo, outcome };
  });
  await write(doors, tx, acting, undoing);
  return results;
}

/** @returns whether it could be taken back */
function undo(undoing: Undoing, { entityId = '', before: found, afterHash }: ImportRow): boolean {
  const before = found as BeforeRow;
  const [stay, person] = [undoing.stays.get(entityId), undoing.people.get(before.personId)];
  if (stay === undefined || person === undefined) return false;
  const isPersons = before.person !== undefined;
  if (hashOf(stay, isPersons ? person : undefined) !== afterHash) return false;
  const others = [...undoing.stays.values()].filter(
    (one) => one.personId === person.id && one !== stay,
  );
  if (before.person === 'made' && others.length > 0) return false;
  if (before.stay === undefined) {
    undoing.stays.delete(stay.id);
    undoing.gone.stays.add(stay.id);
  } else if (!putBack(undoing, stay, before.stay, others)) return false;
  if (before.contact !== undefined && stay.isChosen)
    undoing.contacts.set(stay.unitId, before.contact);
  if (before.person === 'made') {
    undoing.people.delete(person.id);
    undoing.gone.people.add(person.id);
  } else if (before.person !== undefined) {
    undoing.people.set(person.id, { ...person, ...before.person });
    undoing.changed.people.add(person.id);
  }
  return true;
}

/** What has ended has ended, and nobody has one home twice at a time. */
function putBack(
  { stays, changed }: Undoing,
  stay: KeptResidency,
  { validTo: end, ...before }: NonNullable<BeforeRow['stay']>,
  others: readonly KeptResidency[],
): boolean {
  const restored = { ...stay, ...before, validTo: end === null ? null : new Date(end) };
  const isOther =
    stay.kind !== before.kind ||
    stay.livesHere !== before.livesHere ||
    stay.validTo?.getTime() !== restored.validTo?.getTime();
  if (!isOther) return true;
  if (stay.isOver) return false;
  if (others.some((other) => other.unitId === stay.unitId && meet(restored, other))) return false;
  stays.set(stay.id, restored);
  changed.stays.add(stay.id);
  return true;
}

type Time = Pick<KeptResidency, 'validFrom' | 'validTo'>;

const meet = (one: Time, other: Time): boolean =>
  (other.validTo === null || one.validFrom < other.validTo) &&
  (one.validTo === null || other.validFrom < one.validTo);

/** What was made last goes first. */
async function write(
  { people, stays }: UndoingPeople,
  tx: Transaction,
  acting: Acting,
  undoing: Undoing,
): Promise<void> {
  const { communityId } = acting;
  const change = [...undoing.changed.stays].flatMap(
    (id): ResidencyUpdate | [] => undoing.stays.get(id) ?? [],
  );
  const contacts = new Map(
    [...undoing.contacts].map(([unitId, id]) => [
      unitId,
      id !== null && undoing.stays.has(id) ? id : null,
    ]),
  );
  const remove = [...undoing.gone.stays];
  await stays.write(tx, acting, { begin: [], change, remove, contacts });
  for (const id of undoing.changed.people) {
    const person = undoing.people.get(id);
    if (person !== undefined) await people.change(tx, communityId, person);
  }
  await people.remove(tx, communityId, [...undoing.gone.people]);
}
