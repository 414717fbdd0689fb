import { erasesRows, type Endings } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { FilePurposes, Files } from '../files/files.feature.js';
import type { People } from '../people/people.feature.js';
import type { Residencies } from '../residencies/residencies.feature.js';
import type { Units } from '../units/units.feature.js';
import { createParcelAccess } from './parcel-access.js';
import { parcelData } from './parcel-data.js';
import { createParcelStepsService } from './parcel-steps.service.js';
import { createParcelsDue } from './parcels-due.js';
import { createParcelsDueStore } from './parcels-due.store.js';
import { createParcelsHandlers } from './parcels.handlers.js';
import { createParcelsService, PURPOSE } from './parcels.service.js';
import { createParcelsStore } from './parcels.store.js';

interface Asked {
  files: Files;
  people: People;
  residencies: Residencies;
  units: Units;
}

/** What is left at the gate for homes, until somebody fetches it. */
export function createParcels(parts: Parts, asked: Asked) {
  const { config, sequelize, writing, logger, metrics, now } = parts;
  const services = {
    files: asked.files.service,
    people: asked.people.service,
    residencies: asked.residencies.service,
    units: asked.units.service,
  };
  const store = createParcelsStore(sequelize);
  const access = createParcelAccess({ ...services, store });
  const common = { ...services, store, access, writing, now };
  const purposes: FilePurposes = {
    [PURPOSE]: { mayRead: (acting, id) => access.mayRead(acting, id) },
  };
  const endings: Endings = {
    community: erasesRows(sequelize, {
      ...{ folder: 'parcels', tables: ['parcels'] },
      leftOut: { 'parcels.code': 'secret', 'parcels.waiting_code': 'secret' },
    }),
  };
  return {
    handlers: createParcelsHandlers(createParcelsService(common), createParcelStepsService(common)),
    files: purposes,
    personal: [parcelData(sequelize)],
    endings,
    timers: [
      createParcelsDue({
        ...{ ...services, store: createParcelsDueStore(sequelize), writing, now, logger },
        ...{ everyMs: config.PARCELS_EVERY, meter: metrics.dueOf('parcels') },
      }),
    ],
  };
}
