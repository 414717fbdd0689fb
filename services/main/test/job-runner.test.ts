import { connectDatabase } from '@gatehouse/shared/sql/database';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import { createMigratedDatabase } from '@gatehouse/shared/testing/migrated-database';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import type { TestDatabase } from '@gatehouse/shared/testing/test-database';
import { newId } from '@gatehouse/shared/ids/ids';
import {
  OutageError,
  TooManyRequestsError,
  UnavailableError,
} from '@gatehouse/shared/errors/app-error';
import { expect } from 'chai';
import type { Sequelize } from 'sequelize';
import { fileURLToPath } from 'node:url';
import { createJobChunksStore } from '../src/features/jobs/job-chunks.store.js';
import { createJobRunner } from '../src/features/jobs/job-runner.js';
import { CommunityUnknown } from '../src/features/communities/communities.errors.js';
import { JobFailed, TooManyJobs } from '../src/features/jobs/jobs.errors.js';
import { jobQueued, type JobQueued } from '../src/features/jobs/jobs.events.js';
import { createJobRunsStore } from '../src/features/jobs/job-runs.store.js';
import { createJobsStore } from '../src/features/jobs/jobs.store.js';
import type { Job, JobAtWork, JobKind } from '../src/features/jobs/jobs.types.js';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));

/** Counts to its input, and writes each number that it kept to its file. */
type Counting = JobKind<{ to: number }, { at: number }>;

const countOn = ({ input, resumeFrom, kept }: JobAtWork<{ to: number }, { at: number }>) => {
  const at = (resumeFrom?.at ?? 0) + 1;
  if (at <= input.to)
    return { resumeFrom: { at }, done: at, total: input.to, keep: Buffer.from(`${at} `) };
  return { file: { name: 'numbers', mediaType: 'text/csv', content: kept() } };
};

const countedOn = (at: JobAtWork<{ to: number }, { at: number }>) => Promise.resolve(countOn(at));

