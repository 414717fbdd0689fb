import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { startJoining, type JoinWorld } from './join-world.js';
import { codeOf } from './residency-world.js';
import { adminTokenFor, tokenFor } from './world.js';

/** Noon in Kolkata. */
const NOON = new Date('2026-12-10T06:30:00.000Z');

describe('the join code', () => {
  let world: JoinWorld;
  let asha: string;

  before(async () => {
    world = await startJoining(() => NOON);
    const { main, here } = world;
    asha = await tokenFor(main.issuer, here, here.asha);
  });
  after(() => world.main.stop());
  beforeEach(() => world.letApprove('either'));

  const ofCode = () => world.heardOfCode.of(`join-code/${world.here.id}`);

  it('is an admin’s to make, a manager’s to see, and nobody else’s', async () => {
    const { ask, manager } = world;
    expect(codeOf(await ask('POST', '/join-code', manager))).to.deep.equal([
      ...[403, 'permission_missing'],
    ]);
    expect(codeOf(await ask('GET', '/join-code', asha))[0]).to.equal(403);
    expect((await ask('GET', '/join-code', manager)).body).to.deep.equal({ code: world.code.is });
    expect(world.code.is).to.match(/^[2-9A-HJ-NP-TV-Z]{10}$/);
  });

  it('is none until one is made', async () => {
    const { main } = world;
    const { elsewhere } = main.world;
    const token = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
    expect((await world.ask('GET', '/join-code', token)).body).to.deep.equal({});
  });

  it('leads nowhere once there is another; a repeat makes no third', async () => {
    const old = world.code.is;
    const headers = { 'idempotency-key': newId() };
    const first = await world.ask('POST', '/join-code', world.admin, { headers });
    const again = await world.ask('POST', '/join-code', world.admin, { headers });
    expect(again.body).to.deep.equal(first.body);
    world.code.is = String(first.body['code']);
    expect(world.code.is).to.not.equal(old);
    const lost = await world.ask('GET', `/public/join/${old}`);
    expect(codeOf(lost)).to.deep.equal([404, 'join_code_not_found']);
    const answer = await world.request(await world.applicant(), { code: old });
    expect(codeOf(answer)).to.deep.equal([404, 'join_code_not_found']);
    expect(answer.body['errors']).to.deep.include.members([
      { path: 'body.code', message: 'leads to no community' },
    ]);
    expect((await world.ask('GET', `/public/join/${world.code.is}`)).status).to.equal(200);
  });

  it('is switched off by an admin, once, and leads nowhere until another is made', async () => {
    const { ask, admin, manager, code, here } = world;
    expect(codeOf(await ask('DELETE', '/join-code', manager))).to.deep.equal([
      ...[403, 'permission_missing'],
    ]);
    expect((await ask('DELETE', '/join-code')).status).to.equal(401);
    const { request } = await world.asked();
    const before = ofCode().length;
    const both = [ask('DELETE', '/join-code', admin), ask('DELETE', '/join-code', admin)];
    const answers = await Promise.all(both);
    expect(answers.map(({ status }) => status)).to.deep.equal([204, 204]);
    expect((await ask('GET', '/join-code', manager)).body).to.deep.equal({});
    expect((await ask('GET', `/public/join/${code.is}`)).status).to.equal(404);
    expect(codeOf(await world.request(await world.applicant()))).to.deep.equal([
      ...[404, 'join_code_not_found'],
    ]);
    expect((await world.decide(request.id, 'refuse')).status, 'it waits on').to.equal(200);
    const old = code.is;
    code.is = await world.rotate();
    await eventually(() => expect(ofCode().length).to.be.at.least(before + 2));
    const [off, made, ...more] = ofCode().slice(before);
    expect(more).to.deep.equal([]);
    const common = { actorId: world.managerId, communityId: here.id, at: NOON.toISOString() };
    const [communityIds, change] = [[here.id], 'switched-off'];
    expect(off?.data).to.deep.equal({ ...common, communityIds, change });
    expect(made?.data).to.deep.equal({ ...common, communityIds, change: 'made' });
    expect(JSON.stringify([off, made]))
      .to.not.include(old)
      .and.not.include(code.is);
  });

  it('is nobody’s of another community to switch off', async () => {
    const { main, code } = world;
    const foreign = await adminTokenFor(main.issuer, main.world.elsewhere);
    expect((await world.ask('DELETE', '/join-code', foreign)).status).to.equal(204);
    expect((await world.ask('GET', '/join-code', world.manager)).body).to.deep.equal({
      code: code.is,
    });
  });

  it('shows whoever has it the units, and no people', async () => {
    const { here, code } = world;
    const { status, body } = await world.ask('GET', `/public/join/${code.is}?limit=2`);
    expect([status, { ...body, nextCursor: '' }]).to.deep.equal([
      200,
      {
        community: { name: 'Lakeview' },
        items: [
          { id: here.unitId, name: 'A-101', building: 'Tower A' },
          { id: here.neighbourUnitId, name: 'A-102', building: 'Tower A' },
        ],
        nextCursor: '',
      },
    ]);
    const cursor = encodeURIComponent(String(body['nextCursor']));
    const next = await world.ask('GET', `/public/join/${code.is}?limit=2&cursor=${cursor}`);
    expect(next.body['items']).to.deep.equal([
      { id: here.emptyUnitId, name: 'A-103', building: 'Tower A' },
    ]);
    const found = await world.ask('GET', `/public/join/${code.is}?search=a102`);
    expect(found.body['items']).to.have.length(1);
    // Who lives there is not looked for.
    const named = await world.ask('GET', `/public/join/${code.is}?search=Asha`);
    expect(named.body['items']).to.deep.equal([]);
    expect((await world.ask('GET', '/public/join/no-code')).status).to.equal(400);
  });

  it('leads nowhere while the community is suspended', async () => {
    const { main, here, code } = world;
    const setState = (state: string) =>
      main.sequelize.query('UPDATE communities SET state = ? WHERE id = ?', {
        replacements: [state, here.id],
      });
    const { request } = await world.asked();
    await setState('suspended');
    try {
      await eventually(async () => {
        const answer = await world.request(await world.applicant());
        expect(codeOf(answer)).to.deep.equal([404, 'join_code_not_found']);
      });
      expect((await world.ask('GET', `/public/join/${code.is}`)).status).to.equal(404);
      expect(codeOf(await world.decide(request.id, 'approve'))).to.deep.equal([
        ...[403, 'community_suspended'],
      ]);
    } finally {
      await setState('active');
    }
    await eventually(async () => {
      expect((await world.decide(request.id, 'refuse')).status).to.equal(200);
    });
  });

  it('cannot be guessed by trying: 20 a minute from an address', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.77' };
    const statuses = [];
    for (let n = 0; n < 21; n += 1)
      statuses.push((await world.ask('GET', '/public/join/2222222222', '', { headers })).status);
    expect(statuses.slice(0, 20)).to.deep.equal(Array(20).fill(404));
    expect(statuses[20]).to.equal(429);
  });
});
