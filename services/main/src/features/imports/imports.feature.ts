import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import type { Communities } from '../communities/communities.feature.js';
import type { Files } from '../files/files.feature.js';
import type { Jobs } from '../jobs/jobs.feature.js';
import type { OpeningBalances } from '../opening-balances/opening-balances.feature.js';
import type { People } from '../people/people.feature.js';
import type { ResidencyChanges } from '../residencies/residencies.feature.js';
import type { Units } from '../units/units.feature.js';
import type { Vehicles } from '../vehicles/vehicles.feature.js';
import { createImportApply, IMPORT_APPLY } from './import-apply.js';
import { createImportCheck, IMPORT_CHECK } from './import-check.js';
import { importData } from './import-data.js';
import { createImportKeeping } from './import-keeping.js';
import { createImportKeepingStore } from './import-keeping.store.js';
import { createImportRowsStore } from './import-rows.store.js';
import { createImportStepsService } from './import-steps.service.js';
import { createImportUndo, IMPORT_UNDO } from './import-undo.js';
import { createImportsHandlers } from './imports.handlers.js';
import { createImportsService } from './imports.service.js';
import { createImportsStore } from './imports.store.js';
import type { ImportKind } from './imports.types.js';
import { createBalancesKind } from './kinds/balances-kind.js';
import type { RowsKind } from './kinds/import-rows-kind.js';
import { createPeopleKind } from './kinds/people-kind.js';
import { createUnitsKind } from './kinds/units-kind.js';
import { createVehiclesKind } from './kinds/vehicles-kind.js';

interface Asked {
  communities: Communities;
  files: Files;
  jobs: Jobs;
  openingBalances: OpeningBalances;
  people: People;
  residencyChanges: ResidencyChanges;
  units: Units;
  vehicles: Vehicles;
}

/** Units, people, vehicles and opening balances brought in by files. */
export function createImports(parts: Parts, asked: Asked) {
  const { sequelize, writing, now, config, logger, metrics } = parts;
  const files = asked.files.service;
  const [imports, rows] = [createImportsStore(sequelize), createImportRowsStore(sequelize)];
  const kinds = kindsOf(asked, now);
  const communities = asked.communities.service;
  const work = { imports, rows, kinds, communities, writing, now };
  const openFile =
    ({ communityId, fileId: id }: { communityId: string; fileId: string }) =>
    async () =>
      (await files.open({ communityId, id })).chunks;
  const people = asked.people.service;
  return {
    handlers: createImportsHandlers({
      imports: createImportsService({ imports, rows, files, people, writing, now }),
      steps: createImportStepsService({ ...work, jobs: asked.jobs.service }),
    }),
    personal: [importData(sequelize, { rows, drop: files.detach })],
    endings: {
      community: erasesRows(sequelize, {
        ...{ folder: 'imports', tables: ['import_rows', 'imports'] },
        leftOut: { import_rows: 'work' },
      }),
    },
    jobs: {
      [IMPORT_CHECK]: createImportCheck({ ...work, openFile }),
      [IMPORT_APPLY]: createImportApply(work),
      [IMPORT_UNDO]: createImportUndo(work),
    },
    timers: [
      createImportKeeping({
        ...{ keeping: createImportKeepingStore(sequelize), drop: files.detach, writing, now },
        ...{ logger, everyMs: config.IMPORT_KEEPING_EVERY },
        meter: metrics.dueOf('import keeping'),
      }),
    ],
  };
}

function kindsOf(asked: Asked, now: () => Date): Readonly<Record<ImportKind, RowsKind>> {
  const [units, people] = [asked.units.imports, asked.people.imports];
  const [homes, stays] = [asked.units.service, asked.residencyChanges.imports];
  const communities = asked.communities.service;
  const balances = asked.openingBalances.service;
  return {
    units: createUnitsKind(units),
    people: createPeopleKind({ units, people, homes, stays, communities, now }),
    vehicles: createVehiclesKind({
      ...{ units, people, homes, stays, now },
      vehicles: asked.vehicles.imports,
    }),
    'opening-balances': createBalancesKind({ units, homes, balances, now }),
  };
}
