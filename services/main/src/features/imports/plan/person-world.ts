import type { ImportedPerson } from '../../people/people.feature.js';
import type { KeptResidency } from '../../residencies/residencies.feature.js';
import type { FindHome } from './home-name.js';
import type { SeenPeople } from './seen-people.js';

/** What rows of people are held against. */
export interface PersonWorld {
  findHome: FindHome;
  person: (id: string) => ImportedPerson | undefined;
  /** In small letters. */
  withEmail: (email: string) => readonly ImportedPerson[];
  /** In the order in which they began. */
  staysIn: (unitId: string) => readonly KeptResidency[];
  /** What earlier rows of the file say. */
  seen: SeenPeople;
  days: Days;
}

/** Days by the clocks of the community. */
export interface Days {
  /** The first moment of a day, in milliseconds. */
  start: (day: string) => number;
  /** The first moment after it. */
  end: (day: string) => number;
  /** What time it is. */
  now: number;
  /** The first moment of today. */
  today: number;
}
