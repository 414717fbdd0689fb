import type { FindUnitBlockers } from '../../blockers.js';
import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import { createBuildingsService } from './buildings.service.js';
import { createBuildingsStore } from './buildings.store.js';
import { createUnitChangesService } from './unit-changes.service.js';
import { createUnitChangesStore } from './unit-changes.store.js';
import { createUnitDetailsStore } from './unit-details.store.js';
import { createUnitEndsService } from './unit-ends.service.js';
import { createUnitImportsService } from './unit-imports.service.js';
import { createUnitImportsStore } from './unit-imports.store.js';
import { createUnitPartsDueStore } from './unit-parts-due.store.js';
import { createUnitPartsWriting } from './unit-parts-writing.js';
import { createUnitPartsStore } from './unit-parts.store.js';
import { createUnitSearchStore } from './unit-search.store.js';
import { unitsCalls } from './units.calls.js';
import { createUnitsHandlers } from './units.handlers.js';
import { createUnitsService } from './units.service.js';
import { createUnitsStore } from './units.store.js';
import type { FindsHomes } from './units.types.js';

export { placeIn, placeOf } from './list-cursor.js';
export { BuildingNotFound, UnitNotFound } from './units.errors.js';
export type { UnitImportsService, UnitUpdate } from './unit-imports.service.js';
export type { UnitsService } from './units.service.js';

/** By what units are found. */
const NAMES = ['unit_parts_spans', 'unit_parts_due', 'unit_name_parts'] as const;

export type Units = ReturnType<typeof createUnits>;

interface Asked {
  /** Who knows who lives where; that asks this feature, so its type is not named here. */
  residencies: { service: FindsHomes };
  /** What of all features may stand in the way of a unit's going; known once all are there. */
  blockers: () => readonly FindUnitBlockers[];
}

/** Buildings, and the homes in them. */
export function createUnits(
  { config, sequelize, writing, metrics, logger, now }: Parts,
  { residencies, blockers }: Asked,
) {
  const buildings = createBuildingsStore(sequelize);
  const service = createUnitsService({
    store: createUnitsStore(sequelize),
    search: createUnitSearchStore(sequelize),
    onLookup: metrics.lookupsOf('unit'),
  });
  const [parts, partsDue] = [createUnitPartsStore(sequelize), createUnitPartsDueStore(sequelize)];
  const changing = {
    ...{ buildings, parts },
    details: createUnitDetailsStore(sequelize),
    changes: createUnitChangesStore(sequelize),
    writing,
    now,
  };
  return {
    service,
    /** Many at once, for whoever brings them in by a file. */
    imports: createUnitImportsService({
      ...changing,
      ...{ blockers, partsDue, imports: createUnitImportsStore(sequelize) },
    }),
    handlers: createUnitsHandlers({
      units: service,
      buildings: createBuildingsService({ buildings, writing, now }),
      changes: createUnitChangesService(changing),
      ends: createUnitEndsService({ ...changing, blockers }),
      residencies: residencies.service,
    }),
    calls: unitsCalls(service),
    timers: [
      createUnitPartsWriting({
        ...{ due: partsDue, parts, writing, logger },
        everyMs: config.UNIT_PARTS_EVERY,
      }),
    ],
    endings: {
      community: erasesRows(sequelize, {
        ...{ folder: 'units', tables: [...NAMES, 'unit_origins', 'units', 'buildings'] },
        leftOut: Object.fromEntries(NAMES.map((table) => [table, 'derived'])),
      }),
    },
    readiness: {
      unit: async (communityId: string) =>
        (await service.listUnits({ communityId, limit: 1 })).length > 0,
    },
  };
}
