import type { ImportedPerson } from '../../people/people.feature.js';
import type { KeptResidency } from '../../residencies/residencies.feature.js';
import type { ImportedVehicle } from '../../vehicles/vehicles.feature.js';
import type { ColumnName, RowError } from '../imports.types.js';
import type { CellReading } from './cells.js';
import type { FindHome } from './home-name.js';
import type { VehicleRow } from './vehicle-row.js';

/** What rows of vehicles are held against. */
export interface VehicleWorld {
  findHome: FindHome;
  /** In small letters. */
  withEmail: (email: string) => readonly ImportedPerson[];
  /** The residencies in the unit, or of the person, that are current. */
  currentIn: (unitId: string) => readonly KeptResidency[];
  currentOf: (personId: string) => readonly KeptResidency[];
  withPlate: (plateKey: string) => ImportedVehicle | undefined;
  /** The row of the file that has the plate first. */
  seen: Map<string, number>;
}

/** What is done with a row of vehicles. */
export type VehiclePlan =
  | { action: 'error'; errors: RowError[] }
  | { action: 'create'; vehicle: Omit<ImportedVehicle, 'id'> }
  | { action: 'update'; before: ImportedVehicle; vehicle: ImportedVehicle }
  | { action: 'same'; before: ImportedVehicle; vehicle: ImportedVehicle };

interface Fault {
  column: ColumnName;
  code: string;
}

/** Where a vehicle belongs, and to whom. */
interface Place {
  unitId: string;
  residencyId?: string;
}

/** What is done with a row; the check and the applying both ask it. */
export function planVehicleRow(
  { rowNo, row, reading }: { rowNo: number; row?: VehicleRow; reading: CellReading },
  world: VehicleWorld,
): VehiclePlan {
  if (row === undefined) return { action: 'error', errors: reading.errors };
  const { errors } = reading;
  const place = placeIn(row, world);
  if (place !== undefined && 'fault' in place) errors.push(place.fault);
  else if (place !== undefined && 'column' in place) reading.fail(place.column, place.code);
  const known = world.withPlate(row.plateKey);
  const first = world.seen.get(row.plateKey);
  if (first !== undefined && first !== rowNo) reading.fail('plate', 'plate_twice');
  else world.seen.set(row.plateKey, rowNo);
  const isPlaced = place !== undefined && 'unitId' in place;
  if (isPlaced && known !== undefined && known.unitId !== place.unitId)
    reading.fail('plate', 'vehicle_known');
  if (errors.length > 0 || !isPlaced) return { action: 'error', errors };
  return known === undefined ? creation(row, place) : change(row, place, known);
}

function creation({ plate, plateKey, kind, colour }: VehicleRow, place: Place): VehiclePlan {
  const { unitId, residencyId = null } = place;
  const said = { plate, plateKey, kind: kind ?? 'car', colour: colour ?? null };
  return { action: 'create', vehicle: { unitId, residencyId, ...said } };
}

/** The plate is how the vehicle was found, however it is written. */
function change(row: VehicleRow, place: Place, before: ImportedVehicle): VehiclePlan {
  const { kind = before.kind, colour = before.colour } = row;
  const { residencyId = before.residencyId } = place;
  const vehicle = { ...before, kind, colour, residencyId };
  const isSame =
    kind === before.kind && colour === before.colour && residencyId === before.residencyId;
  return { action: isSame ? 'same' : 'update', before, vehicle };
}

/** Nowhere where no cell says whose it is: that was told when they were read. */
function placeIn(
  { home, email }: VehicleRow,
  world: VehicleWorld,
): Place | Fault | { fault: RowError } | undefined {
  if (home === undefined) return email === undefined ? undefined : homeOf(email, world);
  const found = world.findHome(home);
  if ('fault' in found) return found;
  const { unitId } = found;
  const there = world.currentIn(unitId);
  if (!there.some(({ livesHere }) => livesHere)) return { column: 'unit', code: 'unit_empty' };
  if (email === undefined) return { unitId };
  const ids = world.withEmail(email).map(({ id }) => id);
  if (ids.length === 0) return { column: 'email', code: 'person_unknown' };
  const own = there.find(({ personId }) => ids.includes(personId));
  return own ? { unitId, residencyId: own.id } : { column: 'email', code: 'person_elsewhere' };
}

/** The one home in which somebody lives. */
function homeOf(email: string, world: VehicleWorld): Place | Fault {
  const persons = world.withEmail(email);
  if (persons.length === 0) return { column: 'email', code: 'person_unknown' };
  const homes = persons
    .flatMap(({ id }) => world.currentOf(id))
    .filter(({ livesHere }) => livesHere);
  const [one, ...others] = homes;
  if (one === undefined) return { column: 'email', code: 'home_unknown' };
  if (others.some(({ unitId }) => unitId !== one.unitId))
    return { column: 'email', code: 'home_unclear' };
  return { unitId: one.unitId, residencyId: one.id };
}
