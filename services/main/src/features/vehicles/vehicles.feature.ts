import { erasesRows, type ResidencyEnding } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { Homes, ResidencyChanges } from '../residencies/residencies.feature.js';
import type { Units } from '../units/units.feature.js';
import { vehicleData } from './vehicle-data.js';
import { createVehicleImports } from './vehicle-imports.store.js';
import { createVehiclesHandlers } from './vehicles.handlers.js';
import { createVehiclesService } from './vehicles.service.js';
import { createVehiclesStore, type VehiclesStore } from './vehicles.store.js';

export { plateKeyOf } from './plate-key.js';
export { VehicleKnown } from './vehicles.errors.js';
export type { ImportedVehicle, VehicleImports } from './vehicle-imports.store.js';

export type Vehicles = ReturnType<typeof createVehicles>;

interface Asked {
  residencyChanges: ResidencyChanges;
  units: Units;
}

/** Which vehicles belong to which home. */
export function createVehicles({ sequelize, writing, now }: Parts, asked: Asked) {
  const store = createVehiclesStore(sequelize);
  const { homes } = asked.residencyChanges;
  const service = createVehiclesService({
    ...{ store, homes, writing, now },
    units: asked.units.service,
  });
  return {
    service,
    /** The newest first, at most `limit`. */
    listAll: (communityId: string, limit: number) => store.list({ communityId, limit }),
    /** Many at once, for whoever brings them in by a file. */
    imports: createVehicleImports(sequelize, now),
    handlers: createVehiclesHandlers(service),
    endings: {
      residency: vehiclesEnding(store, homes),
      community: erasesRows(sequelize, { folder: 'vehicles', tables: ['vehicles'] }),
    },
    personal: [vehicleData(sequelize)],
  };
}

/** Who moves out takes their vehicles along, and the last of a household all that is left. */
function vehiclesEnding(store: VehiclesStore, homes: Homes): ResidencyEnding {
  return {
    tables: ['vehicles'],
    end: async (tx, ended) => {
      if (await homes.isLeftEmpty(tx, ended)) return store.endOfUnit(tx, ended);
      const following = await homes.following(tx, ended);
      return following === undefined
        ? store.endOfOwner(tx, ended)
        : store.pass(tx, ended, following);
    },
  };
}
