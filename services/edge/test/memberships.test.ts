import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { createEdgeWorld, newAccount, type EdgeWorld } from './support/edge-world.js';
import { listen } from './support/listener.js';

describe('edge: what a feed shows follows the communities of the token', () => {
  let world: EdgeWorld;
  let url: string;
  before(async () => {
    world = await createEdgeWorld();
    ({ url } = await world.startEdge());
  });
  after(() => world.close());
  beforeEach(() => void (world.feeds.memberships.length = 0));

  const tokenOf = (account: { accountId: string }, ...communityIds: string[]) => {
    const tenants = communityIds.map((id) => ({ id, roles: ['resident'], permissions: [] }));
    return world.issuer.tokenFor({ ...account, tenants });
  };
  const communitiesAsked = () => world.feeds.memberships.map((one) => one?.communityIds);

  it('which it tells to notification, and when the token was issued', async () => {
    const [account, community, from] = [newAccount(), newId(), Math.floor(Date.now() / 1000)];
    const client = listen(url, { token: await tokenOf(account, community) });
    await client.hears(['ready 0 lost']);
    expect(communitiesAsked()).to.deep.equal([[community]]);
    expect(world.feeds.memberships[0]?.issuedAt).to.be.within(from, Date.now() / 1000);
    client.close();
  });

  it('asking anew when a renewed token names others, and only then', async () => {
    const [account, home, other] = [newAccount(), newId(), newId()];
    const client = listen(url, { token: await tokenOf(account, home), epoch: 'epoch-1', seq: 0 });
    await client.hears(['ready 0']);
    client.socket.emit('renew', { token: await tokenOf(account, home, other) });
    await client.hears(['ready 0', 'ready 0']);
    expect(communitiesAsked()).to.deep.equal([[home], [home, other]]);
    const heard = client.reasons.length;
    // A token that is brought sooner is not looked at.
    await eventually(async () => {
      client.socket.emit('renew', { token: await tokenOf(account, other, home) });
      expect(client.reasons).to.have.length.above(heard);
    });
    world.notify(account.accountId);
    await client.hears(['ready 0', 'ready 0', '1']);
    expect(communitiesAsked()).to.have.length(2);
    client.close();
  });

  it('unless its bearer has rights in all', async () => {
    const everywhere = { roles: ['operator'], permissions: [] };
    const client = listen(url, { token: await world.issuer.tokenFor({ everywhere }) });
    await client.hears(['ready 0 lost']);
    expect(world.feeds.memberships).to.deep.equal([undefined]);
    client.close();
  });

  it('and asks a notification of the release before as that release did', async () => {
    world.feeds.isOld = true;
    const client = listen(url, { token: await tokenOf(newAccount(), newId()) });
    await client.hears(['ready 0 lost']);
    expect(communitiesAsked()[1]).to.equal(undefined);
    world.feeds.isOld = false;
    client.close();
  });
});
