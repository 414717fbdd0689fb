import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { changeBy } from '../belongings-world.js';
import { codeOf } from '../residency-world.js';
import { createPassesWorld, MORNING, type PassesWorld } from './passes-world.js';

const ROUNDS = 200;

describe('passes at the gate', () => {
  let world: PassesWorld;
  before(async () => {
    world = await createPassesWorld();
  });
  after(() => world.main.stop());
  beforeEach(() => world.at(MORNING));

  const visitsBy = (passId: string): Promise<{ id: string }[]> =>
    world.main.sequelize.query('SELECT id FROM visits WHERE pass_id = :passId', {
      ...{ replacements: { passId }, type: QueryTypes.SELECT },
    });
  const usesOf = (passId: string) =>
    world.told('gatehouse.pass.used.v1').filter((one) => one['passId'] === passId);
  const party = (maxUses: number) =>
    world.issue({ kind: 'party', visitor: { name: 'Birthday of Asha' }, maxUses });

  it('let in with a visit that is approved and inside from its beginning, which its home sees', async () => {
    const { here, asha, guard } = world;
    const visitor = { name: 'Ravi Kumar', phone: '+919800000001', plate: 'MH 12 AB 1234' };
    const { id } = await world.issue({ visitor });
    const { status, body } = await world.use(id);
    expect(status).to.equal(200);
    const visit = body['visit'] as Record<string, unknown>;
    const gopal = { accountId: here.guard.accountId, name: 'Gopal Singh' };
    const at = MORNING.toISOString();
    const { name, phone, plate: vehicle } = visitor;
    expect(body).to.deep.equal({
      left: 0,
      visit: {
        ...{ id: visit['id'], communityId: here.id, kind: 'guest', state: 'inside', passId: id },
        unit: { id: here.unitId, name: 'A-101', building: 'Tower A' },
        visitor: { name, phone, vehicle },
        ...{ requestedBy: gopal, requestedAt: at, answerBy: at },
        ...{ answeredBy: { accountId: here.asha.accountId, name: 'Asha Rao' }, answeredAt: at },
        ...{ decidedVia: 'pass', checkedInBy: gopal, checkedInAt: at },
      },
    });
    const path = `/visits/${String(visit['id'])}`;
    for (const by of [asha, guard]) expect((await by('GET', path)).body).to.deep.equal(visit);
    expect((await guard('POST', `${path}/check-out`)).body).to.include({ state: 'left' });
    await eventually(() => expect(usesOf(id)).to.have.length(1));
    const { asha: a, bilal } = here;
    expect(usesOf(id)[0]).to.deep.include({ people: 1, isUsedUp: true, visitId: visit['id'] });
    expect(usesOf(id)[0]?.['residentIds']).to.have.members([a.accountId, bilal.accountId]);
    const rung = world.told('gatehouse.visit.requested.v1');
    expect(rung.filter((one) => one['visitId'] === visit['id'])).to.deep.equal([]);
  });

  it('gate 6: party of 30, of whom 28 came: 3 more are refused, with how many are left', async () => {
    const { id, code } = await party(30);
    const came = await world.use(id, { people: 28 });
    expect(came.body).to.include({ left: 2 });
    expect(came.body['visit']).to.include({ partySize: 28, insideCount: 28 });
    const refused = await world.use(id, { people: 3 });
    expect(codeOf(refused)).to.deep.equal([409, 'pass_uses_exceeded']);
    expect(refused.body['context']).to.deep.equal({ left: 2 });
    expect(await world.check({ code, people: 3 })).to.include({ result: 'used_up', left: 2 });
    expect(await world.check({ code, people: 2 })).to.include({ result: 'ok', left: 2 });
    expect(await visitsBy(id)).to.have.length(1);
    expect((await world.use(id, { people: 2 })).body).to.include({ left: 0 });
    expect(await world.passOf(id)).to.include({ uses: 30, state: 'used-up' });
    const over = await world.use(id);
    expect([...codeOf(over), over.body['context']]).to.deep.equal([
      ...[409, 'pass_uses_exceeded', { left: 0 }],
    ]);
    expect((await world.check({ code })).result).to.equal('used_up');
  });

  it(`gate 6: ${ROUNDS} who come at once are as many as may`, async () => {
    const { id } = await party(30);
    const answers = await Promise.all(
      Array.from({ length: ROUNDS }, (_none, n) => world.use(id, { people: 1 + (n % 3) })),
    );
    const refused = answers.filter(({ status }) => status !== 200);
    for (const answer of refused) expect(codeOf(answer)).to.deep.equal([409, 'pass_uses_exceeded']);
    const { uses, state } = await world.passOf(id);
    expect([uses, state]).to.deep.equal([30, 'used-up']);
    const used = ROUNDS - refused.length;
    expect(await visitsBy(id)).to.have.length(used);
    await eventually(() => expect(usesOf(id)).to.have.length(used));
    expect(usesOf(id).reduce((sum, { people }) => sum + Number(people), 0)).to.equal(30);
    expect(usesOf(id).filter(({ isUsedUp }) => isUsedUp)).to.have.length(1);
  });

  it(`let in once with a single pass, whoever comes at the same time, ${ROUNDS} times`, async () => {
    for (let round = 0; round < ROUNDS; round += 20)
      await Promise.all(
        Array.from({ length: 20 }, async () => {
          const { id } = await world.issue();
          const both = await Promise.all([world.use(id), world.use(id)]);
          expect(both.map(({ status }) => status)).to.have.members([200, 409]);
          expect(await visitsBy(id)).to.have.length(1);
        }),
      );
  });

  it('are revoked or used, whichever comes first, and nothing in between', async () => {
    for (let round = 0; round < 20; round++) {
      const { id } = await world.issue();
      const [used] = await Promise.all([world.use(id), world.asha('DELETE', `/passes/${id}`)]);
      const { state } = await world.passOf(id);
      expect([used.status, state]).to.deep.equal(
        used.status === 200 ? [200, 'used-up'] : [409, 'revoked'],
      );
      expect(await visitsBy(id)).to.have.length(used.status === 200 ? 1 : 0);
    }
  });

  it('are used once by a request that is sent twice', async () => {
    const { id } = await party(5);
    const key = newId();
    const first = await world.use(id, { people: 2 }, key);
    const again = await world.use(id, { people: 2 }, key);
    expect(again.body).to.deep.equal(first.body);
    expect((await world.passOf(id)).uses).to.equal(2);
    expect(await visitsBy(id)).to.have.length(1);
  });

  it('go to the unit that is named, and to none that is not theirs', async () => {
    const { here, manager } = world;
    const unitIds = [here.unitId, here.neighbourUnitId];
    const pass = await world.issue({ kind: 'recurring', unitIds }, manager);
    for (const unitId of unitIds) {
      const { body } = await world.use(pass.id, { unitId });
      expect(body).to.have.nested.property('visit.unit.id', unitId);
    }
    const other = await world.use(pass.id, { unitId: here.emptyUnitId });
    expect(codeOf(other)).to.deep.equal([404, 'unit_not_found']);
  });

  it('count as many at once as their kind lets come', async () => {
    for (const [kind, most] of [
      ['recurring', 1],
      ['staff', 1],
      ['vehicle', 9],
      ['party', 50],
    ] as const) {
      const { id, code } = await world.issue({ kind, visitor: { name: 'Ravi', plate: 'X 1' } });
      expect(await world.check({ code, people: most })).to.include({ result: 'ok', left: most });
      if (most === 50) continue;
      const many = await world.use(id, { people: most + 1 });
      expect([...codeOf(many), many.body['context']]).to.deep.equal([
        ...[409, 'pass_uses_exceeded', { left: most }],
      ]);
    }
  });

  it('are good as they are now, for whoever shows what was true before', async () => {
    const pass = await world.issue({ kind: 'recurring' });
    const path = `/passes/${pass.id}`;
    const { body } = await world.asha('GET', `${path}/qr`);
    await changeBy(world.asha, ['PATCH', path], { firstDay: '2026-12-12' });
    const opensAt = '2026-12-11T18:30:00.000Z';
    expect(await world.check({ qr: body['text'] })).to.include({ result: 'not_yet', opensAt });
    const used = await world.use(pass.id);
    expect(codeOf(used)).to.deep.equal([409, 'pass_state']);
    expect(used.body['context']).to.deep.equal({ state: 'active', result: 'not_yet', opensAt });
  });

  it('are checked by one of both, not by none and not by two', async () => {
    const { guard } = world;
    for (const body of [{ people: 2 }, { code: '123456', qr: 'GH1AB' }])
      expect(codeOf(await guard('POST', '/pass-checks', { body }))).to.deep.equal([
        ...[422, 'code_or_qr'],
      ]);
  });

  it('count for no response time in reports, as nobody had to answer', async () => {
    const { manager } = world;
    const { id } = await world.issue();
    await world.use(id);
    const day = MORNING.toISOString().slice(0, 10);
    const { body } = await manager('GET', `/reports/visits?from=${day}&to=${day}`);
    expect(body).to.have.nested.property('responseTime.answered', 0);
  });
});
