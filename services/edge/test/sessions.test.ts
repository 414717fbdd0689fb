import { eventually } from '@gatehouse/shared/testing/eventually';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { createEdgeWorld, newAccount, type EdgeWorld } from './support/edge-world.js';
import { listen } from './support/listener.js';

describe('edge: sessions and bad clients', () => {
  let world: EdgeWorld;
  let url: string;
  before(async () => {
    world = await createEdgeWorld();
    ({ url } = await world.startEdge());
  });
  after(() => world.close());

  const metric = async (line: string, edge = url): Promise<number> => {
    const text = await (await fetch(`${edge}/metrics`)).text();
    const found = text.split('\n').find((candidate) => candidate.startsWith(line));
    return Number(found?.split(' ').at(-1) ?? 0);
  };

  it('drops the sockets of a session that has ended, and no other', async () => {
    const { accountId, sessionId } = newAccount();
    const [phone, tablet] = [
      { accountId, sessionId },
      { accountId, sessionId: newId() },
    ];
    const tokens = await Promise.all(
      [phone, phone, tablet].map((subject) => world.issuer.tokenFor(subject)),
    );
    const clients = tokens.map((token) => listen(url, { token, epoch: 'epoch-1', seq: 0 }));
    await Promise.all(clients.map((client) => client.hears(['ready 0'])));

    world.push('gatehouse.session.ended.v1', { accountId, sessionId });
    const [one, two, other] = clients;
    expect(await one?.closed()).to.equal('io server disconnect');
    expect(one?.reasons).to.deep.equal(['ended session_ended']);
    expect(await two?.closed()).to.equal('io server disconnect');
    world.notify(accountId);
    await other?.hears(['ready 0', '1']);
    expect(one?.heard).to.deep.equal(['ready 0']);
    other?.close();
  });

  it('drops sockets whose tokens were just revoked without waiting for its round, and no others', async () => {
    // Once an hour: only the push can be what makes it look.
    const slow = await world.startEdge({ LABELS_EVERY: '1h', SWEEP_EVERY: '1h' });
    const { accountId } = newAccount();
    const [revoked, sound] = [
      await world.issuer.tokenFor({ accountId }),
      await world.issuer.tokenFor({ accountId }),
    ];
    const clients = [revoked, sound].map((token) => listen(slow.url, { token }));
    await Promise.all(clients.map((client) => client.hears(['ready 0 lost'])));
    await world.issuer.revoke(revoked);
    world.push('gatehouse.tokens.revoked.v1', { accountId });
    const [one, other] = clients;
    expect(await one?.closed()).to.equal('io server disconnect');
    expect(one?.reasons).to.deep.equal(['ended token_revoked']);
    world.notify(accountId);
    await other?.hears(['ready 0 lost', '1']);
    other?.close();
    await slow.stop();
  });

  it('does not let in a session that ends during its handshake', async () => {
    const { accountId, sessionId } = newAccount();
    const answer = world.feeds.holdAnswers();
    const client = listen(url, { token: await world.issuer.tokenFor({ accountId, sessionId }) });
    await eventually(() => expect(world.feeds.askedFor(accountId)).to.have.length(1));
    world.push('gatehouse.session.ended.v1', { accountId, sessionId });
    await eventually(async () =>
      expect(await metric('sockets_dropped_total{reason="session_ended"')).to.be.above(0),
    );
    answer();
    expect(await client.refused()).to.equal('token_revoked');
    expect(client.heard).to.deep.equal([]);
  });

  it('drops a socket when its token expires', async () => {
    const lasting = listen(url, { token: await world.issuer.tokenFor() });
    const client = listen(url, { token: await world.issuer.tokenFor({ ttlSeconds: 3 }) });
    await Promise.all([client, lasting].map((each) => each.hears(['ready 0 lost'])));
    expect(await client.closed()).to.equal('io server disconnect');
    expect(client.reasons).to.deep.equal(['expiring', 'ended token_expired']);
    expect(lasting.socket.connected).to.equal(true);
    expect(lasting.reasons).to.deep.equal([]);
    lasting.close();
  });

  it('drops the socket of a revoked token though nobody told it', async () => {
    const token = await world.issuer.tokenFor();
    const client = listen(url, { token });
    await client.hears(['ready 0 lost']);
    await world.issuer.revoke(token);
    expect(await client.closed()).to.equal('io server disconnect');
  });

  it('takes no harm from unknown events and drops who sends too much', async () => {
    const { accountId } = newAccount();
    const token = await world.issuer.tokenFor({ accountId });
    const rude = listen(url, { token });
    const polite = listen(url, { token });
    await Promise.all([rude, polite].map((client) => client.hears(['ready 0 lost'])));

    for (const event of ['notification', 'ready', 'shout', '__proto__', 'toString'])
      rude.socket.emit(event, { accountId }, () => undefined);
    world.notify(accountId);
    await rude.hears(['ready 0 lost', '1']);
    await polite.hears(['ready 0 lost', '1']);

    rude.socket.emit('recover', { epoch: 'x'.repeat(20_000), seq: 0 });
    expect(await rude.closed()).to.equal('transport close');
    for (const bytes of ['9', '4', '2["', '42["recover"', '0{"token":', '4'.repeat(9000)])
      await sendRaw(bytes, token);
    world.notify(accountId);
    await polite.hears(['ready 0 lost', '1', '2']);
    polite.close();
  });

  it('counts its sockets', async () => {
    const edge = await world.startEdge();
    const clients = [];
    for (let i = 0; i < 3; i++) {
      const client = listen(edge.url, { token: await world.issuer.tokenFor() });
      await client.hears(['ready 0 lost']);
      clients.push(client);
    }
    expect(await metric('sockets_connected', edge.url)).to.equal(3);
    clients.forEach((client) => client.close());
    await eventually(async () => expect(await metric('sockets_connected', edge.url)).to.equal(0));
    await edge.stop();
  });

  /** Speaks nonsense after a proper handshake; the edge may close, and must go on. */
  async function sendRaw(bytes: string, token: string): Promise<void> {
    const client = listen(url, { token });
    await eventually(() => expect(client.heard).to.have.length(1));
    client.socket.io.engine.write(bytes);
    client.socket.emit('recover', { epoch: 'epoch-1', seq: 0 });
    await eventually(() =>
      expect(!client.socket.connected || client.heard.length > 1).to.equal(true),
    );
    client.close();
  }
});
