import { sameName } from '../folded.js';
import { unitKey } from './unit-row.js';
import type { PersonRow } from './person-row.js';

/** How somebody is reached. */
export interface Reach {
  email?: string;
  phone?: string;
}

/** From the first moment on, up to but without the last, in milliseconds; null without an end. */
export interface Time {
  start: number;
  end: number | null;
}

/** A row that was looked at, and what came of it. */
export interface SeenPerson {
  rowNo: number;
  name: string;
  email: string | undefined;
  unitKey: string;
  /** Whose row it is, where that was found out. */
  identity?: string;
  /** What it makes of how they are reached. */
  reach: Reach;
  /** When they are there. */
  time?: Time;
}

/** What rows of a file say of people, for the rows that follow. */
export class SeenPeople {
  readonly #byEmail = new Map<string, SeenPerson[]>();
  readonly #byHome = new Map<string, SeenPerson[]>();
  readonly #byIdentity = new Map<string, SeenPerson[]>();
  readonly #contacts = new Map<string, number>();

  add(seen: SeenPerson, isPrimary: boolean): void {
    if (seen.email !== undefined) put(this.#byEmail, seen.email, seen);
    put(this.#byHome, homeKey(seen.unitKey, seen.name), seen);
    if (seen.identity !== undefined) put(this.#byIdentity, seen.identity, seen);
    if (isPrimary && !this.#contacts.has(seen.unitKey))
      this.#contacts.set(seen.unitKey, seen.rowNo);
  }

  withEmail = (email: string): readonly SeenPerson[] => this.#byEmail.get(email) ?? [];

  called = (key: string, name: string): readonly SeenPerson[] =>
    this.#byHome.get(homeKey(key, name)) ?? [];

  of = (identity: string): readonly SeenPerson[] => this.#byIdentity.get(identity) ?? [];

  /** Whether a row makes somebody the contact of the home. */
  hasContact = (key: string): boolean => this.#contacts.has(key);
}

const homeKey = (key: string, name: string): string => `${key}\n${sameName(name)}`;

function put(map: Map<string, SeenPerson[]>, key: string, seen: SeenPerson): void {
  const there = map.get(key);
  if (there === undefined) map.set(key, [seen]);
  else there.push(seen);
}

export const fullName = ({ givenName, familyName }: PersonRow): string =>
  `${givenName} ${familyName}`;

/** What is remembered of a row of which nothing was found out. */
export function seenRow(rowNo: number, row: PersonRow): SeenPerson {
  const { building, unit } = row.home;
  return {
    ...{ rowNo, name: fullName(row), email: row.email },
    ...{ unitKey: unitKey(building, unit), reach: {} },
  };
}
