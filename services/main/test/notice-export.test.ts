import { newId } from '@gatehouse/shared/ids/ids';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { readXlsx } from 'hucre/xlsx';
import { readConfig } from '../src/config.js';
import { createWorker } from '../src/worker-service.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

describe('the file of notices', () => {
  let main: MainFixture;
  let worker: RunnableService;
  let manager: string;
  let asha: string;
  let another: string;

  before(async function putUpNotices() {
    this.timeout(120_000);
    main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' });
    const { here, elsewhere } = main.world;
    manager = await tokenFor(main.issuer, here, here.manager);
    asha = await tokenFor(main.issuer, here, here.asha);
    another = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
    worker = await createWorker(readConfig(main.env), { logger: silentLogger });
    await worker.start();
    await publish(another, { title: 'Not of here' });
    const down = await publish(manager, { title: 'Taken down' });
    await call(main, 'DELETE', `/notices/${down}`, { token: manager });
    await publish(manager, { title: '=SUM(1)', pinnedUntil: '2099-12-31' });
    // More than one step takes.
    for (let at = 0; at < 203; at += 1) await publish(manager, { title: `Notice ${at}` });
    const read = await publish(manager, { title: 'Read once' });
    await call(main, 'PUT', `/notices/${read}/read`, { token: asha });
  });
  after(async () => {
    await worker.stop();
    await main.stop();
  });

  async function publish(token: string, draft: object): Promise<string> {
    const body = { body: 'On Friday.\n\nPlease store some water.', ...draft };
    const answer = await call(main, 'POST', '/notices', { token, body });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return String(answer.body['id']);
  }

  const start = (body: object, token = manager) =>
    call(main, 'POST', '/notices/export', { token, body });

  const fileOf = (id: string, token = manager): Promise<Response> =>
    fetch(`${main.api}/jobs/${id}/file`, { headers: { authorization: `Bearer ${token}` } });

  const jobOf = async (id: string, token = manager) =>
    (await call(main, 'GET', `/jobs/${id}`, { token })).body;

  async function written(body: object): Promise<{ job: Record<string, unknown>; bytes: Buffer }> {
    const { status, body: begun, headers } = await start(body);
    expect(status, JSON.stringify(begun)).to.equal(201);
    const id = String(begun['id']);
    expect(headers.get('location')).to.equal(`/api/v1/jobs/${id}`);
    const job = await eventually(
      async () => {
        const now = await jobOf(id);
        expect(now['state'], JSON.stringify(now)).to.equal('done');
        return now;
      },
      { within: 20_000 },
    );
    return { job, bytes: Buffer.from(await (await fileOf(id)).arrayBuffer()) };
  }

  it('has every one that is up, each once, the first first, with its readers', async () => {
    const { job, bytes } = await written({ format: 'xlsx', language: 'de' });
    expect(job).to.deep.include({ kind: 'noticeboard.notices', done: 205, total: 205 });
    expect(job['file']).to.deep.include({ name: 'notices.xlsx', bytes: bytes.length });
    const [head, ...rows] = (await readXlsx(bytes)).sheets[0]?.rows ?? [];
    expect(head?.slice(0, 2)).to.deep.equal(['Ausgehängt', 'Worum es geht']);
    const titles = Array.from({ length: 203 }, (_, at) => `Notice ${at}`);
    expect(rows.map((row) => row[1])).to.deep.equal(['=SUM(1)', ...titles, 'Read once']);
    const [first] = rows;
    expect(first?.slice(2, 5)).to.deep.equal([
      'On Friday.\n\nPlease store some water.',
      main.world.here.manager.name,
      '2099-12-31',
    ]);
    expect(rows.map((row) => row[6])).to.deep.equal([...titles.map(() => 0), 0, 1]);
  });

  it('guards formulas in CSV, and is a PDF too', async () => {
    const { bytes } = await written({ format: 'csv' });
    expect(bytes.toString()).to.include("'=SUM(1)");
    const { bytes: pdf } = await written({ format: 'pdf', language: 'ar' });
    expect(pdf.subarray(0, 5).toString()).to.equal('%PDF-');
  });

  it('is for whoever writes notices, also when it is fetched', async () => {
    const refused = await start({ format: 'csv' }, asha);
    expect([refused.status, refused.body['code']]).to.deep.equal([403, 'permission_missing']);
    const { job } = await written({ format: 'csv' });
    const { here } = main.world;
    const asResident = { ...here.asha, accountId: here.manager.accountId };
    const fallen = await tokenFor(main.issuer, here, asResident);
    expect((await fileOf(String(job['id']), fallen)).status).to.equal(403);
  });

  it('has no room in a PDF for more than 5,000, and says so; other formats have', async () => {
    const { id: communityId, manager: author } = main.world.elsewhere;
    const at = new Date();
    const row = {
      ...{ communityId, title: 'One of many', body: 'Water is off.', pinnedUntil: null },
      ...{ authorId: author.accountId, authorName: author.name, publishedAt: at, editedAt: null },
      ...{ withdrawnAt: null, readers: 0 },
    };
    const many = Array.from({ length: 5000 }, () => ({
      table: 'notices',
      row: { ...row, id: newId() },
    }));
    await main.sequelize.transaction((tx) => insertRows(tx, many));
    const endOf = async (format: string) => {
      const begun = await start({ format }, another);
      return eventually(
        async () => {
          const now = await jobOf(String(begun.body['id']), another);
          expect(now['state']).to.be.oneOf(['done', 'failed']);
          return now;
        },
        { within: 20_000 },
      );
    };
    const errors = [{ code: 'too_many_notices', context: { notices: 5001, most: 5000 } }];
    expect(await endOf('pdf')).to.deep.include({ state: 'failed', done: 0, errors });
    expect(await endOf('csv')).to.deep.include({ state: 'done', done: 5001, total: 5001 });
    await call(main, 'DELETE', `/notices/${many[0]?.row.id ?? ''}`, { token: another });
    expect(await endOf('pdf')).to.deep.include({ state: 'done', done: 5000 });
  });

  it('names what it does not know', async () => {
    const wrong = await start({ format: 'docx' });
    expect(wrong.status).to.equal(400);
    expect(JSON.stringify(wrong.body['errors'])).to.include('format');
  });
});
