import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

describe('a visit requested with an Idempotency-Key', () => {
  let main: MainFixture;
  let token: string;

  before(async () => {
    main = await startMain();
    token = await tokenFor(main.issuer, main.world.here, main.world.here.guard);
  });
  after(() => main.stop());

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

  const ringsFor = (name: string) =>
    main.events.filter((event) => (event.data as { visitorName: string }).visitorName === name)
      .length;
});
