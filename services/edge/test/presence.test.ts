import type { SentPushes } from '@gatehouse/contracts/messages/edge';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { createEdgeWorld, newAccount, type EdgeWorld } from './support/edge-world.js';
import { listen } from './support/listener.js';

type Statement = SentPushes['gatehouse.presence.stated.v1'];
type Change = SentPushes['gatehouse.presence.changed.v1'];
type Told = Envelope<Statement> | Envelope<Change>;

/** So seldom that nothing but a change, a question or a stop makes the edge speak. */
const seldom = { PRESENCE_EVERY: '1h' };
const often = { PRESENCE_EVERY: '200ms' };

describe('edge: presence', () => {
  let world: EdgeWorld;
  let main: Broker;
  let told: Told[];
  before(async () => {
    world = await createEdgeWorld();
    main = await world.brokers.connect('main');
    await main.subscribePush<Told>({
      keys: ['presence'],
      handle: (_key, push) => void told.push(push),
    });
  });
  beforeEach(() => (told = []));
  after(() => world.close());

  const ask = (): void => {
    const type = 'gatehouse.presence.asked.v1';
    const envelope = { type, source: 'gatehouse/main', subject: 'presence', data: {} };
    main.pusher.push('edges', createEnvelope(envelope));
  };
  const isStatement = (push: Told): push is Envelope<Statement> => 'part' in push.data;
  const statements = (): Statement[] => told.filter(isStatement).map(({ data }) => data);
  const changes = (): Change[] => told.flatMap((push) => (isStatement(push) ? [] : [push.data]));
  const cameOf = (accountId: string): number =>
    changes().filter(({ online }) => online.some((one) => one.accountId === accountId)).length;
  const wentOf = (accountId: string): number =>
    changes().filter(({ offline }) => offline.includes(accountId)).length;
  const stated = (): string[] | undefined =>
    statements()
      .at(-1)
      ?.online.map(({ accountId }) => accountId);
  /** Asks, and waits for the answer: what came before it was told before it. */
  const untilStated = async (accountIds: string[]): Promise<void> => {
    const before = statements().length;
    ask();
    await eventually(() => expect(statements().length).to.be.above(before));
    expect(stated()).to.have.members(accountIds);
  };
  const open = async (url: string, accountId: string) => {
    const client = listen(url, { token: await world.issuer.tokenFor({ accountId }) });
    await client.hears(['ready 0 lost']);
    return client;
  };

  it('tells of the first socket of an account and of its last, and not of those between', async () => {
    const edge = await world.startEdge(seldom);
    const { accountId } = newAccount();
    const startedAt = Date.now();
    const one = await open(edge.url, accountId);
    await eventually(() => expect(cameOf(accountId)).to.equal(1), { within: 2000 });
    const [entry] = changes().at(-1)?.online ?? [];
    expect(Date.parse(entry?.since ?? '')).to.be.within(startedAt - 50, Date.now());

    const two = await open(edge.url, accountId);
    one.close();
    await untilStated([accountId]);
    expect([cameOf(accountId), wentOf(accountId)]).to.deep.equal([1, 0]);

    two.close();
    await eventually(() => expect(wentOf(accountId)).to.equal(1), { within: 2000 });
    await untilStated([]);
    await edge.stop();
  });

  it('tells nothing of a client before it is let in, and nothing of one that is refused', async () => {
    const edge = await world.startEdge(seldom);
    const { accountId } = newAccount();
    await listen(edge.url, { token: 'forged' }).refused();
    const answer = world.feeds.holdAnswers();
    const waiting = listen(edge.url, { token: await world.issuer.tokenFor({ accountId }) });
    await eventually(() => expect(world.feeds.askedFor(accountId)).to.have.length(1));
    await untilStated([]);
    expect(changes()).to.deep.equal([]);
    answer();
    await eventually(() => expect(cameOf(accountId)).to.equal(1), { within: 2000 });
    waiting.close();
    await edge.stop();
  });

  it('tells of a session that was ended', async () => {
    const edge = await world.startEdge(seldom);
    const account = newAccount();
    const client = listen(edge.url, { token: await world.issuer.tokenFor(account) });
    await client.hears(['ready 0 lost']);
    await eventually(() => expect(cameOf(account.accountId)).to.equal(1));
    world.push('gatehouse.session.ended.v1', account);
    await eventually(() => expect(wentOf(account.accountId)).to.equal(1), { within: 2000 });
    await edge.stop();
  });

  it('repeats all of it again and again, with the time for which it is true', async () => {
    const edge = await world.startEdge(often);
    const { accountId } = newAccount();
    const client = await open(edge.url, accountId);
    await eventually(() => expect(stated()).to.deep.equal([accountId]));
    const before = statements().length;
    await eventually(() => expect(statements().length).to.be.above(before + 2));
    expect(stated()).to.deep.equal([accountId]);
    expect(statements().at(-1)).to.include({ part: 1, parts: 1, validSeconds: 0.5 });
    expect(new Set(told.map(({ data }) => data.edgeId)).size).to.equal(1);
    client.close();
    await edge.stop();
  });

  it('takes everybody back when it stops, and is silent from then on', async () => {
    const edge = await world.startEdge(seldom);
    const { accountId } = newAccount();
    await open(edge.url, accountId);
    await eventually(() => expect(cameOf(accountId)).to.equal(1));
    await edge.stop();
    await eventually(() => expect(stated()).to.deep.equal([]), { within: 2000 });
    const edgeId = statements().at(-1)?.edgeId;

    const other = await world.startEdge(seldom);
    await untilStated([]);
    expect(statements().at(-1)?.edgeId, 'only the other one answers').to.not.equal(edgeId);
    await other.stop();
  });

  it('states all of it when it is back on the broker, and kept nothing for it meanwhile', async () => {
    const wire = await world.startProxy('rabbitmq');
    const edge = await world.startEdge({ ...seldom, RABBITMQ_URL: wire.url });
    const [staying, leaving] = [newAccount().accountId, newAccount().accountId];
    const client = await open(edge.url, staying);
    const other = await open(edge.url, leaving);
    await eventually(() => expect(cameOf(leaving)).to.equal(1));
    told = [];
    wire.refuse();
    other.close();
    const dropped = /messages_dropped_total\{type="gatehouse\.presence\.changed\.v1"/;
    await eventually(async () => {
      const metrics = await fetch(`${edge.url}/metrics`);
      expect(await metrics.text(), 'the change found no broker').to.match(dropped);
    });
    wire.restore();
    await eventually(() => expect(stated()).to.deep.equal([staying]), { within: 15_000 });
    expect(wentOf(leaving), 'the change itself was not kept').to.equal(0);
    client.close();
    await edge.stop();
  });
});
