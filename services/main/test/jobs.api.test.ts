import { newId } from '@gatehouse/shared/ids/ids';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { purge } from '@gatehouse/shared/sql/purge';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { readXlsx } from 'hucre/xlsx';
import { readConfig } from '../src/config.js';
import { jobLeftovers } from '../src/features/jobs/job-chunks.store.js';
import { toRow } from '../src/features/visits/visit-row.js';
import { defineVisitModel } from '../src/features/visits/visits.model.js';
import type { Visit } from '../src/features/visits/visits.types.js';
import { createWorker } from '../src/worker-service.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

interface Progress {
  jobId: string;
  state: string;
  done: number;
  total?: number;
}

const day = { from: '2026-03-02', to: '2026-03-02' };

/** What a program for tables would follow. */
const FORMULA = '=HYPERLINK("محمد")';

describe('jobs', () => {
  let main: MainFixture;
  let worker: RunnableService;
  let manager: string;
  let anotherManager: string;
  const pushed: Progress[] = [];

  const startWorker = async (): Promise<RunnableService> => {
    const started = await createWorker(readConfig(main.env), { logger: silentLogger });
    await started.start();
    return started;
  };

  before(async () => {
    main = await startMain();
    const { here, elsewhere } = main.world;
    manager = await tokenFor(main.issuer, here, here.manager);
    anotherManager = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
    const edge = await main.brokers.connect('edge');
    await edge.subscribePush({
      keys: ['user.#'],
      handle: (key, { type, data }) => {
        const owned = key === `user.${here.manager.accountId}`;
        if (owned && type === 'gatehouse.job.changed.v1') pushed.push(data as Progress);
      },
    });
    await addVisits(1300);
    worker = await startWorker();
  });
  after(async () => {
    await worker.stop();
    await main.stop();
  });

  /** Visits of the 2nd of March, one a minute from midnight on, and one just before and after. */
  async function addVisits(count: number): Promise<void> {
    const midnight = Date.parse('2026-03-01T18:30:00.000Z');
    const visits = Array.from({ length: count + 2 }, (_, at) =>
      visitAt(new Date(midnight + (at - 1) * 60_000), at),
    );
    // The day has 1440 minutes; the last is put behind its end.
    const last = visits.at(-1);
    if (last) last.requestedAt = new Date(midnight + 24 * 3_600_000);
    await defineVisitModel(main.sequelize).bulkCreate(visits);
  }

  function visitAt(requestedAt: Date, index: number) {
    const { here } = main.world;
    const asked: Visit = {
      id: newId(),
      communityId: here.id,
      unit: { id: here.unitId, name: 'A-101', building: 'Tower A' },
      visitor: { name: index === 1 ? FORMULA : `Visitor ${index}`, phone: '+919812345678' },
      note: 'rings twice',
      kind: 'guest',
      state: 'requested',
      requestedBy: { accountId: here.guard.accountId, name: here.guard.name },
      requestedAt,
      answerBy: new Date(requestedAt.getTime() + 55_000),
      ...{ ladder: [{ kind: 'household', seconds: 55 }], rungIndex: 0 },
    };
    return { ...toRow(asked, asked.answerBy), state: 'expired' as const, dueAt: null };
  }

  const post = (path: string, token: string, body?: unknown, headers = {}) =>
    call(main, 'POST', path, { token, body, headers });
  const start = async (body: object, token = manager): Promise<string> => {
    const answer = await post('/reports/visits', token, { ...day, ...body });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    expect(answer.headers.get('location')).to.equal(`/api/v1/jobs/${String(answer.body['id'])}`);
    return String(answer.body['id']);
  };
  const jobOf = async (id: string) =>
    (await call(main, 'GET', `/jobs/${id}`, { token: manager })).body;
  const ended = (id: string, state = 'done') =>
    eventually(
      async () => {
        const job = await jobOf(id);
        expect(job['state'], JSON.stringify(job)).to.equal(state);
        return job;
      },
      { within: 20_000 },
    );
  const fetchFile = (id: string, token = manager): Promise<Response> =>
    fetch(`${main.api}/jobs/${id}/file`, { headers: { authorization: `Bearer ${token}` } });
  const bytesOf = async (id: string): Promise<Buffer> => {
    const response = await fetchFile(id);
    expect(response.status).to.equal(200);
    return Buffer.from(await response.arrayBuffer());
  };
  const hasWork = async (): Promise<number> => {
    const [rows] = await main.sequelize.query(
      'SELECT COUNT(*) AS n FROM job_chunks WHERE part = "kept"',
    );
    return (rows[0] as { n: number }).n;
  };

  it('write the visits of the days to a workbook, each once, the first first', async () => {
    const id = await start({ format: 'xlsx', language: 'de' });
    const job = await ended(id);
    expect(job).to.deep.include({ kind: 'report.visits', done: 1300, total: 1300, errors: [] });
    const bytes = await bytesOf(id);
    const name = 'visits-2026-03-02-2026-03-02.xlsx';
    expect(job['file']).to.deep.include({ name, bytes: bytes.length });
    const { sheets } = await readXlsx(bytes);
    const rows = sheets[0]?.rows ?? [];
    expect(rows[0]?.slice(0, 4)).to.deep.equal(['Angefragt', 'Gebäude', 'Wohnung', 'Besuch']);
    // Kolkata's clocks.
    expect(rows[1]?.[0]).to.deep.equal(new Date('2026-03-02T00:00:00.000Z'));
    const visitors = Array.from({ length: 1299 }, (_, at) => `Visitor ${at + 2}`);
    expect(rows.slice(1).map((row) => row[3])).to.deep.equal([FORMULA, ...visitors]);
    expect(await hasWork(), 'what was gathered on the way').to.equal(0);
  });

  it('gate 27: write it as CSV and PDF as well, a formula as text, and no numbers and notes', async () => {
    const [csv, pdf] = [
      await start({ format: 'csv' }),
      await start({ format: 'pdf', language: 'ar' }),
    ];
    await ended(csv);
    const text = (await bytesOf(csv)).toString();
    expect(text.split('\r\n')).to.have.lengthOf(1302);
    expect(text)
      .to.include(`"'=HYPERLINK(""محمد"")"`)
      .and.not.include('98123')
      .and.not.include('rings twice');
    const { mediaType } = (await ended(pdf))['file'] as Record<string, unknown>;
    expect(mediaType).to.equal('application/pdf');
    expect((await bytesOf(pdf)).subarray(0, 5).toString()).to.equal('%PDF-');
    const response = await fetchFile(pdf);
    expect(response.headers.get('content-disposition')).to.include('attachment; filename="visits-');
  });

  it('tell their owner’s pages how far they are, and how they end', async () => {
    const id = await start({ format: 'csv' });
    await ended(id);
    await eventually(() => {
      const told = pushed.filter(({ jobId }) => jobId === id);
      expect(told.at(-1)).to.deep.include({ state: 'done', done: 1300, total: 1300 });
      expect(told[0]).to.deep.include({ state: 'running' });
    });
  });

  it('are seen and touched by nobody but their owner, and are listed the newest first', async () => {
    const ids = [await start({ format: 'csv' }), await start({ format: 'csv' })];
    for (const id of ids) await ended(id);
    const list = await call(main, 'GET', '/jobs?limit=1', { token: manager });
    const items = list.body['items'] as { id: string }[];
    expect(items.map(({ id }) => id)).to.deep.equal([ids[1]]);
    const next = await call(
      main,
      'GET',
      `/jobs?limit=1&cursor=${String(list.body['nextCursor'])}`,
      {
        token: manager,
      },
    );
    expect((next.body['items'] as { id: string }[])[0]?.id).to.equal(ids[0]);
    const { here } = main.world;
    const guard = await tokenFor(main.issuer, here, here.guard);
    for (const token of [anotherManager, guard]) {
      const [id] = ids;
      for (const path of [`/jobs/${id}`, `/jobs/${id}/file`])
        expect((await call(main, 'GET', path, { token })).status, path).to.equal(404);
      expect((await post(`/jobs/${id}/cancel`, token)).status).to.equal(404);
      expect((await call(main, 'GET', '/jobs', { token })).body['items']).to.deep.equal([]);
    }
  });

  it('are for whoever may see reports and visits', async () => {
    const { here } = main.world;
    for (const someone of [here.guard, here.asha]) {
      const token = await tokenFor(main.issuer, here, someone);
      const answer = await post('/reports/visits', token, { ...day, format: 'csv' });
      expect(answer.status).to.equal(403);
    }
  });

  it('refuse days that make no sense, naming the field', async () => {
    const body = { from: '2026-03-03', to: '2026-03-02', format: 'csv' };
    const answer = await post('/reports/visits', manager, body);
    expect(answer.status).to.equal(400);
    expect(answer.body['errors']).to.deep.equal([
      { path: 'body.from', message: 'must not be after the last day' },
    ]);
  });

  it('are started once by a request that is repeated', async () => {
    const headers = { 'idempotency-key': newId() };
    const body = { ...day, format: 'csv' };
    const first = await post('/reports/visits', manager, body, headers);
    const second = await post('/reports/visits', manager, body, headers);
    expect([first.status, second.status]).to.deep.equal([201, 201]);
    expect(second.body['id']).to.equal(first.body['id']);
    await ended(String(first.body['id']));
  });

  describe('while no worker runs', () => {
    before(() => worker.stop());
    after(async () => {
      await main.sequelize.query('DELETE FROM jobs');
      worker = await startWorker();
    });

    it('wait, three of a person at most, and can be cancelled once', async () => {
      const asked = await Promise.all(
        Array.from({ length: 5 }, () =>
          post('/reports/visits', manager, { ...day, format: 'csv' }),
        ),
      );
      const refused = asked.filter(({ status }) => status === 409);
      expect(asked.filter(({ status }) => status === 201)).to.have.lengthOf(3);
      expect(refused.map(({ body }) => body['code'])).to.deep.equal([
        'jobs_at_once',
        'jobs_at_once',
      ]);
      const id = String(asked.find(({ status }) => status === 201)?.body['id']);
      expect((await fetchFile(id)).status).to.equal(404);
      const cancelled = await post(`/jobs/${id}/cancel`, manager);
      expect(cancelled.body).to.deep.include({ state: 'cancelled', done: 0 });
      const again = await post(`/jobs/${id}/cancel`, manager);
      expect([again.status, again.body['code']]).to.deep.equal([409, 'job_ended']);
      await start({ format: 'csv' });
    });
  });

  it('that were cancelled while they waited are not done', async () => {
    await worker.stop();
    const id = await start({ format: 'csv' });
    await post(`/jobs/${id}/cancel`, manager);
    worker = await startWorker();
    const sentinel = await start({ format: 'csv' });
    await ended(sentinel);
    expect((await jobOf(id))['state']).to.equal('cancelled');
  });

  it('of a community that is gone fail at their first try', async () => {
    await worker.stop();
    const id = await start({ format: 'csv' });
    await main.sequelize.query('UPDATE jobs SET community_id = :nowhere WHERE id = :id', {
      replacements: { nowhere: newId(), id },
    });
    worker = await startWorker();
    await eventually(async () => {
      const [rows] = await main.sequelize.query(
        'SELECT state, run, errors FROM jobs WHERE id = ?',
        {
          replacements: [id],
        },
      );
      const errors = '[{"code":"community_unknown"}]';
      expect(rows).to.deep.equal([{ state: 'failed', run: 1, errors }]);
    });
  });

  it('are forgotten a week after they ended, with their files', async () => {
    const id = await start({ format: 'csv' });
    await ended(id);
    const leftovers = [jobLeftovers(main.sequelize)];
    const inDays = (days: number) => () => new Date(Date.now() + days * 24 * 3_600_000);
    await purge({ leftovers, logger: silentLogger, now: inDays(6.9) });
    expect((await fetchFile(id)).status).to.equal(200);
    await purge({ leftovers, logger: silentLogger, now: inDays(7.1) });
    expect((await call(main, 'GET', `/jobs/${id}`, { token: manager })).status).to.equal(404);
    const [rows] = await main.sequelize.query('SELECT COUNT(*) AS n FROM job_chunks');
    expect((rows[0] as { n: number }).n).to.equal(0);
  });
}).timeout(60_000);
