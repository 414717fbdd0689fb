import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { createEdgeWorld, newAccount, type EdgeWorld } from './support/edge-world.js';
import { listen } from './support/listener.js';

describe('edge: how many sockets there may be', () => {
  let world: EdgeWorld;
  let url: string;
  before(async () => {
    world = await createEdgeWorld();
    ({ url } = await world.startEdge({ SOCKETS_PER_ADDRESS: '6', SOCKETS_PER_ACCOUNT: '2' }));
  });
  after(() => world.close());

  const connect = async (
    address: string,
    accountId = newAccount().accountId,
    edge = url,
    sessionId = newId(),
  ) => {
    const extraHeaders = { 'x-forwarded-for': address };
    const token = await world.issuer.tokenFor({ accountId, sessionId });
    return listen(edge, { token }, { extraHeaders });
  };

  it('of one account, wherever it is: a device more pushes out the oldest, which hears why', async () => {
    const { accountId } = newAccount();
    const first = await connect('203.0.113.1', accountId);
    await first.hears(['ready 0 lost']);
    const second = await connect('203.0.113.2', accountId);
    await second.hears(['ready 0 lost']);
    const third = await connect('203.0.113.3', accountId);
    await third.hears(['ready 0 lost']);
    expect(await first.closed()).to.equal('io server disconnect');
    expect(first.reasons).to.deep.equal(['ended too_many_sockets_of_account']);
    world.notify(accountId);
    await Promise.all([second, third].map((client) => client.hears(['ready 0 lost', '1'])));
    [second, third].forEach((client) => client.close());
  });

  it('of one sign-in, which pushes out no other device by opening more', async () => {
    const { accountId } = newAccount();
    const phone = await connect('203.0.113.1', accountId);
    await phone.hears(['ready 0 lost']);
    const sessionId = newId();
    const greedy = await connect('203.0.113.2', accountId, url, sessionId);
    await greedy.hears(['ready 0 lost']);
    const another = await connect('203.0.113.3', accountId, url, sessionId);
    expect(await another.refused()).to.equal('too_many_sockets_of_account');
    expect(phone.heard).to.deep.equal(['ready 0 lost']);
    [phone, greedy].forEach((client) => client.close());
  });

  it('of one sign-in; when one goes another may come', async () => {
    const { accountId } = newAccount();
    const sessionId = newId();
    const first = await connect('203.0.113.1', accountId, url, sessionId);
    const second = await connect('203.0.113.2', accountId, url, sessionId);
    await Promise.all([first, second].map((client) => client.hears(['ready 0 lost'])));
    const third = await connect('203.0.113.3', accountId, url, sessionId);
    expect(await third.refused()).to.equal('too_many_sockets_of_account');
    const somebody = await connect('203.0.113.1');
    await somebody.hears(['ready 0 lost']);

    first.close();
    await eventually(async () => {
      const again = await connect('203.0.113.3', accountId, url, sessionId);
      await again.hears(['ready 0 lost'], 500).finally(() => again.close());
    });
    [second, somebody].forEach((client) => client.close());
  });

  it('of one address, whoever they are; an IPv6 network counts as one', async () => {
    for (const [near, far] of [
      ['203.0.113.7', '203.0.113.8'],
      ['2001:db8:1:2::7', '2001:db8:1:3::7'],
    ] as const) {
      const clients = [];
      for (let count = 0; count < 6; count += 1) {
        const client = await connect(near.replace(/::7$/, `::${count + 7}`));
        await client.hears(['ready 0 lost']);
        clients.push(client);
      }
      const seventh = await connect(near);
      expect(await seventh.refused()).to.equal('too_many_sockets_of_address');
      expect(seventh.heard).to.deep.equal([]);
      const elsewhere = await connect(far);
      await elsewhere.hears(['ready 0 lost']);
      [elsewhere, ...clients].forEach((client) => client.close());
    }
  });

  it('of whoever claims to be elsewhere without being a proxy: of the connection’s own address', async () => {
    const edge = await world.startEdge({ SOCKETS_PER_ADDRESS: '1', TRUSTED_PROXIES: '192.0.2.1' });
    const first = await connect('203.0.113.1', undefined, edge.url);
    await first.hears(['ready 0 lost']);
    const second = await connect('203.0.113.2', undefined, edge.url);
    expect(await second.refused()).to.equal('too_many_sockets_of_address');
    first.close();
    await edge.stop();
  });

  it('of an address, those included that have no token: each refusal frees its place', async () => {
    const address = { extraHeaders: { 'x-forwarded-for': '203.0.113.9' } };
    for (let count = 0; count < 10; count += 1) {
      const client = listen(url, {}, address);
      expect(await client.refused()).to.be.oneOf(['token_missing', 'too_many_sockets_of_address']);
      client.close();
    }
    await eventually(async () => {
      const client = await connect('203.0.113.9');
      await client.hears(['ready 0 lost'], 500).finally(() => client.close());
    });
  });
});
