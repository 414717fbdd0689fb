import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { askerFor, idsIn } from './belongings-world.js';
import { hearEvents, type HeardEvents } from './heard-events.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { createParcelsWorld, type ParcelsWorld } from './parcels-world.js';
import { codeOf, fieldsOf } from './residency-world.js';
import { newResident, settle } from './residencies.js';
import type { TestCommunity } from './world.js';

const NOON = new Date('2026-12-10T06:30:00.000Z');

describe('parcels', () => {
  let main: MainFixture;
  let here: TestCommunity;
  let world: ParcelsWorld;
  let heard: HeardEvents<Record<string, unknown>>;

  before(async () => {
    main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' }, { now: () => NOON });
    here = main.world.here;
    world = await createParcelsWorld(main);
    heard = await hearEvents(main, 'gatehouse.parcel.#');
  });
  after(() => main.stop());
  beforeEach(() => main.sequelize.query('DELETE FROM parcels'));

  /** The last event of a parcel, once there are so many. */
  const told = async (id: string, count: number) => {
    await eventually(() => expect(heard.of(`parcel/${id}`)).to.have.length(count));
    return heard.of(`parcel/${id}`)[count - 1];
  };

  it('are received by guards, found where the Location says, and told to who lives there', async () => {
    const more = { carrier: 'Swift Parcels', description: 'a box', shelf: 'B2', perishable: true };
    const body = { unitId: here.unitId, ...more };
    const answer = await world.guard('POST', '/parcels', { body });
    expect(answer.status).to.equal(201);
    const id = String(answer.body['id']);
    const unit = { id: here.unitId, name: 'A-101', building: 'Tower A' };
    const { accountId, name } = here.guard;
    expect(answer.body).to.deep.equal({
      ...{ ...more, id, communityId: here.id, unit, state: 'received', reminders: 0 },
      ...{ receivedAt: NOON.toISOString(), receivedBy: { accountId, name } },
    });
    const path = (answer.headers.get('location') ?? '').replace('/api/v1', '');
    expect((await world.guard('GET', path)).body).to.deep.equal(answer.body);
    const event = await told(id, 1);
    expect(event?.type).to.equal('gatehouse.parcel.received.v1');
    expect(event?.data['residentIds']).to.have.members([here.asha, here.bilal].map(idOf));
    expect(event?.data).to.include({ actorId: accountId, carrier: 'Swift Parcels', shelf: 'B2' });
  });

  it('have a code that nobody reads but who lived there when they came', async () => {
    const { id } = await world.receive();
    const { code } = await world.seen(id);
    expect(code).to.match(/^[0-9]{6}$/);
    expect((await world.seen(id, world.bilal)).code).to.equal(code);
    for (const ask of [world.guard, world.manager])
      expect(await world.seen(id, ask)).to.not.have.property('code');
    expect(JSON.stringify(await told(id, 1))).to.not.include(`"${String(code)}"`);
    await world.step(world.guard, id, 'hand-over', { code });
    expect(await world.seen(id)).to.not.have.property('code');
  });

  it('are nowhere for neighbours, whoever moves in later, and other communities: 404', async () => {
    const { id } = await world.receive();
    const later = newResident();
    await settle(main.sequelize, here, later, [
      { unitId: here.unitId, from: new Date(NOON.getTime() + 1) },
    ]);
    const { elsewhere } = main.world;
    const strangers = [
      world.chitra,
      await askerFor(main, later),
      await askerFor(main, elsewhere.guard, elsewhere),
    ];
    for (const ask of strangers) {
      expect(codeOf(await ask('GET', `/parcels/${id}`))).to.deep.equal([404, 'parcel_not_found']);
      expect(await idsIn(ask, '/parcels')).to.deep.equal([]);
    }
    const named = await world.step(world.chitra, id, 'name-collector', { name: 'Ravi' });
    expect(codeOf(named)).to.deep.equal([404, 'parcel_not_found']);
    const there = await askerFor(main, elsewhere.guard, elsewhere);
    const taken = await world.step(there, id, 'hand-over', { accountId: here.asha.accountId });
    expect(codeOf(taken)).to.deep.equal([404, 'parcel_not_found']);
    expect(await idsIn(world.asha, '/parcels')).to.deep.equal([id]);
  });

  it('are handed over by their code, and by no other', async () => {
    const { id } = await world.receive();
    await main.sequelize.query(`UPDATE parcels SET code = '004217'`);
    for (const code of ['004218', '421700']) {
      const wrong = await world.step(world.guard, id, 'hand-over', { code });
      expect(codeOf(wrong)).to.deep.equal([422, 'parcel_code_wrong']);
    }
    const short = await world.step(world.guard, id, 'hand-over', { code: '4217' });
    expect(short.status).to.equal(400);
    const { status, body } = await world.step(world.guard, id, 'hand-over', { code: '004217' });
    expect(status).to.equal(200);
    const { accountId, name } = here.guard;
    expect(body).to.deep.include({
      ...{ state: 'handed-over', endedAt: NOON.toISOString(), recipient: { kind: 'code' } },
      endedBy: { accountId, name },
    });
    const event = await told(id, 2);
    expect(event?.type).to.equal('gatehouse.parcel.handed-over.v1');
    expect(event?.data).to.include({ recipient: 'code' }).and.not.have.property('recipientName');
  });

  it('are handed over to somebody who lives there, by name, and to nobody else', async () => {
    const { id } = await world.receive();
    for (const { accountId } of [here.chitra, here.guard, { accountId: newId() }]) {
      const wrong = await world.step(world.guard, id, 'hand-over', { accountId });
      expect(codeOf(wrong)).to.deep.equal([422, 'not_a_resident']);
    }
    const { accountId, name } = here.bilal;
    const { body } = await world.step(world.guard, id, 'hand-over', { accountId });
    expect(body['recipient']).to.deep.equal({ kind: 'resident', accountId, name });
    expect((await told(id, 2))?.data).to.include({ recipient: 'resident', recipientName: name });
  });

  it('are handed over to whom the household named, until it takes that back', async () => {
    const { id } = await world.receive();
    const toCollector = () => world.step(world.guard, id, 'hand-over', { toCollector: true });
    expect(codeOf(await toCollector())).to.deep.equal([422, 'no_collector']);
    const name = (one: string | null) =>
      world.step(world.asha, id, 'name-collector', { name: one });
    expect((await name('Ravi Kumar')).body['collector']).to.equal('Ravi Kumar');
    expect((await world.seen(id, world.guard)).collector).to.equal('Ravi Kumar');
    expect((await name(null)).body).to.not.have.property('collector');
    expect(codeOf(await toCollector())).to.deep.equal([422, 'no_collector']);
    await name('Dev Shah');
    const { body } = await toCollector();
    expect(body['recipient']).to.deep.equal({ kind: 'collector', name: 'Dev Shah' });
  });

  it('are asked for by one thing at a time: 400', async () => {
    const { id } = await world.receive();
    const both = { code: '000000', accountId: here.asha.accountId };
    for (const body of [{}, both, { toCollector: false }, { name: 'Asha' }])
      expect((await world.step(world.guard, id, 'hand-over', body)).status).to.equal(400);
    expect((await world.seen(id)).state).to.equal('received');
  });

  it('gate 24: are handed over once, by whichever of two guards comes first', async () => {
    const { accountId } = here.asha;
    for (let round = 0; round < 200; round++) {
      const { id } = await world.receive();
      const both = await Promise.all([
        world.step(world.guard, id, 'hand-over', { accountId }),
        world.step(world.guard, id, 'hand-over', { accountId }),
      ]);
      expect(both.map(({ status }) => status)).to.have.members([200, 409]);
      const lost = both.find(({ status }) => status === 409);
      expect(lost?.body['code']).to.equal('parcel_gone');
      expect(lost?.body['context']).to.deep.include({ state: 'handed-over' });
      expect((await told(id, 2))?.type).to.equal('gatehouse.parcel.handed-over.v1');
    }
    const [[rows]] = await main.sequelize.query('SELECT COUNT(*) AS n FROM parcels');
    expect(rows).to.deep.equal({ n: 200 });
    // Nobody was told twice of any.
    const ids = await idsIn(world.guard, '/parcels');
    for (const id of ids) expect(heard.of(`parcel/${id}`)).to.have.length(2);
  }).timeout(60_000);

  it('are returned, or lost, and are gone then for whatever step', async () => {
    for (const [step, state] of [
      ['return', 'returned'],
      ['lose', 'lost'],
    ] as const) {
      const { id } = await world.receive();
      const { code } = await world.seen(id);
      const { status, body } = await world.step(world.guard, id, step, { reason: 'Not theirs' });
      expect([status, body['state'], body['reason']]).to.deep.equal([200, state, 'Not theirs']);
      const event = await told(id, 2);
      expect(event?.type).to.equal(`gatehouse.parcel.${state}.v1`);
      expect(event?.data['reason']).to.equal('Not theirs');
      const late = [
        await world.step(world.guard, id, 'hand-over', { code }),
        await world.step(world.guard, id, 'return'),
        await world.step(world.guard, id, 'lose'),
        await world.step(world.asha, id, 'name-collector', { name: 'Ravi' }),
      ];
      for (const answer of late) expect(codeOf(answer)).to.deep.equal([409, 'parcel_gone']);
    }
  });

  it('are listed page by page, the newest first, by unit, state and code', async () => {
    const ids: string[] = [];
    for (let n = 0; n < 3; n++) ids.unshift((await world.receive()).id);
    const other = (await world.receive({ unitId: here.neighbourUnitId })).id;
    await world.step(world.guard, ids[2] ?? '', 'return');
    expect(await idsIn(world.guard, '/parcels', 2)).to.deep.equal([other, ...ids]);
    expect(await idsIn(world.asha, '/parcels', 2)).to.deep.equal(ids);
    expect(await idsIn(world.chitra, '/parcels')).to.deep.equal([other]);
    expect(await idsIn(world.asha, '/parcels?state=received', 1)).to.deep.equal(ids.slice(0, 2));
    expect(await idsIn(world.manager, '/parcels?state=returned')).to.deep.equal([ids[2]]);
    const ofUnit = `/parcels?unitId=${here.neighbourUnitId}`;
    expect(await idsIn(world.guard, ofUnit)).to.deep.equal([other]);
    expect(await idsIn(world.asha, ofUnit)).to.deep.equal([]);
    const { code = '' } = await world.seen(ids[0] ?? '');
    expect(await idsIn(world.guard, `/parcels?code=${code}`)).to.deep.equal([ids[0]]);
    expect(await idsIn(world.chitra, `/parcels?code=${code}`)).to.deep.equal([]);
    const wrong = await world.asha('GET', '/parcels?cursor=1');
    expect(codeOf(wrong)).to.deep.equal([400, 'cursor_invalid']);
  });

  it('wait where nobody lives, and nobody is told', async () => {
    const { id } = await world.receive({ unitId: here.emptyUnitId });
    expect((await told(id, 1))?.data['residentIds']).to.deep.equal([]);
    expect(await idsIn(world.guard, '/parcels?state=received')).to.deep.equal([id]);
  });

  it('have a photo that is seen by whoever sees them', async () => {
    const upload = async (purpose: string): Promise<string> => {
      const headers = { 'content-type': 'text/plain' };
      const path = `/files?purpose=${purpose}&name=box.txt`;
      const { body } = await world.guard('POST', path, { headers, body: 'a box' });
      return String(body['id']);
    };
    const photoId = await upload('parcel');
    const { id } = await world.receive({ photoId });
    expect((await world.seen(id)).photoId).to.equal(photoId);
    for (const ask of [world.asha, world.manager])
      expect((await ask('GET', `/files/${photoId}`)).status).to.equal(200);
    expect((await world.chitra('GET', `/files/${photoId}`)).status).to.equal(404);
    const wrong = { unitId: here.unitId, photoId: await upload('import') };
    expect((await world.guard('POST', '/parcels', { body: wrong })).status).to.equal(422);
    expect(await idsIn(world.guard, '/parcels')).to.deep.equal([id]);
  });

  it('are not received with what is wrong: 400, 404', async () => {
    const wrong: [object, number, string][] = [
      [{ unitId: 'x' }, 400, 'body.unitId'],
      [{ carrier: '' }, 400, 'body.carrier'],
      [{ shelf: 'x'.repeat(21) }, 400, 'body.shelf'],
      [{ code: '004217' }, 400, 'body.code'],
      [{ unitId: newId() }, 404, 'body.unitId'],
      [{ photoId: newId() }, 404, 'body.fileId'],
    ];
    for (const [more, status, field] of wrong) {
      const body = { unitId: here.unitId, ...more };
      const answer = await world.guard('POST', '/parcels', { body });
      expect(answer.status, field).to.equal(status);
      if (field !== 'body.fileId') expect(fieldsOf(answer)).to.deep.equal([field]);
    }
  });

  it('are the business of guards; others read them or name who fetches them: 401, 403', async () => {
    const { id } = await world.receive();
    const draft = { unitId: here.unitId };
    for (const ask of [world.asha, world.manager]) {
      expect((await ask('POST', '/parcels', { body: draft })).status).to.equal(403);
      for (const step of ['hand-over', 'return', 'lose']) {
        const body = step === 'hand-over' ? { code: '000000' } : {};
        expect((await world.step(ask, id, step, body)).status).to.equal(403);
      }
    }
    const named = await world.step(world.guard, id, 'name-collector', { name: 'Ravi' });
    expect(named.status).to.equal(403);
    const notTheirs = await world.step(world.manager, id, 'name-collector', { name: 'Ravi' });
    expect(codeOf(notTheirs)).to.deep.equal([404, 'parcel_not_found']);
    for (const path of ['/parcels', `/parcels/${id}`])
      expect((await call(main, 'GET', path)).status).to.equal(401);
  });
});

const idOf = ({ accountId }: { accountId: string }): string => accountId;