describe('a process that does jobs', () => {
  let database: TestDatabase;
  let sequelize: Sequelize;
  const queued: JobQueued[] = [];
  const counted: string[] = [];

  before(async () => {
    database = await createMigratedDatabase('job-runner', migrations);
    sequelize = await connectDatabase(database.url, { logger: silentLogger, poolMax: 5 });
  });
  after(async () => {
    await sequelize.close();
    await database.drop();
  });
  beforeEach(() => {
    queued.splice(0);
    counted.splice(0);
  });

  const runner = (counting: Counting, stopping = new AbortController()) =>
    createJobRunner({
      kinds: { counting },
      store: createJobRunsStore(sequelize),
      chunks: createJobChunksStore(sequelize),
      writing: {
        inTransaction: (work) => inTransaction(sequelize, work),
        appendEvents: (_tx, events) =>
          Promise.resolve(void queued.push(...(events as JobQueued[]))),
      },
      pushes: { moved: () => undefined, cameFurther: () => undefined },
      meter: { ended: ({ kind, state }) => void counted.push(`${kind} ${state}`) },
      logger: silentLogger,
      now: () => new Date(),
      stopping: stopping.signal,
    });

  async function newJob(to: number): Promise<Job> {
    const job: Job = {
      id: newId(),
      communityId: newId(),
      ownerId: newId(),
      kind: 'counting',
      state: 'queued',
      input: { to },
      needs: [],
      run: 0,
      steps: 0,
      done: 0,
      errors: [],
      createdAt: new Date(),
    };
    await inTransaction(sequelize, (tx) => createJobsStore(sequelize).insert(tx, job, 0));
    return job;
  }

  const stored = ({ communityId, ownerId, id }: Job) =>
    createJobsStore(sequelize).findOwn(communityId, ownerId, id);
  async function fileOf({ id }: Job): Promise<string> {
    const chunks: Buffer[] = [];
    for await (const chunk of createJobChunksStore(sequelize).read(id, 'file')) chunks.push(chunk);
    return Buffer.concat(chunks).toString();
  }
  const first = { attempt: 1 };

  it('goes on from the last step that was kept, and does none twice', async () => {
    const job = await newJob(5);
    const steps: number[] = [];
    const dying: Counting = {
      step: (at) => {
        steps.push(at.done);
        if (at.done === 3) throw new Error('the process died here');
        return Promise.resolve(countOn(at));
      },
    };
    await runner(dying)(jobQueued(job), first).then(
      () => expect.fail('it climbs the ladder'),
      (error: unknown) => expect(String(error)).to.include('died here'),
    );
    expect(await stored(job)).to.deep.include({ state: 'running', done: 3 });
    await runner({ step: (at) => Promise.resolve(countOn(at)) })(jobQueued(job), { attempt: 2 });
    expect(await stored(job)).to.deep.include({ state: 'done', done: 5, steps: 7 });
    expect(await fileOf(job)).to.equal('5 4 3 2 1 ');
    expect(steps).to.deep.equal([0, 1, 2, 3]);
  });

  it('that only seemed dead writes nothing after another has taken the job', async () => {
    const job = await newJob(3);
    let wake = (): void => undefined;
    const asleep = new Promise<void>((resolve) => (wake = resolve));
    let began = (): void => undefined;
    const isAsleep = new Promise<void>((resolve) => (began = resolve));
    const slow: Counting = {
      step: async (at) => {
        if (at.done === 1) {
          began();
          await asleep;
        }
        return countOn(at);
      },
    };
    const sleeping = runner(slow)(jobQueued(job), first);
    await isAsleep;
    const stopping = new AbortController();
    const takeOver: Counting['step'] = (at) => {
      stopping.abort();
      return Promise.resolve(countOn(at));
    };
    await runner({ step: takeOver }, stopping)(jobQueued(job), first);
    const halfway = await stored(job);
    expect(halfway).to.deep.include({ state: 'running', done: 2 });
    wake();
    await sleeping;
    expect(await stored(job)).to.deep.equal(halfway);
    await runner({ step: (at) => Promise.resolve(countOn(at)) })(jobQueued(job), first);
    expect(await fileOf(job)).to.equal('3 2 1 ');
  });

  it('leaves a job alone until its next step is to come, and keeps what went wrong beside its file', async () => {
    const job = await newJob(2);
    const resumeAt = new Date(Date.now() + 60_000);
    const pausing: Counting = {
      step: (at) => {
        const next = countOn(at);
        if ('file' in next) return Promise.resolve({ ...next, errors: [{ code: 'odd' }] });
        return Promise.resolve(at.done === 0 ? { ...next, resumeAt } : next);
      },
    };
    await runner(pausing)(jobQueued(job), first);
    expect(await stored(job)).to.deep.include({ state: 'running', done: 1 });
    expect(queued, 'nobody is told before it is time').to.deep.equal([]);
    const runs = createJobRunsStore(sequelize);
    const tenMinutesBefore = (ms: number) => new Date(resumeAt.getTime() + ms - 600_000);
    const ids = async (ms: number) =>
      (await runs.findStalled(tenMinutesBefore(ms))).map(({ id }) => id);
    expect(await ids(-1)).to.not.include(job.id);
    expect(await ids(0)).to.include(job.id);
    await runner(pausing)(jobQueued(job), first);
    expect(await stored(job)).to.deep.include({
      state: 'done',
      done: 2,
      errors: [{ code: 'odd' }],
    });
    expect(await fileOf(job)).to.equal('2 1 ');
  });

  it('says how far a step is, which ends where the process stops or another has the job', async () => {
    const job = await newJob(1);
    const [stopping, reached] = [new AbortController(), [] as number[]];
    const long: Counting = {
      step: async (at) => {
        for (let part = 1; part <= 3; part += 1) {
          await at.reached(part, 3);
          reached.push(part);
          if (part === 2) stopping.abort();
        }
        return countOn(at);
      },
    };
    await runner(long, stopping)(jobQueued(job), first);
    expect(await stored(job)).to.deep.include({ state: 'running', done: 2, total: 3 });
    expect(reached).to.deep.equal([1, 2]);
    expect(queued.map(({ data }) => data.jobId)).to.deep.equal([job.id]);
    const lost: Counting = {
      step: async (at) => {
        await runner({ step: countedOn })(jobQueued(job), first);
        await at.reached(3, 3);
        reached.push(3);
        return countOn(at);
      },
    };
    await runner(lost)(jobQueued(job), first);
    expect(await stored(job)).to.deep.include({ state: 'done', done: 1 });
    expect(reached).to.deep.equal([1, 2]);
  });

  it('hands on what it is at when it stops', async () => {
    const job = await newJob(3);
    const stopping = new AbortController();
    const step: Counting['step'] = (at) => {
      if (at.done === 1) stopping.abort();
      return Promise.resolve(countOn(at));
    };
    await runner({ step }, stopping)(jobQueued(job), first);
    expect(await stored(job)).to.deep.include({ state: 'running', done: 2 });
    expect(queued.map(({ data }) => data.jobId)).to.deep.equal([job.id]);
    await runner({ step: (at) => Promise.resolve(countOn(at)) })(jobQueued(job), first);
    expect(await fileOf(job)).to.equal('3 2 1 ');
  });

  it('tells why a job cannot be done, at once or after the third try', async () => {
    const hopeless = await newJob(3);
    const reason = { code: 'too_many_visits', context: { most: 2 } };
    await runner({ step: () => Promise.reject(new JobFailed(reason)) })(jobQueued(hopeless), first);
    expect(await stored(hopeless)).to.deep.include({ state: 'failed', errors: [reason] });
    const broken = await newJob(3);
    const handle = runner({ step: () => Promise.reject(new TypeError('no such thing')) });
    for (const attempt of [1, 2])
      await handle(jobQueued(broken), { attempt }).then(
        () => expect.fail('it is tried again'),
        (error: unknown) => expect(error).to.be.instanceOf(TypeError),
      );
    await handle(jobQueued(broken), { attempt: 3 });
    const errors = [{ code: 'internal_error' }];
    expect(await stored(broken)).to.deep.include({ state: 'failed', errors });
    expect(counted, 'each once').to.deep.equal(['counting failed', 'counting failed']);
  });

  it('tells at once of what the domain refuses, and it is no reason to try again', async () => {
    const job = await newJob(3);
    const step = () => Promise.reject(new CommunityUnknown(job.communityId));
    await runner({ step })(jobQueued(job), first);
    const errors = [{ code: 'community_unknown' }];
    expect(await stored(job)).to.deep.include({ state: 'failed', run: 1, errors });
    const full = await newJob(3);
    const context = { most: 3 };
    await runner({ step: () => Promise.reject(new TooManyJobs(3)) })(jobQueued(full), first);
    const told = [{ code: 'jobs_at_once', context }];
    expect(await stored(full)).to.deep.include({ state: 'failed', run: 1, errors: told });
  });

  it('tries again what was away, and never holds an outage of a store against a job', async () => {
    const passing = [
      new UnavailableError('away', 'Away'),
      new TooManyRequestsError('too_often', 'Too often'),
    ];
    for (const error of passing) {
      const job = await newJob(3);
      await runner({ step: () => Promise.reject(error) })(jobQueued(job), first).then(
        () => expect.fail('it is tried again'),
        (thrown: unknown) => expect(thrown).to.equal(error),
      );
      expect(await stored(job)).to.deep.include({ state: 'running', errors: [] });
    }
    const waiting = await newJob(3);
    const outage = new OutageError('mysql_unavailable', 'MySQL is away');
    const late = { attempt: 9 };
    await runner({ step: () => Promise.reject(outage) })(jobQueued(waiting), late).then(
      () => expect.fail('it is held'),
      (thrown: unknown) => expect(thrown).to.equal(outage),
    );
    expect(await stored(waiting)).to.deep.include({ state: 'running', errors: [] });
    expect(counted).to.deep.equal([]);
  });
});
