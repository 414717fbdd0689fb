import type { ImportedPerson } from '../../people/people.feature.js';
import { sameName } from '../folded.js';
import type { ColumnName } from '../imports.types.js';
import type { PersonRow } from './person-row.js';
import type { PersonWorld } from './person-world.js';
import { fullName, type Reach } from './seen-people.js';
import { unitKey } from './unit-row.js';

/** Whose row it is: the id of a person, or `row 7` for somebody whom that row makes. */
export type Match = { identity: string } | { column: ColumnName; code: string };

/** A row, and where it stands. */
export interface PlacedRow {
  rowNo: number;
  row: PersonRow;
  unitId: string;
}

/**
 * Who is meant by a row: whoever has the address, else whoever of that name has the home. One address
 * is one person's: somebody of another name cannot have it. Two of one name in one home are two people
 * if each has an address of their own.
 */
export function matchPerson(placed: PlacedRow, world: PersonWorld): Match {
  const { email } = placed.row;
  if (email !== undefined) {
    const match = byEmail(email, placed.row, world);
    if (match !== undefined) return match;
  }
  const called = calledThere(placed, world);
  const [one = `row ${placed.rowNo}`] = called;
  return called.size > 1 ? { column: 'givenName', code: 'person_unclear' } : { identity: one };
}

function byEmail(email: string, row: PersonRow, world: PersonWorld): Match | undefined {
  const isCalled = ({ name }: { name: string }) => sameName(name) === sameName(fullName(row));
  const inFile = world.seen.withEmail(email);
  // It is of whoever has it first; what later rows make of it is told there.
  const [first] = inFile;
  if (first !== undefined && !isCalled(first)) return { column: 'email', code: 'email_twice' };
  const known = world.withEmail(email);
  const [person, ...others] = known.filter(isCalled);
  if (others.length > 0) return { column: 'email', code: 'person_unclear' };
  if (person !== undefined) return { identity: person.id };
  if (known.length > 0) return { column: 'email', code: 'email_taken' };
  const earlier = inFile.find((one) => one.identity !== undefined && isCalled(one))?.identity;
  return earlier === undefined ? undefined : { identity: earlier };
}

/** Who of that name has or had the home, and may be meant as far as addresses tell. */
function calledThere({ row, unitId }: PlacedRow, world: PersonWorld): Set<string> {
  const name = fullName(row);
  const persons = world.staysIn(unitId).flatMap(({ personId }) => world.person(personId) ?? []);
  const { building, unit } = row.home;
  const identities = [
    ...persons.filter((one) => sameName(one.name) === sameName(name)).map(({ id }) => id),
    ...world.seen.called(unitKey(building, unit), name).flatMap(({ identity }) => identity ?? []),
  ];
  return new Set(
    identities.filter((identity) => {
      const known = reachOf(identity, world).email;
      return known === undefined || row.email === undefined || known === row.email;
    }),
  );
}

/** How somebody is reached once all earlier rows are applied. */
export function reachOf(identity: string, world: PersonWorld): Reach {
  const person = world.person(identity);
  return world.seen
    .of(identity)
    .reduce<Reach>((known, { reach }) => ({ ...known, ...reach }), knownReach(person));
}

function knownReach(person: ImportedPerson | undefined): Reach {
  const { email, phone } = person ?? { email: null, phone: null };
  return {
    ...(email !== null && { email: email.toLowerCase() }),
    ...(phone !== null && { phone }),
  };
}

/** What the row makes of how somebody is reached; who has an account says that themselves. */
export function reachIn(row: PersonRow, identity: string, world: PersonWorld): Reach {
  const person = world.person(identity);
  if (person !== undefined && person.accountId !== null) return {};
  const known = reachOf(identity, world);
  const { email, phone } = row;
  return {
    ...(email !== undefined && email !== known.email && { email }),
    ...(phone !== undefined && phone !== known.phone && { phone }),
  };
}
