import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { readConfig } from '../../src/config.js';
import { createWorker } from '../../src/worker-service.js';
import { call, startMain, type MainFixture } from '../main-fixture.js';
import { adminTokenFor } from '../world.js';
import { createImportWorld, type ImportWorld } from './import-world.js';
import { peopleCsv } from './people-files.js';

const NOON = new Date('2026-12-01T06:30:00.000Z');
const DAY_MS = 24 * 60 * 60_000;
/** Of nobody else in the tests. */
const MARK = 'Quillfeather';

describe('what stood in the files of imports', function () {
  this.timeout(120_000);
  let main: MainFixture;
  let worker: RunnableService;
  let admin: string;
  let imports: ImportWorld;
  let clock = NOON;

  before(async () => {
    const now = () => clock;
    main = await startMain(
      { ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000', IMPORT_KEEPING_EVERY: '50ms' },
      { now },
    );
    admin = await adminTokenFor(main.issuer, main.world.here);
    imports = createImportWorld(main, admin);
    worker = await createWorker(readConfig(main.env), { logger: silentLogger, now });
    await worker.start();
  });
  after(async () => {
    await worker.stop();
    await main.stop();
  });

  const people = (tag: string) =>
    peopleCsv([
      { givenName: 'Zoya', familyName: `${MARK}${tag}`, email: `zoya${tag}@${MARK}.example` },
      { givenName: 'Bad', familyName: `${MARK}${tag}`, phone: '9.8E+09' },
      { givenName: 'Lost', familyName: `${MARK}${tag}`, unit: 'Z-999', email: 'no address' },
    ]);
  const draft = { name: 'people.csv', kind: 'people' };
  /** What the database says of the people of the files, outside of the people themselves. */
  const kept = async (): Promise<string> =>
    JSON.stringify(
      await main.sequelize.query('SELECT * FROM import_rows WHERE community_id = :communityId', {
        replacements: { communityId: main.world.here.id },
        type: QueryTypes.SELECT,
      }),
    );
  const fileState = async (id: string) => {
    const [row] = await main.sequelize.query<{ state: string }>(
      'SELECT state FROM files WHERE community_id = :communityId AND id = :id',
      { replacements: { communityId: main.world.here.id, id }, type: QueryTypes.SELECT },
    );
    return row?.state;
  };
  const gone = (id: string) =>
    eventually(async () => {
      const one = await imports.get(id);
      expect(one.rowsGoneAt).to.be.a('string');
      return one;
    });

  it('goes thirty days after, whether it became anything or not, and how much it was stays', async () => {
    const skipped = await imports.checked(people('1'), draft);
    const applied = await imports.applied(skipped.id, { onError: 'skip' });
    const abandoned = await imports.checked(people('2'), draft);
    expect(await kept())
      .to.include(`${MARK}1`)
      .and.include(`${MARK}2`)
      .and.include('9.8E+09');

    clock = new Date(NOON.getTime() + 15 * DAY_MS);
    const young = await imports.checked(people('3'), draft);
    clock = new Date(NOON.getTime() + 30 * DAY_MS - 1000);
    const sentinel = await imports.checked(people('4'), draft);
    expect((await imports.get(abandoned.id)).state, 'until then').to.equal('checked');
    expect(await imports.rows(applied.id)).to.have.length(3);

    clock = new Date(NOON.getTime() + 30 * DAY_MS + 1000);
    const [old, left] = [await gone(applied.id), await gone(abandoned.id)];
    expect([old.state, left.state]).to.deep.equal(['applied', 'cancelled']);
    expect(old.counts).to.deep.equal(applied.counts);
    expect(await kept())
      .to.not.include(`${MARK}1`)
      .and.not.include(`${MARK}2`);
    for (const { fileId } of [applied, abandoned])
      expect(await fileState(fileId)).to.equal('deleted');
    expect(await imports.rows(applied.id)).to.deep.equal([]);
    expect((await imports.errorsCsv(abandoned.id)).trim().split('\r\n')).to.have.length(1);
    expect((await imports.step(abandoned.id, 'check')).status).to.equal(409);

    for (const { id, fileId } of [young, sentinel]) {
      expect(await imports.get(id))
        .to.include({ state: 'checked' })
        .and.not.have.property('rowsGoneAt');
      expect(await imports.rows(id)).to.have.length(3);
      expect(await fileState(fileId)).to.not.equal('deleted');
    }
    await imports.applied(young.id, { onError: 'skip' });
  });

  it('stays in a file that a later import has read too', async () => {
    const first = await imports.checked(people('5'), draft);
    clock = new Date(clock.getTime() + 20 * DAY_MS);
    const body = { kind: 'people', fileId: first.fileId };
    const again = await call(main, 'POST', '/imports', { token: admin, body });
    expect(again.status, JSON.stringify(again.body)).to.equal(201);
    clock = new Date(clock.getTime() + 11 * DAY_MS);
    await gone(first.id);
    expect(await fileState(first.fileId)).to.not.equal('deleted');
    clock = new Date(clock.getTime() + 20 * DAY_MS);
    await gone(String(again.body['id']));
    expect(await fileState(first.fileId)).to.equal('deleted');
  });
});
