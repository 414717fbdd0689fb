import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { startMain, type MainFixture } from '../main-fixture.js';
import { spawnWorker, type SpawnedWorker } from '../spawned-worker.js';
import { adminTokenFor } from '../world.js';
import { createImportWorld, unitsCsv, type ImportWorld } from './import-world.js';
import { countIn, peopleCsv } from './people-files.js';

describe('a worker that is killed in the middle of an import', function () {
  this.timeout(180_000);
  let main: MainFixture;
  let imports: ImportWorld;
  let worker: SpawnedWorker | undefined;

  before(async () => {
    main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' });
    imports = createImportWorld(main, await adminTokenFor(main.issuer, main.world.here));
  });
  after(async () => {
    worker?.kill();
    await main.stop();
  });

  const start = async (failpoints?: string): Promise<SpawnedWorker> =>
    (worker = await spawnWorker(main.env, failpoints));
  const countUnits = async (): Promise<{ units: number; names: number; active: number }> => {
    const [row] = await main.sequelize.query<{ units: string; names: string; active: string }>(
      `SELECT COUNT(*) AS units, COUNT(DISTINCT units.name) AS names,
              SUM(units.status = 'active') AS active
       FROM units JOIN buildings ON buildings.id = units.building_id
       WHERE buildings.community_id = :communityId AND buildings.name = 'T5'`,
      { replacements: { communityId: main.world.here.id }, type: QueryTypes.SELECT },
    );
    const { units = 0, names = 0, active = 0 } = row ?? {};
    return { units: Number(units), names: Number(names), active: Number(active) };
  };

  it('living 5: at row 4,321 of 10,000 has applied each of them once after a restart', async () => {
    // The ninth part has the rows from the 4,001st to the 4,500th.
    const first = await start('import.rows-applied=kill@9');
    const one = await imports.checked(unitsCsv('T5', 10_000));
    await imports.stepped(one.id, 'apply');
    expect(await first.death).to.equal('SIGKILL');
    expect(await countUnits()).to.deep.equal({ units: 4000, names: 4000, active: 4000 });
    expect((await imports.get(one.id)).counts.applied).to.equal(4000);

    // The next one dies while it takes back: the last 500 are gone, and nothing of the next is.
    const second = await start('import.rows-undone=kill@2');
    const applied = await imports.becomes(one.id, 'applied');
    expect(applied.counts).to.deep.include({ rows: 10_000, applied: 10_000 });
    expect(await countUnits()).to.deep.equal({ units: 10_000, names: 10_000, active: 10_000 });
    await imports.stepped(one.id, 'undo');
    expect(await second.death).to.equal('SIGKILL');
    expect((await countUnits()).active).to.equal(9500);
    await start();
    const undone = await imports.becomes(one.id, 'undone', 120_000);
    expect(undone.counts).to.deep.include({ undone: 10_000, kept: 0 });
    expect(await countUnits()).to.deep.equal({ units: 10_000, names: 10_000, active: 0 });
  });

  it('has brought in each of 1,200 people once after a restart, and taken back as many', async () => {
    const homes = await imports.checked(unitsCsv('T6', 300));
    await imports.applied(homes.id);
    worker?.kill();
    const lines = Array.from({ length: 1200 }, (_none, n) => ({
      ...{ building: 'T6', unit: `U-${(n % 300) + 2}`, givenName: `N${n}`, familyName: 'Killed' },
      email: `n${n}@k.example`,
    }));
    const { id: here } = main.world.here;
    const before = await countIn(main.sequelize, 'people', here);
    const stays = await countIn(main.sequelize, 'residencies', here);

    const first = await start('import.rows-applied=kill@2');
    const one = await imports.checked(peopleCsv(lines), { kind: 'people' });
    await imports.stepped(one.id, 'apply');
    expect(await first.death).to.equal('SIGKILL');
    expect(await countIn(main.sequelize, 'people', here)).to.equal(before + 500);

    const second = await start('import.rows-undone=kill@2');
    const applied = await imports.becomes(one.id, 'applied', 120_000);
    expect(applied.counts).to.deep.include({ rows: 1200, applied: 1200 });
    expect(await countIn(main.sequelize, 'people', here)).to.equal(before + 1200);
    expect(await countIn(main.sequelize, 'residencies', here)).to.equal(stays + 1200);
    await imports.stepped(one.id, 'undo');
    expect(await second.death).to.equal('SIGKILL');
    await start();
    const undone = await imports.becomes(one.id, 'undone', 120_000);
    expect(undone.counts).to.deep.include({ undone: 1200, kept: 0 });
    expect(await countIn(main.sequelize, 'people', here)).to.equal(before);
    expect(await countIn(main.sequelize, 'residencies', here)).to.equal(stays);
  });
});
