import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { createTestIssuer } from '@gatehouse/shared/testing/test-tokens';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import { createEdgeWorld, newAccount, type EdgeWorld } from './support/edge-world.js';
import { listen } from './support/listener.js';

describe('edge: the handshake', () => {
  let world: EdgeWorld;
  let url: string;
  before(async () => {
    world = await createEdgeWorld();
    ({ url } = await world.startEdge({ LABELS_EVERY: '1h' }));
  });
  after(() => world.close());

  const refusalOf = async (auth: Record<string, unknown>, edge = url) => {
    const client = listen(edge, auth);
    const code = await client.refused();
    client.close();
    expect(client.heard).to.deep.equal([]);
    return code;
  };

  it('lets a valid token in, from auth or from the Authorization header', async () => {
    const token = await world.issuer.tokenFor();
    const extraHeaders = { authorization: `Bearer ${token}` };
    const clients = [listen(url, { token }), listen(url, {}, { extraHeaders })];
    await Promise.all(clients.map((client) => client.hears(['ready 0 lost'])));
    clients.forEach((client) => client.close());
  });

  it('lets in, and renews, by a token as long as any that is signed', async () => {
    const ids = Array.from({ length: 140 }, newId);
    const tenants = ids.map((id) => ({ id, roles: ['manager'], permissions: [] }));
    const token = await world.issuer.tokenFor({ tenants });
    expect(token.length).to.be.within(7800, 8192);
    const client = listen(url, { token });
    await client.hears(['ready 0 lost']);
    client.socket.emit('renew', { token });
    await eventually(() => expect(client.reasons).to.deep.equal(['renewed']));
    client.close();
  });

  it('refuses a missing, forged, expired or revoked token, each by its name', async () => {
    const stranger = await createTestIssuer({ redisUrl: testServers('redis').redis });
    const revoked = await world.issuer.tokenFor();
    await world.issuer.revoke(revoked);
    const short = await world.issuer.tokenFor({ ttlSeconds: 1 });

    expect(await refusalOf({})).to.equal('token_missing');
    expect(await refusalOf({ token: 'nonsense' })).to.equal('token_invalid');
    for (const signature of ['AAAA', 'A'.repeat(94)]) {
      const forged = [...short.split('.').slice(0, 2), signature].join('.');
      expect(await refusalOf({ token: forged }), signature).to.equal('token_invalid');
    }
    expect(await refusalOf({ token: await stranger.tokenFor() })).to.equal('token_invalid');
    expect(await refusalOf({ token: revoked })).to.equal('token_revoked');
    await eventually(async () =>
      expect(await refusalOf({ token: short })).to.equal('token_expired'),
    );
    await stranger.close();
  });

  it('lets in pages of ours and of origins that are named, and no others', async () => {
    const portal = 'http://localhost:4200';
    const { url: open } = await world.startEdge({ CORS_ORIGINS: portal });
    const token = await world.issuer.tokenFor();
    const { host } = new URL(open);
    const from = (extraHeaders: Record<string, string>) =>
      listen(open, { token }, { extraHeaders });
    const welcome = [
      from({ origin: `http://${host}` }),
      from({ origin: 'https://gatehouse.example', 'x-forwarded-host': 'gatehouse.example' }),
      from({ origin: portal }),
    ];
    await Promise.all(welcome.map((client) => client.hears(['ready 0 lost'])));
    for (const origin of ['http://localhost:4201', 'https://evil.example', 'null']) {
      const client = from({ origin });
      const error = await new Promise<Error>((tell) => {
        client.socket.on('connect_error', tell);
      });
      expect(error.message, origin).to.equal('websocket error');
      expect(client.heard, origin).to.deep.equal([]);
      client.close();
    }
    welcome.forEach((client) => client.close());
  });

  it('refuses a handshake it cannot read', async () => {
    const token = await world.issuer.tokenFor();
    const malformed = [
      { token: { $ne: '' } },
      { token, epoch: 'epoch-1' },
      { token, seq: 3 },
      { token, epoch: 'epoch-1', seq: -1 },
      { token, epoch: 'epoch-1', seq: '3' },
      { token, epoch: '', seq: 3 },
      { token, epoch: 'x'.repeat(65), seq: 3 },
      { token, epoch: null, seq: null },
    ];
    for (const auth of malformed)
      expect(await refusalOf(auth), JSON.stringify(auth)).to.equal('handshake_invalid');
  });

  it('takes one handshake per connection, however often it is sent', async () => {
    const { accountId } = newAccount();
    const token = await world.issuer.tokenFor({ accountId });
    const client = listen(url, { token });
    client.socket.io.on('open', () => {
      // What the client sends itself comes on top of these.
      for (let i = 0; i < 5; i++) client.socket.io.engine.write(`0${JSON.stringify({ token })}`);
    });
    await client.refused();
    expect(world.feeds.askedFor(accountId).length).to.be.at.most(1);
    client.close();
  });

  it('says unavailable while notification does not answer, and lets in when it does', async () => {
    const token = await world.issuer.tokenFor();
    await world.stopNotification();
    expect(await refusalOf({ token })).to.equal('unavailable');
    await world.startNotification();
    await eventually(async () => {
      const client = listen(url, { token });
      await client.hears(['ready 0 lost'], 1000).finally(() => client.close());
    });
  });

  it('says unavailable while Redis is away, and keeps those who are in', async () => {
    const proxy = await world.startProxy('redis');
    const edge = await world.startEdge({ REDIS_URL: proxy.url });
    const { accountId } = newAccount();
    const token = await world.issuer.tokenFor({ accountId });
    const inside = listen(edge.url, { token });
    await inside.hears(['ready 0 lost']);

    proxy.refuse();
    await eventually(async () =>
      expect(await refusalOf({ token }, edge.url)).to.equal('unavailable'),
    );
    world.notify(accountId);
    await inside.hears(['ready 0 lost', '1']);

    proxy.restore();
    await eventually(async () => {
      const client = listen(edge.url, { token });
      await client.hears(['ready 1 lost'], 500).finally(() => client.close());
    });
    inside.close();
    await edge.stop();
  });

  it('has no long polling, no other namespace, no script and no page', async () => {
    const polling = await fetch(`${url}/socket.io/?EIO=4&transport=polling`);
    const script = await fetch(`${url}/socket.io/socket.io.js`);
    const page = await fetch(`${url}/anything`);
    expect([polling.status, script.status, page.status]).to.deep.equal([400, 400, 404]);
    const refusals = [polling, await fetch(`${url}/socket.io/?EIO=4&transport=polling&sid=none`)];
    for (const refusal of refusals) {
      expect(refusal.headers.get('content-type')).to.match(/^application\/problem\+json/);
      expect(await refusal.json()).to.include({
        status: 400,
        code: 'transport_unsupported',
        type: '/problems/transport_unsupported',
      });
    }
    expect(page.headers.get('content-type')).to.contain('application/problem+json');

    const other = listen(`${url}/admin`, { token: await world.issuer.tokenFor() });
    await eventually(() => expect(other.socket.active).to.equal(false));
    expect(other.socket.connected).to.equal(false);
    other.close();
  });
});
