import { expect } from 'chai';
import { currentContext, runInContext } from '../../src/context/request-context.js';
import type { AppError } from '../../src/errors/app-error.js';
import {
  ConflictError,
  InvalidError,
  NotFoundError,
  TooManyRequestsError,
  UnavailableError,
} from '../../src/errors/app-error.js';
import type { Broker } from '../../src/messaging/broker.js';
import { MessageContractError } from '../../src/messaging/contracts/contract-errors.js';
import { createRpcClient, type RpcClient } from '../../src/messaging/rpc/rpc-client.js';
import { RpcTimeoutError, RpcUnavailableError } from '../../src/messaging/rpc/rpc-errors.js';
import type { RpcCall } from '../../src/messaging/rpc/rpc-call.js';
import { CallGivenUp } from '../../src/messaging/rpc/running-calls.js';
import { serveRpc, type RpcHandlers } from '../../src/messaging/rpc/rpc-server.js';
import { eventually } from '../../src/testing/eventually.js';
import { startTcpProxy } from '../../src/testing/tcp-proxy.js';
import type { TestBrokers } from '../../src/testing/test-broker.js';
import { testServers } from '../../src/testing/test-servers.js';
import { failureOf, gate, inject, kitchenBrokers, type Greeting, type Schemas } from './support.js';

/** An error of a feature: its subclass is not known to the caller, its kind and code are. */
class DishNotFound extends NotFoundError {
  constructor(dish: string) {
    super('dish_not_found', 'There is no such dish', {
      detail: `No ${dish} today`,
      errors: [{ path: 'body.text', message: 'unknown dish' }],
      info: { secret: 'recipe' },
    });
  }
}

