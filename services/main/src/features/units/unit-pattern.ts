import { PatternUnusable, TooManyUnits } from './units.errors.js';
import type { PlannedUnit, UnitPattern } from './units.types.js';

/** How many units are made at once at the most. */
export const MOST_UNITS = 2000;
/** What a name has room for; openapi/main/units.yaml. */
const LONGEST_NAME = 40;

const PLACES = /\{([^{}]*)\}/g;

/** What stands for one place of a pattern. */
type Fill = (unit: { floor: number; n: number }, building: string) => string;

const FILLS: Readonly<Record<string, Fill>> = {
  floor: ({ floor }) => String(floor),
  n: ({ n }) => String(n),
  nn: ({ n }) => String(n).padStart(2, '0'),
  building: (_unit, building) => building,
};

/**
 * The units of a pattern, floor by floor.
 * @param building the name of the building
 * @throws PatternUnusable, TooManyUnits
 */
export function planUnits(pattern: UnitPattern, building: string): PlannedUnit[] {
  const floors = floorsOf(pattern.floors);
  const count = floors.length * pattern.perFloor;
  if (count > MOST_UNITS) throw new TooManyUnits(count, MOST_UNITS);
  assertKnown(pattern.pattern);
  const units = floors.flatMap((floor) =>
    Array.from({ length: pattern.perFloor }, (_none, index) => ({
      name: nameOf(pattern.pattern, { floor, n: index + 1 }, building),
      floor,
    })),
  );
  assertUsable(units);
  return units;
}

function floorsOf({ from, to, skip = [] }: UnitPattern['floors']): number[] {
  if (to < from) throw new PatternUnusable('body.floors.to', 'must not be below the first floor');
  const left = new Set(skip);
  const all = Array.from({ length: to - from + 1 }, (_none, index) => from + index);
  const floors = all.filter((floor) => !left.has(floor));
  if (floors.length === 0) throw new PatternUnusable('body.floors.skip', 'leaves no floor');
  return floors;
}

function assertKnown(pattern: string): void {
  const unknown = [...pattern.matchAll(PLACES)].find(
    ([, place = '']) => !Object.hasOwn(FILLS, place),
  );
  if (unknown === undefined) return;
  const known = Object.keys(FILLS).map((place) => `{${place}}`);
  throw new PatternUnusable('body.pattern', `has ${unknown[0]}, and knows ${known.join(', ')}`);
}

function nameOf(pattern: string, unit: { floor: number; n: number }, building: string): string {
  return pattern.replace(PLACES, (_all, place: string) => FILLS[place]?.(unit, building) ?? '');
}

function assertUsable(units: readonly PlannedUnit[]): void {
  const seen = new Set<string>();
  for (const { name } of units) {
    if (Array.from(name).length > LONGEST_NAME)
      throw new PatternUnusable('body.pattern', `makes a name of more than 40 signs: ${name}`);
    if (seen.has(name)) throw new PatternUnusable('body.pattern', `makes ${name} more than once`);
    seen.add(name);
  }
}
