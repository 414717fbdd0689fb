import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { VisitChange } from '../src/features/feed/feed.types.js';
import { createEdgeWorld, newAccount, type EdgeWorld } from './support/edge-world.js';
import { listen } from './support/listener.js';

describe('edge: who may let visitors in and out hears how visits go on', () => {
  let world: EdgeWorld;
  let url: string;
  let main: Awaited<ReturnType<EdgeWorld['brokers']['connect']>>;
  before(async () => {
    world = await createEdgeWorld();
    ({ url } = await world.startEdge());
    main = await world.brokers.connect('main');
  });
  after(() => world.close());

  const guardOf = (...communityIds: string[]) =>
    communityIds.map((id) => ({ id, roles: ['employee'], permissions: ['visits:admit'] }));
  const residentOf = (id: string) => [{ id, roles: ['resident'], permissions: ['visits:read'] }];
  type Tenants = ReturnType<typeof guardOf>;

  async function connected(tenants: Tenants, account = newAccount()) {
    const token = await world.issuer.tokenFor({ ...account, tenants });
    const client = listen(url, { token, epoch: 'epoch-1', seq: 0 });
    const visits: VisitChange[] = [];
    client.socket.on('visit', (change: VisitChange) => visits.push(change));
    await client.hears(['ready 0']);
    return { ...client, account, visits };
  }

  function push(communityId: string, state: VisitChange['state'] = 'inside'): VisitChange {
    const data: VisitChange = { communityId, visitId: newId(), state };
    pushed(data);
    return data;
  }

  function pushed(data: VisitChange & { residentIds?: string[] }): void {
    const envelope = { type: 'gatehouse.visit.changed.v1', source: 'gatehouse/main', data };
    const subject = `visit/${data.visitId}`;
    main.pusher.push(`community.${data.communityId}`, createEnvelope({ ...envelope, subject }));
  }

  it('in that community, on all devices, and nobody else', async () => {
    const [here, elsewhere] = [newId(), newId()];
    const guard = await connected(guardOf(here));
    const devices = [guard, await connected(guardOf(here), guard.account)];
    const foreign = await connected(guardOf(elsewhere));
    const both = await connected(guardOf(elsewhere, here));
    const resident = await connected(residentOf(here));
    const first = push(here);
    const second = push(elsewhere, 'left');
    await eventually(() => expect(both.visits).to.deep.equal([first, second]));
    for (const device of devices)
      await eventually(() => expect(device.visits).to.deep.equal([first]));
    await eventually(() => expect(foreign.visits).to.deep.equal([second]));
    // What a feed is told after it comes after it.
    world.notify(resident.account.accountId);
    await resident.hears(['ready 0', '1']);
    expect(resident.visits).to.deep.equal([]);
  });

  it('and so does who was rung, of the photo alone, and of nobody else who was', async () => {
    const here = newId();
    const rung = await connected(residentOf(here));
    const second = await connected(residentOf(here), rung.account);
    const neighbour = await connected(residentOf(here));
    const movedAway = await connected(residentOf(newId()));
    const guardAtHome = await connected(guardOf(here));
    const change: VisitChange = {
      ...{ communityId: here, visitId: newId(), state: 'requested' },
      photoAt: new Date().toISOString(),
    };
    const residentIds = [rung, movedAway, guardAtHome].map(({ account }) => account.accountId);
    pushed({ ...change, residentIds });
    for (const socket of [rung, second, guardAtHome])
      await eventually(() => expect(socket.visits).to.deep.equal([change]));
    push(here, 'approved');
    await eventually(() => expect(guardAtHome.visits).to.have.length(2));
    // What a feed is told after it comes after it.
    for (const { account, hears } of [rung, neighbour, movedAway]) {
      world.notify(account.accountId);
      await hears(['ready 0', '1']);
    }
    expect(rung.visits, 'a step is told by a notification').to.have.length(1);
    expect([neighbour.visits, movedAway.visits]).to.deep.equal([[], []]);
  });

  it('as long as the token allows it', async () => {
    const [here, other] = [newId(), newId()];
    const client = await connected(guardOf(here));
    const witness = await connected(guardOf(here));
    const tenants = [...residentOf(here), ...guardOf(other)];
    const token = await world.issuer.tokenFor({ ...client.account, tenants });
    client.socket.emit('renew', { token });
    await eventually(() => expect(client.reasons).to.deep.equal(['renewed']));
    const unheard = push(here);
    const heard = push(other, 'approved');
    await eventually(() => expect(witness.visits).to.deep.equal([unheard]));
    await eventually(() => expect(client.visits).to.deep.equal([heard]));
  });

  it('and what is pushed to nobody ends with who went away', async () => {
    const here = newId();
    const gone = await connected(guardOf(here));
    const stays = await connected(guardOf(here));
    gone.close();
    await gone.closed();
    const change = push(here, 'left');
    await eventually(() => expect(stays.visits).to.deep.equal([change]));
    expect(gone.visits).to.deep.equal([]);
  });
});
