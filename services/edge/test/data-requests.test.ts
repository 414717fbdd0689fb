import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { DataRequestChange } from '../src/features/feed/feed.types.js';
import { createEdgeWorld, newAccount, type EdgeWorld } from './support/edge-world.js';
import { listen } from './support/listener.js';

describe('edge: who hears of data requests', () => {
  let world: EdgeWorld;
  let url: string;
  let main: Awaited<ReturnType<EdgeWorld['brokers']['connect']>>;
  before(async () => {
    world = await createEdgeWorld();
    ({ url } = await world.startEdge());
    main = await world.brokers.connect('main');
  });
  after(() => world.close());

  async function connected(communityId: string, permissions: string[]) {
    const tenants = [{ id: communityId, roles: [], permissions }];
    const account = { ...newAccount(), tenants };
    const token = await world.issuer.tokenFor(account);
    const client = listen(url, { token, epoch: 'epoch-1', seq: 0 });
    const heard: DataRequestChange[] = [];
    client.socket.on('data-request', (change: DataRequestChange) => heard.push(change));
    await client.hears(['ready 0']);
    return { ...client, account, heard };
  }

  it('is who looks after all of the community, and who asked, once each', async () => {
    const [here, elsewhere] = [newId(), newId()];
    const admin = await connected(here, ['people:export']);
    const asks = await connected(here, []);
    const others = [
      await connected(here, ['people:manage']),
      await connected(elsewhere, ['people:export']),
    ];
    const tell = (accountId: string): DataRequestChange => {
      const change = { communityId: here, dataRequestId: newId(), state: 'cooling' as const };
      const [type, subject] = ['gatehouse.data-request.changed.v1', change.dataRequestId];
      const data = { ...change, accountId };
      const source = 'gatehouse/main';
      main.pusher.push(`community.${here}`, createEnvelope({ type, source, subject, data }));
      return change;
    };
    const first = tell(asks.account.accountId);
    const second = tell(admin.account.accountId);
    await eventually(() => expect(admin.heard).to.deep.equal([first, second]));
    await eventually(() => expect(asks.heard).to.deep.equal([first]));
    for (const other of others) {
      // What a feed is told after it comes after it.
      world.notify(other.account.accountId);
      await other.hears(['ready 0', '1']);
      expect(other.heard).to.deep.equal([]);
    }
  });
});
