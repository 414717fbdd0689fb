import type { ReceivedPushes } from '@gatehouse/contracts/messages/main';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { startTcpProxy, type TcpProxy } from '@gatehouse/shared/testing/tcp-proxy';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import { call, startMain, type Answer, type MainFixture } from './main-fixture.js';
import { tokenFor, type TestPerson } from './world.js';

type Person = 'asha' | 'bilal' | 'chitra' | 'guard' | 'manager';

const came = '2026-11-21T08:30:00.000Z';
const cameEarlier = '2026-11-21T08:12:44.100Z';

describe('GET /units/{unitId}/presence', () => {
  let main: MainFixture;
  let edges: Broker;
  let wire: TcpProxy;
  let redisWire: TcpProxy;
  before(async () => {
    const { rabbitmq, redis } = testServers('rabbitmq', 'redis');
    [wire, redisWire] = await Promise.all([startTcpProxy(rabbitmq), startTcpProxy(redis)]);
    main = await startMain({ RABBITMQ_URL: wire.url, REDIS_URL: redisWire.url });
    edges = await main.brokers.connect('edge');
    await eventually(async () => expect((await ask('guard')).status).to.equal(200));
  });
  after(async () => {
    [wire, redisWire].forEach((one) => one.restore());
    await main.stop();
    await Promise.all([wire.close(), redisWire.close()]);
  });

  const ask = async (
    who: Person | TestPerson,
    unitId = main.world.here.unitId,
    { community = main.world.here } = {},
  ): Promise<Answer> => {
    const person = typeof who === 'string' ? community[who] : who;
    const token = await tokenFor(main.issuer, community, person);
    return call(main, 'GET', `/units/${unitId}/presence`, { token });
  };
  const push = <Type extends keyof ReceivedPushes>(
    type: Type,
    data: ReceivedPushes[Type],
  ): void => {
    const envelope = { type, source: 'gatehouse/edge', subject: data.edgeId, data };
    edges.pusher.push('presence', createEnvelope(envelope));
  };
  const accountOf = (who: Person): string => main.world.here[who].accountId;
  const state = (edgeId: string, who: Person[], { since = came, validSeconds = 25 } = {}): void => {
    const online = who.map((one) => ({ accountId: accountOf(one), since }));
    push('gatehouse.presence.stated.v1', { edgeId, validSeconds, part: 1, parts: 1, online });
  };
  const leave = (edgeId: string, who: Person): void => {
    const offline = [accountOf(who)];
    push('gatehouse.presence.changed.v1', { edgeId, validSeconds: 25, online: [], offline });
  };
  const ashaAnd = (asha: object, bilal: object) => [
    { accountId: accountOf('asha'), name: 'Asha Rao', ...asha },
    { accountId: accountOf('bilal'), name: 'Bilal Khan', ...bilal },
  ];
  const untilResidents = (expected: object[]) =>
    eventually(async () => {
      const { body } = await ask('guard');
      expect(body['residents']).to.deep.equal(expected);
      return body;
    });
  const offline = { online: false };

  it('names all who live there, by name, and who of them is online since when', async () => {
    const edge = newId();
    state(edge, ['asha', 'chitra', 'guard']);
    const body = await untilResidents(ashaAnd({ online: true, onlineSince: came }, offline));
    expect(body).to.include({ unitId: main.world.here.unitId, online: true });
    state(edge, []);
    expect(await untilResidents(ashaAnd(offline, offline))).to.include({ online: false });
  });

  it('adds up several edges: gone from one, online at the other; gone from both, offline', async () => {
    const [north, south] = [newId(), newId()];
    state(north, ['asha']);
    state(south, ['asha', 'bilal'], { since: cameEarlier });
    const both = { online: true, onlineSince: cameEarlier };
    await untilResidents(ashaAnd(both, both));
    leave(south, 'asha');
    await untilResidents(ashaAnd({ online: true, onlineSince: came }, both));
    leave(north, 'asha');
    leave(south, 'bilal');
    await untilResidents(ashaAnd(offline, offline));
  });

  it('lets what an edge said fade when it falls silent, and keeps what a living one says', async () => {
    const [dying, living] = [newId(), newId()];
    state(living, ['bilal']);
    state(dying, ['asha'], { validSeconds: 1 });
    const online = { online: true, onlineSince: came };
    await untilResidents(ashaAnd(online, online));
    await untilResidents(ashaAnd(offline, online));
    state(living, []);
    await untilResidents(ashaAnd(offline, offline));
  });

  it('answers residents about their own unit, managers about any, others as if there were none', async () => {
    const { here } = main.world;
    for (const who of ['asha', 'bilal', 'guard', 'manager'] as const)
      expect((await ask(who)).status, who).to.equal(200);
    const answer = await ask('chitra');
    expect(answer.status).to.equal(404);
    expect(answer.body).to.deep.include({
      code: 'unit_not_found',
      errors: [{ path: 'path.unitId', message: 'names no unit of this community' }],
    });
    expect((await ask('asha', here.neighbourUnitId)).status).to.equal(404);
    const nobody = await ask('guard', here.emptyUnitId);
    expect(nobody.body).to.deep.equal({ unitId: here.emptyUnitId, online: false, residents: [] });
  });

  it('knows no unit of another community: 404 as for one that does not exist', async () => {
    const { elsewhere } = main.world;
    for (const who of ['guard', 'manager', 'asha'] as const)
      expect((await ask(who, undefined, { community: elsewhere })).status, who).to.equal(404);
    expect((await ask('guard', newId())).status).to.equal(404);
  });

  it('refuses who has no such right (403), who is not known (401), what is no id (400)', async () => {
    const { here } = main.world;
    const tenants = [{ id: here.id, roles: ['employee'], permissions: ['units:read'] }];
    const token = await main.issuer.tokenFor({ accountId: newId(), tenants });
    const path = `/units/${here.unitId}/presence`;
    expect((await call(main, 'GET', path, { token })).status).to.equal(403);
    expect((await call(main, 'GET', path)).status).to.equal(401);
    const bad = await ask('guard', 'A-101');
    expect(bad.status).to.equal(400);
    const errors = bad.body['errors'] as { path: string }[];
    expect([...new Set(errors.map(({ path: at }) => at))]).to.deep.equal(['path.unitId']);
  });

  it('takes no harm from what is no word of an edge', async () => {
    const edge = newId();
    const channel = await main.brokers.probe.createChannel();
    const nonsense = ['', '{}', JSON.stringify({ edgeId: edge, online: [] })];
    for (const text of nonsense)
      channel.publish(main.brokers.names.push, 'presence', Buffer.from(text));
    await channel.close();
    state(edge, ['bilal']);
    await untilResidents(ashaAnd(offline, { online: true, onlineSince: came }));
    state(edge, []);
    await untilResidents(ashaAnd(offline, offline));
  });

  it('says that it does not know while the broker is away, asks every edge, and knows again', async () => {
    const edge = newId();
    state(edge, ['asha']);
    await untilResidents(ashaAnd({ online: true, onlineSince: came }, offline));
    let asked = 0;
    const subscription = await edges.subscribePush({
      keys: ['edges'],
      handle: (_key, { type }) => {
        expect(type).to.equal('gatehouse.presence.asked.v1');
        asked += 1;
        // The edge was not cut off, and what happened meanwhile was not heard.
        state(edge, ['bilal']);
      },
    });

    wire.refuse();
    await eventually(async () => {
      const { status, headers, body } = await ask('guard');
      expect([status, body['code']]).to.deep.equal([503, 'presence_unknown']);
      expect(headers.get('retry-after')).to.equal('2');
    });
    expect((await ask('chitra')).status, 'no more about foreign units').to.equal(404);
    wire.restore();
    await eventually(
      async () => {
        const { status, body } = await ask('guard');
        expect(status).to.equal(200);
        expect(asked).to.be.above(0);
        expect(body['residents']).to.deep.equal(
          ashaAnd(offline, { online: true, onlineSince: came }),
        );
      },
      { within: 15_000 },
    );
    await subscription.stop();
    state(edge, []);
    await untilResidents(ashaAnd(offline, offline));
  });

  it('answers 503 within seconds while Redis is away, and as before when it is back', async () => {
    const edge = newId();
    state(edge, ['asha']);
    const known = ashaAnd({ online: true, onlineSince: came }, offline);
    await untilResidents(known);
    redisWire.refuse();
    const answer = await ask('guard');
    expect([answer.status, answer.body['code']]).to.deep.equal([503, 'redis_unavailable']);
    redisWire.restore();
    await untilResidents(known);
    state(edge, []);
    await untilResidents(ashaAnd(offline, offline));
  });

  it('counts who is online for the operators, each once', async () => {
    const [north, south] = [newId(), newId()];
    const counted = async (): Promise<number> => {
      const text = await (await fetch(`${new URL(main.api).origin}/metrics`)).text();
      return Number(/^accounts_online(?:\{.*\})? (\d+)$/m.exec(text)?.[1]);
    };
    const before = await counted();
    state(north, ['chitra', 'guard']);
    state(south, ['chitra']);
    await eventually(async () => expect(await counted()).to.equal(before + 2));
  });
});
