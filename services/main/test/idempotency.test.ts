import {
  closeRedis,
  connectRedis,
  createRedis,
  type RedisClient,
} from '@gatehouse/shared/redis/redis';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

describe('a visit requested with an Idempotency-Key', () => {
  let main: MainFixture;
  let token: string;

  let redis: RedisClient;

  before(async () => {
    redis = createRedis(testServers('redis').redis, silentLogger);
    await connectRedis(redis);
    main = await startMain();
    token = await tokenFor(main.issuer, main.world.here, main.world.here.guard);
  });
  after(async () => {
    await main.stop();
    await closeRedis(redis);
  });

  const request = (key: string, name = 'Ravi Kumar') =>
    call(main, 'POST', '/visits', {
      token,
      body: { unitId: main.world.here.unitId, kind: 'guest', visitor: { name } },
      headers: { 'idempotency-key': key },
    });
  const visitsOf = async (name: string) => {
    const [rows] = await main.sequelize.query(
      'SELECT COUNT(*) AS visits FROM visits WHERE visitor_name = :name',
      { replacements: { name } },
    );
    return Number((rows as { visits: number }[])[0]?.visits);
  };

  it('answers a repeat as it answered the first time', async () => {
    const first = await request('repeat', 'Repeated');
    const second = await request('repeat', 'Repeated');
    expect(second.status).to.equal(201);
    expect(second.body).to.deep.equal(first.body);
    expect(second.headers.get('idempotency-replayed')).to.equal('true');
    expect(await visitsOf('Repeated')).to.equal(1);
  });

  it('refuses the key with another body: 422 naming the header', async () => {
    await request('other-body', 'First');
    const answer = await request('other-body', 'Second');
    expect(answer.status).to.equal(422);
    expect(JSON.stringify(answer.body['errors'])).to.include('header.idempotency-key');
    expect(await visitsOf('Second')).to.equal(0);
  });

  it('has one effect for fifty requests at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => request('storm', 'Stormed')),
    );
    const created = answers.filter((answer) => answer.status === 201);
    const inFlight = answers.filter((answer) => answer.status === 409);
    expect(created.length).to.be.at.least(1);
    expect(created.length + inFlight.length).to.equal(50);
    expect(new Set(created.map((answer) => answer.body['id'])).size).to.equal(1);
    expect(await visitsOf('Stormed')).to.equal(1);
    await eventually(() => expect(ringsFor('Stormed')).to.equal(1));
  });

  it('is answered as the first time though the first stood still while it was repeated', async () => {
    const { id } = (await request('asked', 'Answered Once')).body;
    const resident = await tokenFor(main.issuer, main.world.here, main.world.here.asha);
    const approve = () =>
      call(main, 'POST', `/visits/${String(id)}/approve`, {
        token: resident,
        headers: { 'idempotency-key': 'slow' },
      });
    const marks = () => redis.keys('*:in-flight:*:approveVisit:slow');
    const holder = await main.sequelize.transaction();
    await main.sequelize.query('SELECT id FROM visits WHERE id = :id FOR UPDATE', {
      replacements: { id: String(id) },
      transaction: holder,
    });
    const first = approve();
    await eventually(() => waiting(1));
    await redis.del(await marks());
    const repeat = approve();
    await eventually(() => waiting(2));
    await holder.commit();
    const answers = await Promise.all([first, repeat]);
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200]);
    expect(answers[1].body).to.deep.equal(answers[0].body);
    await eventually(() => expect(answersFor(String(id))).to.equal(1));
  });

  it('belongs to its caller: another guard may use the same key', async () => {
    const { elsewhere } = main.world;
    const mine = await request('shared-key', 'Mine');
    const foreign = await tokenFor(main.issuer, elsewhere, elsewhere.guard);
    const theirs = await call(main, 'POST', '/visits', {
      token: foreign,
      body: { unitId: elsewhere.unitId, kind: 'guest', visitor: { name: 'Theirs' } },
      headers: { 'idempotency-key': 'shared-key' },
    });
    expect(theirs.status).to.equal(201);
    expect(theirs.body['id']).not.to.equal(mine.body['id']);
  });

  /** So many changes of a visit wait for somebody's lock. */
  const waiting = async (count: number): Promise<void> => {
    const [rows] = await main.sequelize.query(
      `SELECT COUNT(*) AS changes FROM information_schema.processlist
       WHERE db = DATABASE() AND command IN ('Execute', 'Query') AND info LIKE 'UPDATE%visits%'`,
    );
    expect(Number((rows as { changes: number }[])[0]?.changes)).to.equal(count);
  };
  const answersFor = (visitId: string) =>
    main.events.filter(
      ({ type, data }) =>
        type === 'gatehouse.visit.approved.v1' && (data as { visitId: string }).visitId === visitId,
    ).length;

  const ringsFor = (name: string) =>
    main.events.filter((event) => (event.data as { visitorName: string }).visitorName === name)
      .length;
});
