import { eventually } from '@gatehouse/shared/testing/eventually';
import { startTcpProxy, type TcpProxy } from '@gatehouse/shared/testing/tcp-proxy';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

describe('the gauge of waiting events', () => {
  let rabbitmq: TcpProxy;
  let main: MainFixture;

  before(async () => {
    rabbitmq = await startTcpProxy(testServers('rabbitmq').rabbitmq);
    main = await startMain({ RABBITMQ_URL: rabbitmq.url });
  });
  after(async () => {
    rabbitmq.restore();
    await main.stop();
    await rabbitmq.close();
  });

  const pending = async (): Promise<number> => {
    const text = await (await fetch(new URL('/metrics', main.api))).text();
    return Number(/^outbox_pending\{.*\} (.+)$/m.exec(text)?.[1]);
  };

  it('counts visits that nobody was told of while the broker is away, and none afterwards', async () => {
    const { here } = main.world;
    const token = await tokenFor(main.issuer, here, here.guard);
    expect(await pending()).to.equal(0);
    rabbitmq.refuse();
    const body = { unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi' } };
    expect((await call(main, 'POST', '/visits', { token, body })).status).to.equal(201);
    await eventually(async () => expect(await pending()).to.equal(1), { within: 15_000 });
    rabbitmq.restore();
    await eventually(async () => expect(await pending()).to.equal(0), { within: 30_000 });
    expect(main.events.map(({ type }) => type)).to.deep.equal(['gatehouse.visit.requested.v1']);
  }).timeout(60_000);
});