describe('a remote call', () => {
  let brokers: TestBrokers;
  let shop: Broker;
  let kitchen: Broker;
  let rpc: RpcClient<Schemas>;

  beforeEach(async () => {
    brokers = await kitchenBrokers();
    shop = await brokers.connect('shop');
    kitchen = await brokers.connect('kitchen');
    rpc = await createRpcClient<Schemas>(shop, { breaker: { failures: 3, openMs: 200 } });
  });

  afterEach(() => brokers.drop());

  type Handler = (payload: Greeting, call: RpcCall) => Promise<Greeting> | Greeting;
  const echo: Handler = ({ text }) => ({ text });

  const serve = (greet: Handler = echo, options: { concurrency?: number } = {}) => {
    const handlers: RpcHandlers<Schemas> = { 'kitchen.greet': greet, 'kitchen.wait': echo };
    return serveRpc<Schemas>(kitchen, 'kitchen', handlers, options);
  };

  const greet = (text: string, options?: { timeoutMs?: number; signal?: AbortSignal }) =>
    rpc.call('kitchen.greet', { text }, options);

  it('returns the reply and carries context, caller and deadline', async () => {
    const seen: { call: RpcCall; context: unknown }[] = [];
    await serve(({ text }, call) => {
      seen.push({ call, context: currentContext() });
      return { text: `hello ${text}` };
    });
    const context = { correlationId: 'c-1', traceparent: '00-a-b-01' };
    const before = performance.now();
    const reply = await runInContext(context, () => greet('you', { timeoutMs: 2000 }));
    expect(reply).to.deep.equal({ text: 'hello you' });
    expect(seen[0]?.context).to.deep.equal(context);
    expect(seen[0]?.call).to.include({ caller: 'shop', correlationId: 'c-1' });
    expect(seen[0]?.call.deadline).to.be.within(before + 2000, performance.now() + 2001);
  });

  it('never mixes up replies', async () => {
    await serve(async ({ text }) => {
      if (Number(text) % 3 === 0) await new Promise(setImmediate);
      return { text };
    });
    const texts = Array.from({ length: 500 }, (_, index) => String(index));
    const replies = await Promise.all(texts.map((text) => greet(text)));
    expect(replies.map((reply) => reply.text)).to.deep.equal(texts);
  });

  const errors: [string, AppError, typeof NotFoundError][] = [
    ['not found', new DishNotFound('soup'), NotFoundError],
    [
      'conflict',
      new ConflictError('taken', 'Taken', { detail: 'by you', context: { winner: 'you' } }),
      ConflictError,
    ],
    ['invalid', new InvalidError('bad', 'Bad'), InvalidError],
  ];
  for (const [what, thrown, kind] of errors)
    it(`fails with the callee's own error: ${what}`, async () => {
      await serve(() => {
        throw thrown;
      });
      const error = (await failureOf(greet('x'))) as AppError;
      expect(error).to.be.instanceOf(kind);
      expect(error.code).to.equal(thrown.code);
      expect(error.message).to.equal(thrown.message);
      expect(error.detail).to.equal(thrown.detail);
      expect(error.errors).to.deep.equal(thrown.errors);
      expect(error.context).to.deep.equal(thrown.context);
      expect(error.info).to.equal(undefined);
    });

  it('keeps the time to wait of a refusal', async () => {
    await serve(() => {
      throw new TooManyRequestsError('slow_down', 'Slow down', { retryAfterSeconds: 17 });
    });
    const error = await failureOf(greet('x'));
    expect(error).to.be.instanceOf(TooManyRequestsError);
    expect((error as TooManyRequestsError).retryAfterSeconds).to.equal(17);
  });

  it('tells nothing of an unexpected error', async () => {
    await serve(() => {
      throw new Error('password is hunter2');
    });
    const error = await failureOf(greet('x'));
    expect(error).to.be.instanceOf(UnavailableError);
    expect((error as AppError).code).to.equal('internal');
    expect(JSON.stringify(error) + (error as Error).message).not.to.include('hunter2');
  });

  it('fails when the callee breaks the contract of its reply', async () => {
    // A handler that lies about its type, as a bug would.
    await serve(() => ({ text: 7 }) as unknown as Greeting);
    expect(await failureOf(greet('x'))).to.include({ code: 'internal' });
  });

  it('refuses what breaks the contract before anything is sent', async () => {
    await serve();
    const bad = { text: 7 } as unknown as Greeting;
    expect(await failureOf(rpc.call('kitchen.greet', bad))).to.be.instanceOf(MessageContractError);
    const stranger = await createRpcClient<Schemas>(kitchen);
    expect(await failureOf(stranger.call('kitchen.greet', { text: 'x' }))).to.be.instanceOf(
      MessageContractError,
    );
  });

  it('ends at its deadline', async () => {
    const held = gate();
    await serve(async ({ text }) => {
      await held.opened;
      return { text };
    });
    const started = performance.now();
    expect(await failureOf(greet('x', { timeoutMs: 100 }))).to.be.instanceOf(RpcTimeoutError);
    expect(performance.now() - started).to.be.within(95, 400);
    held.open();
    expect(await rpc.call('kitchen.wait', { text: 'alive' })).to.deep.equal({ text: 'alive' });
  });

  it('is not executed after its deadline', async () => {
    const executed: string[] = [];
    const handler: Handler = ({ text }) => {
      executed.push(text);
      return { text };
    };
    const first = await serve(handler);
    await first.stop();
    expect(await failureOf(greet('late', { timeoutMs: 60 }))).to.be.instanceOf(RpcTimeoutError);
    // The broker forgets an expired call; one that lost its expiry on the way must not run either.
    const properties = {
      type: 'kitchen.greet',
      replyTo: 'nowhere',
      correlationId: '1',
      headers: { 'x-deadline': Date.now() + 5000 },
    };
    const queue = brokers.names.rpc('kitchen');
    await inject(brokers, queue, '{"text":"later"}', properties);
    await serve(handler);
    await greet('sentinel');
    expect(executed).to.deep.equal(['sentinel']);
  });

  it('fails at once when nobody serves it, and soon without asking', async () => {
    const started = performance.now();
    for (let call = 0; call < 4; call += 1)
      expect(await failureOf(greet('x', { timeoutMs: 3000 }))).to.be.instanceOf(
        RpcUnavailableError,
      );
    expect(performance.now() - started).to.be.lessThan(500);
    expect(await failureOf(greet('x'))).to.include({ reason: 'breaker open' });
    await serve();
    expect(await failureOf(greet('x'))).to.be.instanceOf(RpcUnavailableError);
    await eventually(() => greet('x'));
    expect(await Promise.all([greet('a'), greet('b')])).to.have.length(2);
  });

  it('goes to a spare queue when the usual one does not take it', async () => {
    const { names } = brokers;
    await serveAtSpareQueue(kitchen, names.rpc('kitchen', 1));
    expect(await greet('x'), 'by the first spare queue').to.deep.equal({ text: 'spare' });
    await serve();
    expect(await greet('y'), 'by the usual queue').to.deep.equal({ text: 'y' });
  });

  it('can be given up, and the callee hears of it', async () => {
    const reasons: unknown[] = [];
    let running = 0;
    await serve(async ({ text }, { signal }) => {
      signal.addEventListener('abort', () => reasons.push(signal.reason));
      running += 1;
      await gate().opened;
      return { text };
    });
    const controller = new AbortController();
    const calling = failureOf(greet('x', { signal: controller.signal, timeoutMs: 4000 }));
    const other = failureOf(greet('y', { timeoutMs: 1000 }));
    await eventually(() => expect(running).to.equal(2));
    controller.abort(new Error('the user left'));
    expect(((await calling) as Error).message).to.equal('the user left');
    await eventually(() => expect(reasons).to.have.length(1));
    expect(reasons[0]).to.be.instanceOf(CallGivenUp);
    expect(await other, 'nobody gave that one up').to.be.instanceOf(RpcTimeoutError);
    expect(
      ((await failureOf(greet('x', { signal: controller.signal }))) as Error).message,
    ).to.equal('the user left');
  });

  it('is not begun when it was given up while it waited for its turn', async () => {
    const held = gate();
    const begun: string[] = [];
    await serve(
      async ({ text }) => {
        begun.push(text);
        await held.opened;
        return { text };
      },
      { concurrency: 1 },
    );
    const first = greet('first');
    await eventually(() => expect(begun).to.deep.equal(['first']));
    const controller = new AbortController();
    const second = failureOf(greet('second', { signal: controller.signal }));
    const third = greet('third');
    controller.abort(new Error('the user left'));
    await second;
    // A call on the same channel, answered by another process: the news has been sent before it.
    held.open();
    await Promise.all([first, third]);
    expect(begun.at(-1)).to.equal('third');
    expect(begun).to.not.include('second');
  });

  it('tells its handler when the deadline has passed', async () => {
    const aborted = gate();
    await serve(async ({ text }, { signal }) => {
      signal.addEventListener('abort', () => aborted.open());
      await gate().opened;
      return { text };
    });
    expect(await failureOf(greet('x', { timeoutMs: 100 }))).to.be.instanceOf(RpcTimeoutError);
    await aborted.opened;
  });

  it('tells its handler when the caller is gone', async () => {
    const lost = gate();
    let running = false;
    await serve(async ({ text }, { signal }) => {
      signal.addEventListener('abort', () => lost.open());
      running = true;
      await gate().opened;
      return { text };
    });
    const proxy = await startTcpProxy(testServers('rabbitmq').rabbitmq);
    const away = await brokers.connect('shop', { url: proxy.url });
    const far = await createRpcClient<Schemas>(away);
    const began = performance.now();
    const calling = failureOf(far.call('kitchen.greet', { text: 'x' }, { timeoutMs: 30_000 }));
    await eventually(() => expect(running).to.equal(true));
    proxy.cut();
    expect(await calling).to.include({ reason: 'interrupted' });
    await lost.opened;
    expect(performance.now() - began).to.be.lessThan(10_000);
    await away.close();
    await proxy.close();
  });

  it('gets its reply although the connection of the callee was lost meanwhile', async () => {
    const proxy = await startTcpProxy(testServers('rabbitmq').rabbitmq);
    const far = await brokers.connect('kitchen', { url: proxy.url });
    const held = gate();
    let begun = 0;
    await serveRpc<Schemas>(far, 'kitchen', {
      'kitchen.greet': async ({ text }) => {
        begun += 1;
        if (begun === 1) await held.opened;
        return { text };
      },
      'kitchen.wait': async ({ text }) => {
        begun += 1;
        if (begun === 1) await held.opened;
        return { text: `${text} ${begun}` };
      },
    });
    const calling = rpc.call('kitchen.wait', { text: 'try' });
    await eventually(() => expect(begun).to.equal(1));
    proxy.cut();
    held.open();
    expect((await calling).text).to.match(/^try [12]$/);
    await far.close();
    await proxy.close();
  });

  it('is worked on in bounded number', async () => {
    const held = gate();
    let running = 0;
    let most = 0;
    await serve(
      async ({ text }) => {
        running += 1;
        most = Math.max(most, running);
        await held.opened;
        running -= 1;
        return { text };
      },
      { concurrency: 4 },
    );
    const calls = Promise.all(Array.from({ length: 20 }, (_, n) => greet(String(n))));
    await eventually(() => expect(running).to.equal(4));
    held.open();
    expect(await calls).to.have.length(20);
    expect(most).to.equal(4);
  });

  const harmful: [string, string | Buffer, object][] = [
    ['no address to reply to', '{"text":"x"}', { type: 'kitchen.greet' }],
    ['no correlation', '{"text":"x"}', { type: 'kitchen.greet', replyTo: 'nowhere' }],
    ['nothing at all', '', {}],
    [
      'random bytes',
      Buffer.from([0xff, 0x00, 0xc3, 0x28]),
      { type: 'kitchen.greet', replyTo: 'nowhere', correlationId: '1' },
    ],
    ['an unknown name', '{}', { type: 'kitchen.burn', replyTo: 'nowhere', correlationId: '1' }],
    [
      'huge headers',
      '{"text":"x"}',
      { type: 'kitchen.greet', headers: { big: 'x'.repeat(60_000), 'x-deadline': 'soon' } },
    ],
  ];
  for (const [what, content, properties] of harmful)
    it(`with ${what} harms nobody`, async () => {
      const executed: string[] = [];
      await serve(({ text }) => {
        executed.push(text);
        return { text };
      });
      const timely = { expiration: '5000', ...properties };
      await inject(brokers, brokers.names.rpc('kitchen'), content, timely);
      expect(await greet('next')).to.deep.equal({ text: 'next' });
      expect(executed).to.deep.equal(['next']);
    });

  it('fails at once when the connection is lost, and works when it is back', async () => {
    const proxy = await startTcpProxy(testServers('rabbitmq').rabbitmq);
    const away = await brokers.connect('shop', { url: proxy.url });
    const far = await createRpcClient<Schemas>(away);
    await serve(async ({ text }) => {
      if (text === 'never') await gate().opened;
      return { text };
    });
    const calling = failureOf(far.call('kitchen.greet', { text: 'never' }, { timeoutMs: 5000 }));
    await far.call('kitchen.greet', { text: 'first' });
    proxy.cut();
    const started = performance.now();
    expect(await calling).to.be.instanceOf(RpcUnavailableError);
    expect(performance.now() - started).to.be.lessThan(1000);
    await eventually(() => far.call('kitchen.greet', { text: 'again' }));
    await away.close();
    await proxy.close();
  });

  it('finishes what runs before the callee stops', async () => {
    const held = gate();
    const server = await serve(async ({ text }) => {
      await held.opened;
      return { text };
    });
    const calling = greet('last');
    // The second call overtakes none of the first: when it is answered, the first is running.
    await rpc.call('kitchen.wait', { text: 'sentinel' });
    const stopping = server.stop();
    held.open();
    expect(await calling).to.deep.equal({ text: 'last' });
    await stopping;
  });

  describe('at start-up of its callee', () => {
    const messageOf = async (handlers: object) =>
      String(await failureOf(serveRpc(kitchen, 'kitchen', handlers as RpcHandlers<Schemas>)));

    it('must have a handler', async () => {
      expect(await messageOf({ 'kitchen.greet': echo })).to.include('kitchen.wait');
    });

    it('must have a contract', async () => {
      const handlers = { 'kitchen.greet': echo, 'kitchen.wait': echo, 'kitchen.burn': echo };
      expect(await messageOf(handlers)).to.include('kitchen.burn');
    });
  });
});

/** What amqplib types as `any`. */
interface Addressed {
  replyTo: string;
  correlationId: string;
}

/** Answers as a callee does whose usual queue has its node away. */
async function serveAtSpareQueue({ internals }: Broker, queue: string): Promise<void> {
  await internals.consuming.openChannel({
    name: 'spare',
    open: (model) => model.createChannel(),
    setup: async (channel) => {
      await channel.assertQueue(queue, { exclusive: true });
      await channel.consume(queue, (message) => {
        if (message === null) return;
        const { replyTo, correlationId } = message.properties as Addressed;
        const properties = { correlationId, headers: { 'x-status': 'ok' } };
        channel.sendToQueue(replyTo, Buffer.from('{"text":"spare"}'), properties);
        channel.ack(message);
      });
    },
  });
}
