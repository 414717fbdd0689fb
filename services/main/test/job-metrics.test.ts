import { newId } from '@gatehouse/shared/ids/ids';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { Registry } from 'prom-client';
import { readConfig } from '../src/config.js';
import { createJobRunsStore } from '../src/features/jobs/job-runs.store.js';
import { registerJobGauges } from '../src/features/jobs/jobs.metrics.js';
import { createJobsStore } from '../src/features/jobs/jobs.store.js';
import type { Job } from '../src/features/jobs/jobs.types.js';
import { createWorker } from '../src/worker-service.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

/** Every line of a family, its labels in the order of their names, without the process's own. */
function readingsOf(exposition: string): Map<string, number> {
  const lines = exposition.split('\n').filter((line) => /^jobs?_/.test(line));
  return new Map(lines.map((line) => [seriesOf(line), Number(line.slice(line.lastIndexOf(' ')))]));
}

function seriesOf(line: string): string {
  const [, name = '', labels = ''] = /^(\w+)(?:\{(.*)\})? /.exec(line) ?? [];
  const own = labels.split(',').filter((label) => label !== '' && !label.startsWith('service='));
  return own.length === 0 ? name : `${name}{${own.sort().join()}}`;
}

const ending = (outcome: string): string =>
  `jobs_ended_total{kind="report.visits",outcome="${outcome}"}`;

describe('jobs as operators see them', () => {
  let main: MainFixture;
  let manager: string;

  before(async () => {
    main = await startMain();
    const { here } = main.world;
    manager = await tokenFor(main.issuer, here, here.manager);
  });
  after(() => main.stop());
  beforeEach(() => main.sequelize.query('DELETE FROM jobs'));

  const scrape = async ({ address = '' }: { address?: string | undefined }) =>
    readingsOf(await (await fetch(new URL('/metrics', address))).text());
  const post = (path: string, body?: unknown) =>
    call(main, 'POST', path, { token: manager, ...(body !== undefined && { body }) });
  const start = async (): Promise<string> => {
    const body = { from: '2026-03-02', to: '2026-03-02', format: 'csv' };
    return String((await post('/reports/visits', body)).body['id']);
  };

  describe('who do them', () => {
    let worker: RunnableService;
    const startWorker = async (): Promise<void> => {
      worker = await createWorker(readConfig(main.env), { logger: silentLogger });
      await worker.start();
    };
    beforeEach(startWorker);
    afterEach(() => worker.stop());

    it('count those they end themselves, each kind and outcome from 0 on', async () => {
      const fresh = await scrape(worker);
      for (const outcome of ['done', 'failed', 'cancelled'])
        expect(fresh.get(ending(outcome)), outcome).to.equal(0);
      await start();
      await eventually(async () => {
        const read = await scrape(worker);
        expect(read.get(ending('done'))).to.equal(1);
        expect(read.get('job_duration_seconds_count{kind="report.visits"}')).to.equal(1);
        const sum = read.get('job_duration_seconds_sum{kind="report.visits"}');
        expect(sum).to.be.above(0).and.below(60);
      });
    });

    it('do not count what is cancelled where it was asked for; that process does', async () => {
      await worker.stop();
      const api = { address: main.api };
      expect((await scrape(api)).get(ending('cancelled'))).to.equal(undefined);
      const id = await start();
      expect((await post(`/jobs/${id}/cancel`)).status).to.equal(200);
      expect((await post(`/jobs/${id}/cancel`)).status).to.equal(409);
      expect((await scrape(api)).get(ending('cancelled'))).to.equal(1);
      await startWorker();
      await start();
      await eventually(async () => {
        const read = await scrape(worker);
        expect(read.get(ending('done'))).to.equal(1);
        expect(read.get(ending('cancelled'))).to.equal(0);
      });
    });

    it('say how many have not ended, and that none waits when none does', async () => {
      const read = await scrape(worker);
      expect(read.get('jobs_open{state="queued"}')).to.equal(0);
      expect(read.get('jobs_open{state="running"}')).to.equal(0);
      expect(read.get('jobs_oldest_queued_seconds')).to.equal(0);
    });
  }).timeout(60_000);

  const noon = Date.parse('2026-03-02T12:00:00.000Z');
  const add = (state: Job['state'], secondsAgo: number): Promise<boolean> => {
    const { id: communityId } = main.world.here;
    const counts = { run: 0, steps: 0, done: 0, errors: [] };
    const about = { id: newId(), communityId, ownerId: newId(), kind: 'report.visits', state };
    const createdAt = new Date(noon - secondsAgo * 1000);
    const job: Job = { ...about, ...counts, input: {}, needs: [], createdAt };
    return inTransaction(main.sequelize, (tx) =>
      createJobsStore(main.sequelize).insert(tx, job, 0),
    );
  };

  it('are counted by their states; the age is of the one that waits longest', async () => {
    const registry = new Registry();
    const { countOpen } = createJobRunsStore(main.sequelize);
    registerJobGauges(registry, { countOpen, now: () => new Date(noon) });
    await add('queued', 90);
    await add('queued', 30);
    await add('running', 600);
    for (const state of ['done', 'failed', 'cancelled'] as const) await add(state, 900);
    const read = readingsOf(await registry.metrics());
    expect([...read]).to.have.deep.members([
      ['jobs_open{state="queued"}', 2],
      ['jobs_open{state="running"}', 1],
      ['jobs_oldest_queued_seconds', 90],
    ]);
  });

  it('are not told of by old numbers while the database is away', async () => {
    const registry = new Registry();
    const store = createJobRunsStore(main.sequelize);
    let isAway = false;
    const countOpen = () => (isAway ? Promise.reject(new Error('away')) : store.countOpen());
    registerJobGauges(registry, { countOpen, now: () => new Date(noon) });
    expect([...readingsOf(await registry.metrics()).keys()]).to.have.lengthOf(3);
    isAway = true;
    await eventually(async () =>
      expect([...readingsOf(await registry.metrics()).keys()]).to.deep.equal([]),
    );
  });
});
