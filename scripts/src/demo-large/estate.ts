import { FAMILY_NAMES, GIVEN_NAMES } from './names.js';

/** The demo community and what stands in it before: its first tower, with two homes. */
const COMMUNITY_ID = '0192f3a4-0000-7000-8000-000000000001';
const TOWER_A_ID = '0192f3a4-0000-7000-8000-000000000002';
const OCCUPIED: readonly string[] = ['A-101', 'A-102'];

const TOWERS = ['A', 'B', 'C', 'D', 'E'];
const FLOORS = 25;
/** Hundredths of a square metre, by the flat's place on its floor. */
const AREAS: readonly number[] = [6450, 8420, 9180, 11_750];
const YEAR_MS = 365 * 24 * 60 * 60_000;

export interface Home {
  id: string;
  buildingId: string;
  building: string;
  name: string;
  floor: number;
  areaCenti: number;
}

export interface Dweller {
  personId: string;
  residencyId: string;
  unitId: string;
  /** Absent where somebody is known and has not joined yet, as children never do. */
  accountId?: string;
  givenName: string;
  familyName: string;
  email: string;
  isMinor: boolean;
  kind: 'owner' | 'tenant' | 'family';
  livesHere: boolean;
  isPrimary: boolean;
  since: Date;
}

/** Five towers of a hundred homes each, and everybody who lives in them or owns them. */
export interface Estate {
  communityId: string;
  buildings: { id: string; name: string }[];
  /** Without the two that are there already. */
  homes: Home[];
  dwellers: Dweller[];
}

/** @param random numbers in [0, 1): the same ones give the same estate */
export function planEstate(random: () => number, today: Date): Estate {
  const buildings = TOWERS.map((letter, index) => ({
    id: index === 0 ? TOWER_A_ID : madeUpId('1', index),
    name: `Tower ${letter}`,
  }));
  const homes = buildings
    .flatMap((building, tower) => homesOf(building, tower))
    .filter(({ name }) => !OCCUPIED.includes(name));
  const move = { random, today, known: 0 };
  return {
    communityId: COMMUNITY_ID,
    buildings,
    homes,
    dwellers: homes.flatMap((home) => householdOf(home, move)),
  };
}

function homesOf(building: { id: string; name: string }, tower: number): Home[] {
  return Array.from({ length: FLOORS * AREAS.length }, (_, index) => {
    const floor = Math.floor(index / AREAS.length) + 1;
    const place = index % AREAS.length;
    return {
      id: madeUpId('2', tower * FLOORS * AREAS.length + index),
      ...{ buildingId: building.id, building: building.name, floor },
      name: `${TOWERS[tower] ?? ''}-${floor}0${place + 1}`,
      areaCenti: AREAS[place] ?? 0,
    };
  });
}

interface Moving {
  random: () => number;
  today: Date;
  /** How many people there are so far: their ids and addresses count on. */
  known: number;
}

interface Role extends Pick<Dweller, 'kind' | 'livesHere' | 'isPrimary' | 'isMinor'> {
  familyName: string;
}

/** Of a hundred homes six stand empty, sixty have their owners in them, the others are let. */
function householdOf(home: Home, moving: Moving): Dweller[] {
  const { random, today } = moving;
  const since = new Date(today.getTime() - Math.round((0.1 + 8 * random()) * YEAR_MS));
  return rolesIn(random).map((role) => dweller(home, role, since, moving));
}

function rolesIn(random: () => number): Role[] {
  const familyName = pick(FAMILY_NAMES, random);
  const first = { familyName, livesHere: true, isPrimary: true, isMinor: false };
  const family: Role = { ...first, kind: 'family', isPrimary: false };
  const others = [
    ...(random() < 0.8 ? [family] : []),
    ...many(Math.floor(random() * 3), () => ({ ...family, isMinor: true })),
  ];
  const chance = random();
  if (chance < 0.06) return [];
  if (chance < 0.66) return [{ ...first, kind: 'owner' }, ...others];
  const owner: Role = {
    ...{ familyName: pick(FAMILY_NAMES, random), kind: 'owner' },
    ...{ livesHere: false, isPrimary: false, isMinor: false },
  };
  if (chance < 0.9) return [owner, { ...first, kind: 'tenant' }, ...others];
  const sharing = (): Role => ({
    ...{ ...first, familyName: pick(FAMILY_NAMES, random) },
    ...{ kind: 'tenant', isPrimary: false },
  });
  return [owner, { ...first, kind: 'tenant' }, sharing(), sharing()];
}

function dweller(home: Home, role: Role, since: Date, moving: Moving): Dweller {
  const index = moving.known++;
  const givenName = pick(GIVEN_NAMES, moving.random);
  // Six of seven have joined; who owns a home elsewhere mostly never does.
  const joins = moving.random() < (role.livesHere ? 0.86 : 0.3) && !role.isMinor;
  return {
    personId: madeUpId('3', index),
    residencyId: madeUpId('5', index),
    unitId: home.id,
    ...(joins && { accountId: madeUpId('4', index) }),
    ...{ ...role, givenName, since },
    email: `${plain(givenName)}.${plain(role.familyName)}.${index + 1}@demo.gatehouse.example`,
  };
}

/** Of a kind: the same on every machine, and none that another part of the demo has. */
export function madeUpId(kind: string, index: number): string {
  return `0192f3a4-000${kind}-7000-8000-${index.toString(16).padStart(12, '0')}`;
}

export function pick<T>(from: readonly T[], random: () => number): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new RangeError('nothing to pick from');
  return picked;
}

function many<T>(count: number, make: () => T): T[] {
  return Array.from({ length: count }, make);
}

/** Letters that every mail server takes. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/[^A-Za-z]/g, '')
    .toLowerCase();
}
