import type { MadeCalls } from '@gatehouse/contracts/messages/main';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { serveSome } from '@gatehouse/shared/testing/serve-some';
import { expect } from 'chai';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { call, startMain, type MainFixture } from './main-fixture.js';

const program = fileURLToPath(new URL('../src/worker.js', import.meta.url));
/** A process starts, or is found to be gone, on a machine with much else to do. */
const soon = { within: 30_000, every: 100 };

describe('the health of the system', function healths() {
  this.timeout(90_000);
  let main: MainFixture;
  /** How the services that are played here say they are. */
  const played = { auth: 'up', notification: 'up', edge: 'up' };
  const workers: ChildProcess[] = [];

  before(async () => {
    main = await startMain({ RATE_LIMIT_PER_MINUTE: '100000' });
    for (const name of ['auth', 'notification', 'edge'] as const)
      await serveSome<MadeCalls>(await main.brokers.connect(name), name, {
        [`${name}.health`]: () => Promise.resolve({ status: played[name] }),
      } as never);
  });
  after(async () => {
    for (const worker of workers) worker.kill('SIGKILL');
    await main.stop();
  });

  const startWorker = (): ChildProcess => {
    const env = { PATH: process.env['PATH'], ...main.env, PORT: '0', LOG_LEVEL: 'error' };
    const worker = spawn(process.execPath, [program], { env, stdio: 'ignore' });
    workers.push(worker);
    return worker;
  };
  const end = async (worker: ChildProcess | undefined, signal: NodeJS.Signals): Promise<void> => {
    if (worker === undefined) throw new Error('There is no such worker');
    const gone = once(worker, 'exit');
    worker.kill(signal);
    await gone;
  };
  const health = () => call(main, 'GET', '/health');
  const becomes = (status: number, body: object) =>
    eventually(async () => {
      const answer = await health();
      expect({ status: answer.status, body: answer.body }).to.deep.equal({ status, body });
    }, soon);
  const services = ['auth', 'main', 'notification', 'edge'].map((name) => ({ name, status: 'up' }));
  const up = {
    ...{ status: 'up', services },
    ...{ degraded: false, processes: [{ name: 'worker', status: 'up' }] },
  };
  const away = { name: 'worker', status: 'down', detail: 'does not answer' };
  const degraded = { status: 'up', services, degraded: true, processes: [away] };

  it('names a worker that is away, dies, or stops, and is up all the same: only jobs wait', async () => {
    await becomes(200, degraded);
    startWorker();
    await becomes(200, up);
    await end(workers[0], 'SIGKILL');
    await becomes(200, degraded);
    startWorker();
    await becomes(200, up);
    await end(workers[1], 'SIGTERM');
    await becomes(200, degraded);
  });

  it('is up as long as one of several workers is', async () => {
    const [first] = [startWorker(), startWorker()];
    await becomes(200, up);
    await end(first, 'SIGKILL');
    await becomes(200, up);
  });

  it('is down, with 503, when a service is, whatever the worker does', async () => {
    played.edge = 'down';
    try {
      const { status, body } = await health();
      expect(status).to.equal(503);
      expect(body['status']).to.equal('down');
      expect(body['services']).to.deep.include({ name: 'edge', status: 'down' });
    } finally {
      played.edge = 'up';
    }
  });
});
