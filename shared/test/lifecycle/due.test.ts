import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { newId } from '../../src/ids/ids.js';
import { createMetrics } from '../../src/metrics/metrics.js';
import type { LifecyclePart } from '../../src/lifecycle/lifecycle.js';
import { eventually } from '../../src/testing/eventually.js';
import { createSqlFixture, range, seededRandom, type SqlFixture } from '../sql/helpers.js';
import { addThings, countHappenings, createThings, thingsWork, type Thing } from './due-things.js';

const hour = 3_600_000;
const silentMeter = { happened: () => undefined, overdue: () => undefined };
const thing = (dueAt: Date): Thing => ({ id: newId(), dueAt });

describe('due work', () => {
  let db: SqlFixture;
  const running: Required<LifecyclePart>[] = [];
  const start: typeof thingsWork = (...args) => {
    const part = thingsWork(...args);
    running.push(part);
    part.start();
    return part;
  };
  beforeEach(async () => {
    db = await createSqlFixture('due');
    await createThings(db.sequelize);
  });
  afterEach(async () => {
    await Promise.all(running.splice(0).map((part) => part.stop()));
    await db.close();
  });

  const happened = () => countHappenings(db.sequelize);
  const happenedTo = async (things: readonly Thing[]): Promise<(number | undefined)[]> => {
    const times = await happened();
    return things.map(({ id }) => times.get(id));
  };

  it('happens to each row once, whatever number of processes do it and die over it', async function () {
    this.timeout(60_000);
    const random = seededRandom(7);
    const began = Date.now();
    const things = range(600).map(() => thing(new Date(began - 300 + 2000 * random())));
    await addThings(db.sequelize, things);
    const program = fileURLToPath(new URL('due-that-dies.js', import.meta.url));
    const dying = [1, 2, 4].map((batch) => fork(program, [db.url, String(batch)]));
    const pools = await Promise.all(range(3).map(() => db.connect(3)));
    const options = { now: () => new Date(), meter: silentMeter, everyMs: 10 };
    const deaths = Promise.all(dying.map((child) => once(child, 'exit')));
    const first = await Promise.race([deaths, once(dying[0] ?? process, 'exit')]);
    expect(first).to.include('SIGKILL');
    const living = pools.map((pool) => start(pool, options));
    await eventually(
      async () => expect(await happenedTo(things)).to.deep.equal(things.map(() => 1)),
      { within: 30_000 },
    );
    for (const child of dying) child.kill('SIGKILL');
    await deaths;
    for (const part of living) await part.stop();
    expect([...(await happened()).values()]).to.deep.equal(things.map(() => 1));
  });

  it('happens at its moment and not before, however rarely it is looked', async () => {
    const due = thing(new Date(Date.now() + 3500));
    const later = thing(new Date(Date.now() + hour));
    await addThings(db.sequelize, [due, later]);
    const late: number[] = [];
    const meter = { ...silentMeter, happened: (seconds: number) => void late.push(seconds) };
    const options = { now: () => new Date(), meter, everyMs: 3000 };
    const part = start(db.sequelize, options);
    await eventually(
      async () => expect(await happenedTo([due, later])).to.deep.equal([1, undefined]),
      { within: 15_000 },
    );
    await part.stop();
    expect(late).to.have.lengthOf(1);
    expect(late[0]).to.be.within(0, 2);
  });

  it('comes due when the clock goes ahead, however far', async () => {
    let aheadMs = 0;
    const now = () => new Date(Date.now() + aheadMs);
    const tomorrow = thing(new Date(now().getTime() + 24 * hour));
    const sentinel = thing(now());
    await addThings(db.sequelize, [tomorrow, sentinel]);
    start(db.sequelize, { now, meter: silentMeter, everyMs: 20 });
    await eventually(async () =>
      expect(await happenedTo([sentinel, tomorrow])).to.deep.equal([1, undefined]),
    );
    aheadMs = 25 * hour;
    await eventually(async () => expect(await happenedTo([tomorrow])).to.deep.equal([1]));
  });

  it('goes on past a row that fails, and comes back to it', async () => {
    let clock = new Date('2027-01-10T08:00:00.000Z');
    const bad = thing(new Date(clock.getTime() - hour));
    const good = range(150).map(() => thing(new Date(clock.getTime() - 60_000)));
    await addThings(db.sequelize, [bad, ...good]);
    let isBad = true;
    let tries = 0;
    const beforeCommit = (ids: readonly string[]): void => {
      if (!ids.includes(bad.id)) return;
      tries += 1;
      if (isBad) throw new Error('this row cannot be done');
    };
    const metrics = createMetrics('test');
    const meter = metrics.dueOf('things');
    const options = { now: () => clock, meter, everyMs: 5 };
    const failures: (number | undefined)[] = [];
    const failed = async (one: Thing): Promise<void> => {
      expect(one.id).to.equal(bad.id);
      failures.push(...(await happenedTo([bad])));
    };
    const part = start(db.sequelize, options, { beforeCommit, failed });
    await eventually(async () => expect(await happenedTo(good)).to.deep.equal(good.map(() => 1)));
    // Once with its batch, once alone; then it is left alone until its time has come.
    const another = thing(clock);
    await addThings(db.sequelize, [another]);
    await eventually(async () => expect(await happenedTo([another])).to.deep.equal([1]));
    expect(tries).to.equal(2);
    expect(failures, 'told once, when nothing of it was left').to.deep.equal([undefined]);
    expect(await metrics.registry.metrics()).to.match(
      /due_work_overdue_seconds\{work="things",service="test"\} 3600\n/,
    );
    isBad = false;
    clock = new Date(clock.getTime() + 5000);
    await eventually(async () => expect(await happenedTo([bad])).to.deep.equal([1]));
    await eventually(async () =>
      expect(await metrics.registry.metrics()).to.include(
        'due_work_overdue_seconds{work="things",service="test"} 0\n',
      ),
    );
    await part.stop();
    expect(await metrics.registry.metrics()).to.include(
      'due_work_late_seconds_count{service="test",work="things"} 152\n',
    );
  });
});
