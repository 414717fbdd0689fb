import { join } from 'node:path';
import type { ImportKind, Import } from '@gatehouse/main/features/imports/imports.types';
import { createImportApply } from '@gatehouse/main/features/imports/import-apply';
import { createImportCheck } from '@gatehouse/main/features/imports/import-check';
import { NO_ROWS } from '@gatehouse/main/features/imports/import-parts';
import { createImportRowsStore } from '@gatehouse/main/features/imports/import-rows.store';
import type { ImportJob } from '@gatehouse/main/features/imports/import-work';
import { createImportsStore } from '@gatehouse/main/features/imports/imports.store';
import { layOut } from '@gatehouse/main/features/imports/headings';
import type { RowsKind } from '@gatehouse/main/features/imports/kinds/import-rows-kind';
import { createUnitsKind } from '@gatehouse/main/features/imports/kinds/units-kind';
import { createBuildingsStore } from '@gatehouse/main/features/units/buildings.store';
import { createUnitChangesStore } from '@gatehouse/main/features/units/unit-changes.store';
import { createUnitDetailsStore } from '@gatehouse/main/features/units/unit-details.store';
import { createUnitImportsService } from '@gatehouse/main/features/units/unit-imports.service';
import { createUnitImportsStore } from '@gatehouse/main/features/units/unit-imports.store';
import { createUnitPartsDueStore } from '@gatehouse/main/features/units/unit-parts-due.store';
import { createUnitPartsStore } from '@gatehouse/main/features/units/unit-parts.store';
import { writeDueParts } from '@gatehouse/main/features/units/unit-parts-writing';
import { newId } from '@gatehouse/shared/ids/ids';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { runMigrations } from '@gatehouse/shared/sql/migrations';
import { checkOutbox } from '@gatehouse/shared/sql/outbox/outbox-check';
import { createWriting } from '@gatehouse/shared/sql/writing';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { createConnection } from 'mysql2/promise';
import type { Sequelize } from 'sequelize';
import { repositoryFolder } from '../../provision/profile.js';
import { withDatabase } from '../../system/environment.js';

/** A database of main without the rest of it. */
export async function openImportsDatabase(url: string, database: string): Promise<Sequelize> {
  const server = await createConnection(url);
  await server.query(`DROP DATABASE IF EXISTS ${database}`);
  await server.query(
    `CREATE DATABASE ${database} CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci`,
  );
  await server.end();
  const sequelize = await connectDatabase(withDatabase(url, database), {
    ...{ logger: silentLogger, poolMax: 4 },
  });
  const migrations = join(repositoryFolder, 'services/main/dist/migrations');
  await runMigrations(sequelize, migrations, silentLogger);
  // Events are written and go nowhere.
  checkOutbox(sequelize, () => undefined);
  return sequelize;
}

/** What the jobs of imports of units work with. */
function createWork(sequelize: Sequelize) {
  const writing = createWriting(sequelize);
  const now = (): Date => new Date();
  const units = createUnitsKind(
    createUnitImportsService({
      ...{ writing, now, blockers: () => [] },
      buildings: createBuildingsStore(sequelize),
      details: createUnitDetailsStore(sequelize),
      changes: createUnitChangesStore(sequelize),
      parts: createUnitPartsStore(sequelize),
      partsDue: createUnitPartsDueStore(sequelize),
      imports: createUnitImportsStore(sequelize),
    }),
  );
  const kinds: Record<ImportKind, RowsKind> = {
    ...{ units, people: units, vehicles: units, 'opening-balances': units },
  };
  const getCommunity = (id: string) =>
    Promise.resolve({
      ...{ id, name: 'Bench', timeZone: 'Asia/Kolkata', currency: 'INR', locale: 'en' },
      ...({ state: 'active', weekStart: 1, areaUnit: 'square-metre' } as const),
      createdAt: now(),
    });
  const imports = createImportsStore(sequelize);
  const rows = createImportRowsStore(sequelize);
  return { imports, rows, kinds, communities: { getCommunity }, writing, now };
}

/** The jobs of imports of units, driven by hand. */
export function createImportKit(sequelize: Sequelize) {
  const work = createWork(sequelize);
  const { imports, writing, now } = work;
  const files = new Map<string, Buffer>();
  const openFile =
    ({ fileId }: { fileId: string }) =>
    () =>
      Promise.resolve(inChunks(files.get(fileId) ?? Buffer.alloc(0)));
  const jobs = {
    checking: createImportCheck({ ...work, openFile }),
    applying: createImportApply(work),
  };

  return {
    /** Keeps a file that is to be brought in. */
    async bring(communityId: string, file: Buffer): Promise<Import> {
      const [fileId, bytes] = [newId(), file.length];
      files.set(fileId, file);
      const heading = file.subarray(0, file.indexOf('\n')).toString().split(',');
      const one: Import = {
        ...{ id: newId(), communityId, kind: 'units', state: 'uploaded', fileId, options: {} },
        ...{ fileName: 'units.csv', counts: NO_ROWS, appliedTo: 0, createdAt: now() },
        format: { type: 'csv', encoding: 'utf-8', delimiter: ',', bytes },
        layout: layOut('units', [{ rowNo: 1, cells: heading }]),
        createdBy: { accountId: newId(), name: 'Bench' },
      };
      await writing.inTransaction((tx) => imports.add(tx, one));
      return one;
    },

    /** Writes behind the units by what they are found. */
    writeParts: (): Promise<void> =>
      writeDueParts({
        ...{ due: createUnitPartsDueStore(sequelize), parts: createUnitPartsStore(sequelize) },
        writing,
      }),

    /** Does a step of the import from its beginning to its end. */
    async run(one: Import, state: keyof typeof jobs): Promise<void> {
      const { communityId, id, createdBy } = one;
      const input: ImportJob = { importId: id, turn: newId() };
      await writing.inTransaction((tx) =>
        imports.step(tx, one, { to: state, turn: input.turn, jobId: newId() }),
      );
      const job = { communityId, ownerId: createdBy.accountId, input };
      let [resumeFrom, done]: [unknown, number] = [undefined, 0];
      for (;;) {
        const at = { ...job, resumeFrom: resumeFrom as never, done, total: undefined };
        const step = await jobs[state].step({
          ...{ ...at, kept: () => inChunks(Buffer.alloc(0)) },
          reached: () => Promise.resolve(),
        });
        if (!('resumeFrom' in step)) return;
        ({ resumeFrom, done } = step);
      }
    },
  };
}

const CHUNK = 64 * 1024;

async function* inChunks(file: Buffer): AsyncGenerator<Buffer> {
  for (let at = 0; at < file.length; at += CHUNK)
    yield await Promise.resolve(file.subarray(at, at + CHUNK));
}
