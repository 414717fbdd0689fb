import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { createEdgeWorld, newAccount, type EdgeWorld } from './support/edge-world.js';
import { listen } from './support/listener.js';

describe('edge: a token is renewed on a live socket', () => {
  let world: EdgeWorld;
  let url: string;
  before(async () => {
    world = await createEdgeWorld();
    ({ url } = await world.startEdge());
  });
  after(() => world.close());

  /** A socket whose token expires within seconds, and that has been told so. */
  async function expiring(account = newAccount()) {
    const token = await world.issuer.tokenFor({ ...account, ttlSeconds: 3 });
    const client = listen(url, { token, epoch: 'epoch-1', seq: 0 });
    await eventually(() => expect(client.reasons).to.deep.equal(['expiring']));
    return { account, client, token };
  }

  it('and lives on, its feed without a break', async () => {
    const { account, client } = await expiring();
    const { client: careless } = await expiring();
    client.socket.emit('renew', { token: await world.issuer.tokenFor(account) });
    await eventually(() => expect(client.reasons).to.deep.equal(['expiring', 'renewed']));
    // The other one's end shows that the time of the first token is over.
    expect(await careless.closed()).to.equal('io server disconnect');
    world.notify(account.accountId);
    await client.hears(['ready 0', '1']);
    expect(client.socket.connected).to.equal(true);
    client.close();
  });

  it('and the new one counts from then on', async () => {
    const { account, client } = await expiring();
    const renewed = await world.issuer.tokenFor(account);
    client.socket.emit('renew', { token: renewed });
    await eventually(() => expect(client.reasons.at(-1)).to.equal('renewed'));
    await world.issuer.revoke(renewed);
    expect(await client.closed()).to.equal('io server disconnect');
    expect(client.reasons.at(-1)).to.equal('ended token_revoked');
  });

  it('but not by that of another account, a revoked one or nonsense: the first one’s time counts', async () => {
    const cases: [string, () => Promise<unknown>][] = [
      ['unrenewed token_foreign', () => world.issuer.tokenFor()],
      ['unrenewed token_invalid', () => Promise.resolve('nonsense')],
      ['unrenewed token_invalid', async () => `${await world.issuer.tokenFor()}AAAA`],
      [
        'unrenewed token_revoked',
        async () => {
          const token = await world.issuer.tokenFor();
          await world.issuer.revoke(token);
          return token;
        },
      ],
    ];
    await Promise.all(
      cases.map(async ([answer, tokenOf]) => {
        const { client } = await expiring();
        client.socket.emit('renew', { token: await tokenOf() });
        expect(await client.closed()).to.equal('io server disconnect');
        expect(client.reasons).to.deep.equal(['expiring', answer, 'ended token_expired']);
      }),
    );
  });

  it('and what is no request is not answered', async () => {
    const { client } = await expiring();
    for (const bad of [undefined, 7, {}, { token: 7 }, { token: 'x'.repeat(9000) }])
      client.socket.emit('renew', bad);
    expect(await client.closed()).to.equal('io server disconnect');
    expect(client.reasons).to.deep.equal(['expiring', 'ended token_expired']);
  });

  it('and an older one shortens nothing', async () => {
    const account = newAccount();
    const token = await world.issuer.tokenFor(account);
    const client = listen(url, { token });
    await client.hears(['ready 0 lost']);
    const sooner = await world.issuer.tokenFor({ ...account, ttlSeconds: 2 });
    const { client: careless } = await expiring();
    client.socket.emit('renew', { token: sooner });
    await eventually(() => expect(client.reasons).to.deep.equal(['renewed']));
    await careless.closed();
    expect(client.socket.connected).to.equal(true);
    client.close();
  });
});
