import { plateKeyOf } from '../../vehicles/vehicles.feature.js';
import type { VehicleKind } from '../../vehicles/vehicles.types.js';
import type { NamedCells } from '../imports.types.js';
import { CellReading, VEHICLE_KINDS, type CellOptions } from './cells.js';
import type { HomeName } from './home-name.js';

/** A row of vehicles, read; what it does not say is undefined. */
export interface VehicleRow {
  /** Where it belongs; without it, to the home of whoever has the address. */
  home: HomeName | undefined;
  /** Of its owner. */
  email: string | undefined;
  plate: string;
  plateKey: string;
  kind: VehicleKind | undefined;
  colour: string | undefined;
}

/** What the cells of a row say; without a row where what it cannot do without makes no sense. */
export function readVehicleRow(
  cells: NamedCells,
  options: CellOptions,
): { row?: VehicleRow; reading: CellReading } {
  const reading = new CellReading(cells, options);
  const email = reading.email('email');
  const isNamed = cells.building !== undefined || cells.unit !== undefined;
  const home = isNamed || cells.email === undefined ? homeIn(reading) : undefined;
  const plate = reading.required('plate', 20);
  const plateKey = plate === undefined ? undefined : plateKeyOf(plate);
  if (plate !== undefined && plateKey === undefined) reading.fail('plate', 'plate_unusable');
  const kind = reading.word('vehicleKind', VEHICLE_KINDS);
  const colour = reading.text('colour', 40);
  if (plate === undefined || plateKey === undefined) return { reading };
  return { row: { home, email, plate, plateKey, kind, colour }, reading };
}

function homeIn(reading: CellReading): HomeName | undefined {
  const [building, unit] = [reading.required('building', 40), reading.required('unit', 40)];
  return building === undefined || unit === undefined ? undefined : { building, unit };
}
