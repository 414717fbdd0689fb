import { dayAt, dayNamed, startOfDay } from '@gatehouse/shared/time/local-time';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { ImportedPerson, PersonImports } from '../../people/people.feature.js';
import type {
  KeptResidency,
  ResidencyImportsService,
} from '../../residencies/residencies.feature.js';
import type { UnitImportsService } from '../../units/units.feature.js';
import { grouped } from '../grouped.js';
import type { ReadRow } from '../plan/person-plan.js';
import type { Days, PersonWorld } from '../plan/person-world.js';
import type { SeenPeople } from '../plan/seen-people.js';
import { homesNamed } from './homes-named.js';

/** Whom rows of people are asked of. */
export interface PeopleDoors {
  units: Pick<UnitImportsService, 'look'>;
  people: PersonImports;
  stays: ResidencyImportsService;
  now: () => Date;
}

/** Many rows name few days: each is asked of the zone once. */
export function createDays(timeZone: string): (now: Date) => Days {
  const starts = new Map<string, number>();
  const start = (day: string): number => {
    const known = starts.get(day) ?? startOfDay(dayNamed(day), timeZone).getTime();
    starts.set(day, known);
    return known;
  };
  const end = (day: string): number => start(dayNamed(day).add({ days: 1 }).toString());
  return (now) => {
    const today = startOfDay(dayAt(now, timeZone), timeZone).getTime();
    return { start, end, now: now.getTime(), today };
  };
}

interface Asked {
  communityId: string;
  rows: readonly ReadRow[];
  seen: SeenPeople;
  days: Days;
}

/** What rows are held against, asked for all of them at once. */
export async function personWorld(
  { units, people, stays }: Pick<PeopleDoors, 'units' | 'people' | 'stays'>,
  { communityId, rows, seen, days }: Asked,
  tx?: Transaction,
): Promise<PersonWorld> {
  const read = rows.flatMap(({ row }) => row ?? []);
  const findHome = await homesNamed(
    units,
    { communityId, names: read.map(({ home }) => home) },
    tx,
  );
  const unitIds = read.flatMap(({ home }) => {
    const found = findHome(home);
    return 'unitId' in found ? [found.unitId] : [];
  });
  const there = await stays.around(
    communityId,
    { unitIds: [...new Set(unitIds)], personIds: [] },
    tx,
  );
  const wanted = {
    ids: [...new Set(there.map(({ personId }) => personId))],
    emails: [...new Set(read.flatMap(({ email }) => email ?? []))],
  };
  const persons = await people.look(communityId, wanted, tx);
  const byId = new Map(persons.map((person) => [person.id, person]));
  const byEmail = grouped(persons, ({ email }) => email?.toLowerCase() ?? '');
  const inUnit = grouped(there, ({ unitId }) => unitId);
  return {
    ...{ findHome, seen, days },
    person: (id): ImportedPerson | undefined => byId.get(id),
    withEmail: (email) => byEmail.get(email) ?? [],
    staysIn: (unitId): readonly KeptResidency[] => inUnit.get(unitId) ?? [],
  };
}
