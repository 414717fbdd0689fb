import { expect } from 'chai';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createRpcClient, type RpcClient } from '../../src/messaging/rpc/rpc-client.js';
import { RpcTimeoutError } from '../../src/messaging/rpc/rpc-errors.js';
import { eventually } from '../../src/testing/eventually.js';
import type { TestBrokers } from '../../src/testing/test-broker.js';
import { testServers } from '../../src/testing/test-servers.js';
import { failureOf, kitchenBrokers, take, type Schemas } from './support.js';

const program = fileURLToPath(new URL('./callee.js', import.meta.url));
const MINUTE = 60_000;

/** Preloaded into a process: its wall clock differs by so much from that of everybody else. */
function clockOffBy(ms: number): string {
  const source = `const now = Date.now; Date.now = () => now() + ${ms};`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

describe('a call between hosts whose clocks differ', function () {
  this.timeout(60_000);
  let brokers: TestBrokers;
  let rpc: RpcClient<Schemas>;
  let callee: ChildProcess | undefined;
  let begun: string[];
  let inVain: string[];

  beforeEach(async () => {
    brokers = await kitchenBrokers();
    rpc = await createRpcClient<Schemas>(await brokers.connect('shop'));
    begun = [];
    inVain = [];
  });
  afterEach(async () => {
    callee?.kill('SIGKILL');
    callee = undefined;
    await brokers.drop();
  });

  async function startCallee(offMs: number): Promise<ChildProcess> {
    const child = fork(program, [testServers('rabbitmq').rabbitmq, brokers.namespace], {
      execArgv: ['--import', clockOffBy(offMs)],
    });
    callee = child;
    await new Promise<void>((resolve) =>
      child.on('message', (news: { ready?: true; begun?: string; inVain?: string }) => {
        if (news.ready === true) resolve();
        if (news.begun !== undefined) begun.push(news.begun);
        if (news.inVain !== undefined) inVain.push(news.inVain);
      }),
    );
    return child;
  }

  const ask = (text: string, timeoutMs = 5000) =>
    rpc.call('kitchen.greet', { text }, { timeoutMs });

  for (const [whose, offMs] of [
    ["the callee's clock is ahead", MINUTE],
    ["the callee's clock is behind", -MINUTE],
  ] as const) {
    it(`is answered while ${whose}`, async () => {
      await startCallee(offMs);
      expect((await ask('soup')).text).to.match(/^soup /);
    });

    it(`is not begun after its time in the queue while ${whose}`, async () => {
      const first = await startCallee(offMs);
      const ended = once(first, 'exit');
      first.kill('SIGKILL');
      await ended;
      expect(await failureOf(ask('late', 300))).to.be.instanceOf(RpcTimeoutError);
      await startCallee(offMs);
      await ask('sentinel');
      expect(begun).to.deep.equal(['sentinel']);
    });

    it(`is not begun by a callee that stood still for its time while ${whose}`, async () => {
      const child = await startCallee(offMs);
      await ask('warm');
      child.kill('SIGSTOP');
      expect(await failureOf(ask('late', 1000))).to.be.instanceOf(RpcTimeoutError);
      child.kill('SIGCONT');
      await eventually(() => ask('sentinel'));
      expect(begun).to.not.include('late');
    });

    it(`ends for its callee after its time while ${whose}`, async () => {
      await startCallee(offMs);
      expect(await failureOf(ask('slow', 500))).to.be.instanceOf(RpcTimeoutError);
      await eventually(() => expect(inVain).to.deep.equal(['slow']));
    });
  }

  it('still says by the wall clock when it ends, for callees of the release before', async () => {
    const channel = await brokers.probe.createChannel();
    const queue = brokers.names.rpc('kitchen');
    await channel.assertQueue(queue, { durable: true, expires: 10_000 });
    const before = Date.now();
    const asked = failureOf(ask('old', 2000));
    const { properties } = await take(brokers, queue);
    expect(properties.expiration).to.equal('2000');
    expect(properties.headers?.['x-deadline']).to.be.within(before + 2000, Date.now() + 2001);
    expect(await asked).to.be.instanceOf(RpcTimeoutError);
  });
});
