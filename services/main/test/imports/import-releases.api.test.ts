import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { readConfig } from '../../src/config.js';
import { createImportRowsStore } from '../../src/features/imports/import-rows.store.js';
import { createWorker } from '../../src/worker-service.js';
import { startMain, type MainFixture } from '../main-fixture.js';
import { adminTokenFor } from '../world.js';
import { createImportWorld, unitsCsv, type ImportWorld } from './import-world.js';

describe('imports while the release changes', function () {
  this.timeout(120_000);
  let main: MainFixture;
  let worker: RunnableService;
  let imports: ImportWorld;

  before(async () => {
    main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' });
    imports = createImportWorld(main, await adminTokenFor(main.issuer, main.world.here));
    worker = await createWorker(readConfig(main.env), { logger: silentLogger });
    await worker.start();
  });
  after(async () => {
    await worker.stop();
    await main.stop();
  });

  /** Keeps the rows of an import one by one, as the release before has it. */
  const keptAsBefore = async (importId: string): Promise<void> => {
    const of = { communityId: main.world.here.id, importId };
    const store = createImportRowsStore(main.sequelize);
    const rows = await store.list({ ...of, afterRow: 0, limit: 10_000 });
    await main.sequelize.transaction(async (tx) => {
      await store.replace(tx, of, { afterRow: 0, rows: [] });
      await insertRows(
        tx,
        rows.map(
          ({ rowNo, action, outcome = null, entityId = null, afterHash = null, ...row }) => ({
            table: 'import_rows',
            row: {
              ...{ ...of, rowNo, action, outcome, entityId, afterHash },
              ...{ cells: JSON.stringify(row.cells), errors: JSON.stringify(row.errors) },
              beforeRow: row.before === undefined ? null : JSON.stringify(row.before),
            },
          }),
        ),
      );
    });
  };
  const unitsIn = async (building: string): Promise<{ all: number; active: number }> => {
    const [row] = await main.sequelize.query<{ n: string; active: string | null }>(
      `SELECT COUNT(*) AS n, SUM(units.status = 'active') AS active
       FROM units JOIN buildings ON buildings.id = units.building_id
       WHERE buildings.community_id = :communityId AND buildings.name = :building`,
      {
        replacements: { communityId: main.world.here.id, building },
        type: QueryTypes.SELECT,
      },
    );
    return { all: Number(row?.n), active: Number(row?.active) };
  };

  it('that the release before has checked are applied, and those it has applied are taken back', async () => {
    const one = await imports.checked(unitsCsv('L1', 1100));
    await keptAsBefore(one.id);
    expect((await imports.rows(one.id)).length).to.equal(1100);
    const { counts } = await imports.applied(one.id);
    expect(counts).to.deep.include({ rows: 1100, applied: 1100 });
    expect(await unitsIn('L1')).to.deep.equal({ all: 1100, active: 1100 });
    await keptAsBefore(one.id);
    await imports.stepped(one.id, 'undo');
    expect((await imports.becomes(one.id, 'undone')).counts).to.deep.include({ undone: 1100 });
    expect(await unitsIn('L1')).to.deep.equal({ all: 1100, active: 0 });
  });

  it('are to be checked again where the release before has counted what it could not read', async () => {
    const csv = unitsCsv('L2', 600, (rowNo) => (rowNo === 9 ? 'L2,,1,2' : undefined));
    const one = await imports.checked(csv);
    // It counts a part as a row of which something is changed.
    const counted = { ...one.counts, rows: 101, create: 100, update: 1, error: 0 };
    await main.sequelize.query(
      'UPDATE imports SET counts = :counts WHERE community_id = :communityId AND id = :id',
      {
        replacements: {
          ...{ counts: JSON.stringify(counted), communityId: main.world.here.id, id: one.id },
        },
      },
    );
    const { status, body } = await imports.step(one.id, 'apply');
    expect([status, body['code']]).to.deep.equal([409, 'import_stale']);
    expect(await unitsIn('L2')).to.deep.equal({ all: 0, active: 0 });
    await imports.stepped(one.id, 'check');
    const again = await imports.becomes(one.id, 'checked');
    expect(again.counts).to.deep.include({ rows: 600, error: 1 });
    expect((await imports.applied(one.id, { onError: 'skip' })).counts.applied).to.equal(599);
  });
});
