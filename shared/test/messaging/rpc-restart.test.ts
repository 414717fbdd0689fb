import { expect } from 'chai';
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Broker } from '../../src/messaging/broker.js';
import { createRpcClient, type RpcClient } from '../../src/messaging/rpc/rpc-client.js';
import { eventually } from '../../src/testing/eventually.js';
import type { TestBrokers } from '../../src/testing/test-broker.js';
import { testServers } from '../../src/testing/test-servers.js';
import { kitchenBrokers, type Schemas } from './support.js';

const program = fileURLToPath(new URL('./callee.js', import.meta.url));

interface News {
  ready?: true;
  begun?: string;
}

describe('a callee that is killed and started again', function () {
  this.timeout(60_000);
  let brokers: TestBrokers;
  let shop: Broker;
  let rpc: RpcClient<Schemas>;
  let callee: ChildProcess;
  let begun: string[];

  beforeEach(async () => {
    brokers = await kitchenBrokers();
    shop = await brokers.connect('shop');
    rpc = await createRpcClient<Schemas>(shop);
    begun = [];
    callee = await start();
  });
  afterEach(async () => {
    callee.kill('SIGKILL');
    await brokers.drop();
  });

  async function start(): Promise<ChildProcess> {
    const child = fork(program, [testServers('rabbitmq').rabbitmq, brokers.namespace]);
    await new Promise<void>((resolve) =>
      child.on('message', ({ ready, begun: text }: News) => {
        if (ready === true) resolve();
        if (text !== undefined) begun.push(text);
      }),
    );
    return child;
  }

  /** Kills it over a call, and starts another. */
  async function restartOver(text: string): Promise<void> {
    await eventually(() => expect(begun).to.include(text));
    const ended = once(callee, 'exit');
    callee.kill('SIGKILL');
    await ended;
    callee = await start();
  }

  it('costs callers of idempotent calls nothing but time', async () => {
    const restarting = restartOver('call 20');
    const answers: string[] = [];
    for (let first = 1; first <= 200; first += 4) {
      const texts = [0, 1, 2, 3].map((more) => `call ${first + more}`);
      const replies = await Promise.all(
        texts.map((text) => rpc.call('kitchen.wait', { text }, { timeoutMs: 15_000 })),
      );
      answers.push(...replies.map((reply) => reply.text.replace(/ \d+$/, '')));
    }
    await restarting;
    expect(answers).to.deep.equal(Array.from({ length: 200 }, (_, index) => `call ${index + 1}`));
    expect(begun.length, 'what it died over was done again').to.be.above(200);
  });

  it('is not asked again what must not happen twice: the caller is told', async () => {
    const calling = rpc.call('kitchen.greet', { text: 'slow' }, { timeoutMs: 15_000 }).then(
      () => 'answered',
      (error: unknown) => (error as { code: string }).code,
    );
    await restartOver('slow');
    expect(await calling).to.equal('rpc_unavailable');
    expect(begun.filter((text) => text === 'slow')).to.have.length(1);
    expect((await rpc.call('kitchen.greet', { text: 'next' })).text).to.match(/^next /);
  });
});
