import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { AlertChange } from '../src/features/feed/feed.types.js';
import { createEdgeWorld, newAccount, type EdgeWorld } from './support/edge-world.js';
import { listen } from './support/listener.js';

describe('edge: who handles alerts, and whom one concerns, hears how it goes on', () => {
  let world: EdgeWorld;
  let url: string;
  let main: Awaited<ReturnType<EdgeWorld['brokers']['connect']>>;
  before(async () => {
    world = await createEdgeWorld();
    ({ url } = await world.startEdge());
    main = await world.brokers.connect('main');
  });
  after(() => world.close());

  const guardOf = (id: string) => [
    { id, roles: ['employee'], permissions: ['alerts:handle', 'alerts:raise'] },
  ];
  const residentOf = (id: string) => [{ id, roles: ['resident'], permissions: ['alerts:raise'] }];

  async function connected(tenants: ReturnType<typeof guardOf>, account = newAccount()) {
    const token = await world.issuer.tokenFor({ ...account, tenants });
    const client = listen(url, { token, epoch: 'epoch-1', seq: 0 });
    const alerts: AlertChange[] = [];
    client.socket.on('alert', (change: AlertChange) => alerts.push(change));
    await client.hears(['ready 0']);
    return { ...client, account, alerts };
  }

  it('on all devices, once, and nobody of another community or beside them', async () => {
    const here = newId();
    const guard = await connected(guardOf(here));
    const foreign = await connected(guardOf(newId()));
    const raiser = await connected(residentOf(here));
    const second = await connected(residentOf(here), raiser.account);
    const neighbour = await connected(residentOf(here));
    const movedAway = await connected(residentOf(newId()));
    const change: AlertChange = { communityId: here, alertId: newId(), state: 'raised' };
    const concerned = [raiser, movedAway, guard].map(({ account }) => account.accountId);
    const envelope = { type: 'gatehouse.alert.changed.v1', source: 'gatehouse/main' };
    main.pusher.push(
      `community.${here}`,
      createEnvelope({
        ...envelope,
        subject: `alert/${change.alertId}`,
        data: { ...change, accountIds: concerned },
      }),
    );
    for (const { alerts } of [guard, raiser, second])
      await eventually(() => expect(alerts).to.deep.equal([change]));
    // What a feed is told after it comes after it.
    for (const other of [foreign, neighbour, movedAway, guard]) {
      world.notify(other.account.accountId);
      await other.hears(['ready 0', '1']);
    }
    for (const { alerts } of [foreign, neighbour, movedAway]) expect(alerts).to.deep.equal([]);
    expect(guard.alerts).to.deep.equal([change]);
  });
});
