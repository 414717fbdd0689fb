import { newId } from '@gatehouse/shared/ids/ids';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { nameOf, type ImportedPerson } from '../../people/people.feature.js';
import type { NewResidency, ResidencyUpdate } from '../../residencies/residencies.feature.js';
import type { RowResult } from '../import-parts.js';
import type { PersonPlan, SoundPerson } from '../plan/person-plan.js';
import type { PersonWorld } from '../plan/person-world.js';
import type { Applying } from './import-rows-kind.js';
import { hashOf, type BeforeRow } from './people-before.js';
import type { PeopleDoors } from './people-world.js';

/** Rows with what is done with them; persons and homes are locked. */
interface ApplyingPeople extends Applying {
  plans: readonly PersonPlan[];
  world: PersonWorld;
}

/** What a part of the rows makes. */
interface Making {
  /** Who is made, by whose row it is. */
  added: Map<string, ImportedPerson>;
  /** Who is reached in another way. */
  changed: Map<string, ImportedPerson>;
  begin: NewResidency[];
  change: ResidencyUpdate[];
  contacts: Map<string, string>;
}

/** Makes and changes people and their residencies, all of them together. */
export async function applyPeople(
  { people, stays }: Pick<PeopleDoors, 'people' | 'stays'>,
  tx: Transaction,
  { acting, importId, rows, plans, world }: ApplyingPeople,
): Promise<RowResult[]> {
  const { communityId } = acting;
  const making: Making = {
    ...{ added: new Map(), changed: new Map(), contacts: new Map() },
    ...{ begin: [], change: [] },
  };
  const results = plans.flatMap((plan, at): RowResult[] => {
    if (plan.action === 'error' || plan.action === 'same') return [];
    return [{ ...make(making, plan, world), rowNo: rows[at]?.rowNo ?? 0 }];
  });
  await people.add(tx, communityId, [...making.added.values()]);
  for (const person of making.changed.values()) await people.change(tx, communityId, person);
  const { begin, change, contacts } = making;
  await stays.write(tx, acting, { importId, begin, change, remove: [], contacts });
  return results;
}

/** What a row makes; its sum is taken as it is after this row, whatever later ones do. */
function make(making: Making, plan: SoundPerson, world: PersonWorld): Omit<RowResult, 'rowNo'> {
  const { stay, unitId } = plan;
  const { person, was } = personOf(making, plan, world);
  const { kind, livesHere, end, known } = stay;
  const residency: NewResidency = {
    ...{ id: known?.id ?? newId(), personId: person.id, unitId, kind, livesHere },
    validFrom: known?.validFrom ?? new Date(stay.start),
    validTo: end === null ? null : new Date(end),
  };
  if (known === undefined) making.begin.push(residency);
  else if (stay.isChanged) making.change.push(residency);
  const before: BeforeRow = {
    ...{ personId: person.id, unitId, ...(was !== undefined && { person: was }) },
    ...(known && {
      stay: {
        ...{ kind: known.kind, livesHere: known.livesHere },
        validTo: known.validTo?.toISOString() ?? null,
      },
    }),
    ...(stay.becomesContact && { contact: chosenIn(world, unitId) }),
  };
  if (stay.becomesContact) making.contacts.set(unitId, residency.id);
  const afterHash = hashOf(residency, was === undefined ? undefined : person);
  return { outcome: 'applied', entityId: residency.id, before, afterHash };
}

/** The person of a row, and what they were before if it makes or changes them. */
function personOf(
  { added, changed }: Making,
  { identity, row, reach, before }: SoundPerson,
  world: PersonWorld,
): { person: ImportedPerson; was?: BeforeRow['person'] } {
  const known = changed.get(identity) ?? added.get(identity) ?? world.person(identity);
  if (known === undefined) {
    const person = newPerson(row);
    added.set(identity, person);
    return { person, was: 'made' };
  }
  if (Object.keys(reach).length === 0) return { person: known };
  const person = { ...known, ...reach };
  (added.has(identity) ? added : changed).set(identity, person);
  const { email = null, phone = null } = before;
  return { person, was: { email, phone } };
}

function newPerson({ givenName, familyName, email, phone }: SoundPerson['row']): ImportedPerson {
  return {
    ...{ id: newId(), accountId: null, givenName, familyName, isMinor: false, state: 'known' },
    name: nameOf({ givenName, familyName }) ?? familyName,
    ...{ email: email ?? null, phone: phone ?? null },
  };
}

const chosenIn = (world: PersonWorld, unitId: string): string | null =>
  world.staysIn(unitId).find(({ isChosen }) => isChosen)?.id ?? null;
