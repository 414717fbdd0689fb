import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { createEdgeWorld, newAccount, type EdgeWorld } from './support/edge-world.js';
import { listen } from './support/listener.js';

describe('edge: the feed on a socket', () => {
  let world: EdgeWorld;
  let url: string;
  before(async () => {
    world = await createEdgeWorld();
    ({ url } = await world.startEdge());
  });
  after(() => world.close());
  afterEach(() => {
    world.feeds.epoch = 'epoch-1';
  });

  const connect = async (accountId: string, seq?: number, edge = url) => {
    const token = await world.issuer.tokenFor({ accountId });
    return listen(edge, { token, ...(seq !== undefined && { epoch: 'epoch-1', seq }) });
  };

  it('tells the right user and nobody else', async () => {
    const [resident, neighbour] = [newAccount(), newAccount()];
    const one = await connect(resident.accountId);
    const other = await connect(neighbour.accountId);
    await Promise.all([one.hears(['ready 0 lost']), other.hears(['ready 0 lost'])]);

    world.notify(resident.accountId, 'For the resident');
    await one.hears(['ready 0 lost', '1']);
    // What was pushed later and has arrived proves that the earlier did not.
    world.notify(neighbour.accountId, 'For the neighbour');
    await other.hears(['ready 0 lost', '1']);
    expect(other.items[0]?.notification.title).to.equal('For the neighbour');
    expect(one.items.map((item) => item.notification.title)).to.deep.equal(['For the resident']);
    one.close();
    other.close();
  });

  it('asks for what is missing when it hears that pushes did not get through', async () => {
    const { accountId } = newAccount();
    const client = await connect(accountId, 0);
    await client.hears(['ready 0']);
    world.feeds.add(accountId, 'Stored, and never pushed');
    const type = 'gatehouse.pushes.missed.v1';
    const envelope = { type, source: 'gatehouse/test', subject: 'test', data: {} };
    world.broker.pusher.push('edges', createEnvelope(envelope));
    await client.hears(['ready 0', 'ready 1', '1']);
    client.close();
  });

  it('says ready, then what was missed, then what came meanwhile, each once', async () => {
    const { accountId } = newAccount();
    for (let i = 0; i < 5; i++) world.feeds.add(accountId, 'Missed');
    const answer = world.feeds.holdAnswers();
    const client = await connect(accountId, 2);
    const upToDate = await connect(accountId, 5);
    await eventually(() => expect(world.feeds.askedFor(accountId)).to.have.length(2));

    // During the replay: one that its answer holds too, then new ones, one of them twice.
    const known = world.feeds.asked.length;
    world.pushItems(itemOf(accountId, 5));
    const sixth = world.notify(accountId);
    world.notify(accountId);
    world.pushItems(sixth);
    const other = newAccount();
    const sentinel = await connect(other.accountId);
    await eventually(() => expect(world.feeds.asked.length).to.be.above(known));
    expect(client.heard).to.deep.equal([]);

    answer();
    await client.hears(['ready 5', '3', '4', '5', '6', '7']);
    await upToDate.hears(['ready 5', '6', '7']);
    expect(client.readies[0]).to.include({ epoch: 'epoch-1', unread: 5, recovered: true });
    world.notify(accountId);
    await client.hears(['ready 5', '3', '4', '5', '6', '7', '8']);
    expect(world.feeds.askedFor(accountId)).to.have.length(2);
    client.close();
    upToDate.close();
    sentinel.close();
  });

  it('is silent about duplicates and puts what was overtaken into order', async () => {
    const { accountId } = newAccount();
    const client = await connect(accountId, 0);
    await client.hears(['ready 0']);
    const items = [1, 2, 3].map(() => world.feeds.add(accountId, 'Shuffled'));
    for (const index of [2, 0, 0, 1, 2, 1]) {
      const item = items[index];
      if (item) world.pushItems(item);
    }
    world.notify(accountId);
    await client.hears(['ready 0', '1', '2', '3', '4']);
    client.close();
  });

  it('fetches a push that was lost', async () => {
    const { accountId } = newAccount();
    const client = await connect(accountId, 0);
    await client.hears(['ready 0']);
    world.feeds.add(accountId, 'Its push is lost');
    world.notify(accountId);
    await client.hears(['ready 0', 'ready 2', '1', '2']);
    world.feeds.add(accountId, 'So is this one');
    const change = { accountId, epoch: 'epoch-1', seq: 3, unread: 0, read: { throughSeq: 3 } };
    world.push('gatehouse.feed.changed.v1', change);
    await client.hears(['ready 0', 'ready 2', '1', '2', 'ready 3', '3', 'feed 0']);
    client.close();
  });

  it('asks again for what comes faster than it can be held back', async () => {
    const { accountId } = newAccount();
    const answer = world.feeds.holdAnswers();
    const client = await connect(accountId, 0);
    await eventually(() => expect(world.feeds.askedFor(accountId)).to.have.length(1));
    for (let i = 0; i < 350; i++) world.notify(accountId);
    // A push to another account that arrives shows that these have arrived.
    const other = newAccount();
    const sentinel = await connect(other.accountId, 0);
    await eventually(() => expect(world.feeds.askedFor(other.accountId)).to.have.length(1));
    answer();
    await sentinel.hears(['ready 0']);
    await eventually(() => expect(client.items).to.have.length(350));
    const numbers = client.items.map((item) => item.seq);
    expect(numbers).to.deep.equal(Array.from({ length: 350 }, (_, index) => index + 1));
    expect(client.readies.every((ready) => ready.recovered)).to.equal(true);
    client.close();
    sentinel.close();
  });

  it('hands each account its own part of a push to several, and nobody else any', async () => {
    const accounts = [newAccount(), newAccount(), newAccount()].map(({ accountId }) => accountId);
    const clients = await Promise.all(accounts.map((accountId) => connect(accountId, 0)));
    for (const client of clients) await client.hears(['ready 0']);
    const [first = '', second = '', third = ''] = accounts;
    const items = [first, second, first].map((accountId) => world.feeds.add(accountId, 'सूचना "7"'));
    world.pushItems(...items);
    // Comes after all of that: had the third been told of it, it would have heard of it before.
    world.notify(third);
    await clients[0]?.hears(['ready 0', '1', '2']);
    await clients[1]?.hears(['ready 0', '1']);
    await clients[2]?.hears(['ready 0', '1']);
    const said = items[0]?.notification;
    const read = items.map((item) => {
      const { id, seq } = item.notification;
      return { ...item, notification: { ...said, id, seq } };
    });
    expect(clients[0]?.items).to.deep.equal([read[0], read[2]]);
    expect(clients[1]?.items).to.deep.equal([read[1]]);
    expect(clients[2]?.items.map(({ accountId }) => accountId)).to.deep.equal([third]);
    for (const client of clients) client.close();
  });

  it('goes on asking while notification is away, and stays connected', async () => {
    const { accountId } = newAccount();
    const client = await connect(accountId, 0);
    await client.hears(['ready 0']);
    await world.stopNotification();
    world.feeds.add(accountId, 'Its push is lost');
    world.notify(accountId);
    world.pushItems(itemOf(accountId, 2));
    const failedCall = /^rpc_duration_seconds_count\{.*outcome="(timeout|unavailable)"/m;
    await eventually(async () => {
      const metrics = await (await fetch(`${url}/metrics`)).text();
      expect(metrics).to.match(failedCall);
    }).finally(() => world.startNotification());
    expect(client.heard).to.deep.equal(['ready 0']);
    await client.hears(['ready 0', 'ready 2', '1', '2'], 10_000);
    client.close();
  });

  it('tells what was read, after the notifications it speaks of', async () => {
    const { accountId } = newAccount();
    const answer = world.feeds.holdAnswers();
    world.feeds.add(accountId, 'First');
    const client = await connect(accountId, 0);
    await eventually(() => expect(world.feeds.askedFor(accountId)).to.have.length(1));
    const change = { accountId, epoch: 'epoch-1', seq: 1, unread: 0, read: { throughSeq: 1 } };
    world.push('gatehouse.feed.changed.v1', change);
    answer();
    await client.hears(['ready 1', '1', 'feed 0']);
    client.close();
  });

  it('says recovered: false when too much was missed or the feed is another', async () => {
    const { accountId } = newAccount();
    for (let i = 0; i < 400; i++) world.feeds.add(accountId, 'Missed');
    const late = await connect(accountId, 1);
    await late.hears(['ready 400 lost']);
    world.feeds.epoch = 'epoch-2';
    const foreign = await connect(accountId, 400);
    await foreign.hears(['ready 400 lost']);
    // The one that is connected learns of the new epoch with the first push of it.
    world.notify(accountId);
    await late.hears(['ready 400 lost', 'ready 401 lost']);
    await foreign.hears(['ready 400 lost', '401']);
    late.close();
    foreign.close();
  });

  it('answers recover as a new connection, once for many', async () => {
    const { accountId } = newAccount();
    for (let i = 0; i < 3; i++) world.feeds.add(accountId, 'Known');
    const client = await connect(accountId, 3);
    await client.hears(['ready 3']);
    for (const bad of [undefined, 7, 'x', {}, { epoch: 'epoch-1' }, { epoch: 1, seq: 1 }])
      client.socket.emit('recover', bad);
    for (let i = 0; i < 50; i++) client.socket.emit('recover', { epoch: 'epoch-1', seq: 1 });
    await client.hears(['ready 3', 'ready 3', '2', '3']);
    world.notify(accountId);
    await client.hears(['ready 3', 'ready 3', '2', '3', '4']);
    expect(world.feeds.askedFor(accountId).length).to.be.at.most(3);
    client.close();
  });

  it('reaches a user on every edge', async () => {
    const second = await world.startEdge();
    const { accountId } = newAccount();
    const clients = [await connect(accountId, 0), await connect(accountId, 0, second.url)];
    await Promise.all(clients.map((client) => client.hears(['ready 0'])));
    world.notify(accountId);
    world.notify(accountId);
    await Promise.all(clients.map((client) => client.hears(['ready 0', '1', '2'])));
    clients.forEach((client) => client.close());
    await second.stop();
  });

  it('catches up by itself after its connection to the broker was cut', async () => {
    const proxy = await world.startProxy('rabbitmq');
    const edge = await world.startEdge({ RABBITMQ_URL: proxy.url });
    const { accountId } = newAccount();
    const idle = newAccount();
    const client = await connect(accountId, 0, edge.url);
    const quiet = await connect(idle.accountId, 0, edge.url);
    await Promise.all([client.hears(['ready 0']), quiet.hears(['ready 0'])]);
    world.notify(accountId);
    await client.hears(['ready 0', '1']);

    proxy.refuse();
    world.notify(accountId);
    world.notify(accountId);
    proxy.restore();
    await client.hears(['ready 0', '1', 'ready 3', '2', '3'], 15_000);
    await quiet.hears(['ready 0', 'ready 0'], 15_000);
    world.notify(accountId);
    await client.hears(['ready 0', '1', 'ready 3', '2', '3', '4']);
    expect(client.socket.connected).to.equal(true);
    client.close();
    quiet.close();
    await edge.stop();
  });

  function itemOf(accountId: string, seq: number) {
    const item = world.feeds.itemAt(accountId, seq);
    if (item === undefined) throw new Error(`Nothing at ${seq}`);
    return item;
  }
});
