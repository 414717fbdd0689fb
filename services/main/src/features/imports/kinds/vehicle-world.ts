import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { PersonImports } from '../../people/people.feature.js';
import type {
  KeptResidency,
  ResidencyImportsService,
} from '../../residencies/residencies.feature.js';
import type { UnitImportsService } from '../../units/units.feature.js';
import type { VehicleImports } from '../../vehicles/vehicles.feature.js';
import { grouped } from '../grouped.js';
import type { VehicleWorld } from '../plan/vehicle-plan.js';
import type { VehicleRow } from '../plan/vehicle-row.js';
import { homesNamed } from './homes-named.js';

/** Whom rows of vehicles are asked of. */
export interface VehicleDoors {
  units: Pick<UnitImportsService, 'look'>;
  people: Pick<PersonImports, 'look'>;
  stays: Pick<ResidencyImportsService, 'around'>;
  vehicles: VehicleImports;
  now: () => Date;
}

interface Asked {
  communityId: string;
  rows: readonly { row?: VehicleRow }[];
  seen: Map<string, number>;
}

/** What rows are held against, asked for all of them at once. */
export async function vehicleWorld(
  { units, people, stays, vehicles, now }: VehicleDoors,
  { communityId, rows, seen }: Asked,
  tx?: Transaction,
): Promise<VehicleWorld> {
  const read = rows.flatMap(({ row }) => row ?? []);
  const names = read.flatMap(({ home }) => home ?? []);
  const findHome = await homesNamed(units, { communityId, names }, tx);
  const unitIds = names.flatMap((name) => {
    const found = findHome(name);
    return 'unitId' in found ? [found.unitId] : [];
  });
  const emails = [...new Set(read.flatMap(({ email }) => email ?? []))];
  const persons = await people.look(communityId, { emails }, tx);
  const personIds = persons.map(({ id }) => id);
  const around = { unitIds: [...new Set(unitIds)], personIds };
  const at = now();
  const current = (await stays.around(communityId, around, tx)).filter((stay) =>
    isCurrent(stay, at),
  );
  const keys = [...new Set(read.map(({ plateKey }) => plateKey))];
  const known = await vehicles.look(communityId, { keys }, tx);
  const byPlate = new Map(known.map((vehicle) => [vehicle.plateKey, vehicle]));
  const inUnit = grouped(current, ({ unitId }) => unitId);
  const ofPerson = grouped(current, ({ personId }) => personId);
  const byEmail = grouped(persons, ({ email }) => email?.toLowerCase() ?? '');
  return {
    ...{ findHome, seen },
    withEmail: (email) => byEmail.get(email) ?? [],
    currentIn: (unitId) => inUnit.get(unitId) ?? [],
    currentOf: (personId) => ofPerson.get(personId) ?? [],
    withPlate: (plateKey) => byPlate.get(plateKey),
  };
}

const isCurrent = ({ validFrom, validTo }: KeptResidency, at: Date): boolean =>
  validFrom <= at && (validTo === null || at < validTo);
