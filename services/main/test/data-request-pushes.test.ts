import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { startDataRequests, type DataRequestsWorld } from './data-requests-world.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');

describe('pages are told of data requests', () => {
  let world: DataRequestsWorld;
  let worker: RunnableService;
  const pushed: { key: string; data: Record<string, unknown> }[] = [];

  before(async () => {
    world = await startDataRequests(NOON);
    const edge = await world.main.brokers.connect('edge');
    await edge.subscribePush({
      keys: ['community.#'],
      handle: (key, { type, data }) => {
        if (type === 'gatehouse.data-request.changed.v1')
          pushed.push({ key, data: data as Record<string, unknown> });
      },
    });
    worker = await world.startWorker();
  });
  after(async () => {
    await worker.stop();
    await world.main.stop();
  });

  it('in each state that they come to, once it is certain, and of whose they are', async () => {
    const { here, create, created, cancel, until } = world;
    const { body } = await create(undefined, { kind: 'erasure', language: 'en' });
    const id = String(body['id']);
    expect((await create(undefined, { kind: 'erasure', language: 'en' })).status).to.equal(409);
    expect((await cancel(id)).status).to.equal(200);
    expect((await cancel(id)).status).to.equal(409);
    const exported = await created();
    await until(exported.id, 'ready');
    const statesOf = (of: string) =>
      pushed
        .filter(({ data }) => data['dataRequestId'] === of)
        .map(({ data }) => data['state'])
        .filter((state, index, all) => state !== all[index - 1]);
    await eventually(() => {
      expect(statesOf(id)).to.deep.equal(['cooling', 'cancelled']);
      expect(statesOf(exported.id).at(-1)).to.equal('ready');
    });
    expect(statesOf(exported.id)[0]).to.equal('verified');
    for (const { key, data } of pushed) {
      expect(key).to.equal(`community.${here.id}`);
      expect(data).to.include({ communityId: here.id, accountId: here.asha.accountId });
      expect(Object.keys(data)).to.have.members([
        ...['communityId', 'dataRequestId', 'accountId', 'state'],
      ]);
    }
    const known = pushed.map(({ data }) => data['dataRequestId']);
    expect(new Set(known)).to.deep.equal(new Set([id, exported.id]));
  });
});
