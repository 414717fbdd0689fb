import { eventually } from '@gatehouse/shared/testing/eventually';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { standInForAuth } from '../auth-stub.js';
import { changeBy, idsIn } from '../belongings-world.js';
import { call } from '../main-fixture.js';
import { codeOf } from '../residency-world.js';
import { adminTokenFor } from '../world.js';
import { createPassesWorld, MORNING, type PassesWorld } from './passes-world.js';

const memberOf = (accountId: string) => ({
  ...{ accountId, email: 'meera@test.gatehouse.example', status: 'active' as const },
  ...{ givenName: 'Meera', familyName: 'Iyer', roles: [{ role: 'manager' as const }] },
});

describe('the approval of passes', () => {
  let world: PassesWorld;
  before(async () => {
    world = await createPassesWorld();
    const { main, here } = world;
    await standInForAuth(main, {
      'auth.people.list': ({ role }) => ({
        people: role === 'manager' ? [memberOf(here.manager.accountId)] : [],
      }),
    });
    await wantApprovalOf('staff', 'vehicle');
  });
  after(() => world.main.stop());
  beforeEach(() => world.at(MORNING));

  async function wantApprovalOf(...approval: string[]): Promise<void> {
    const { main, here } = world;
    const token = await adminTokenFor(main.issuer, here);
    const { body, headers } = await call(main, 'GET', '/policies', { token });
    const changed = await call(main, 'PUT', '/policies', {
      ...{ token, headers: { 'if-match': headers.get('etag') ?? '' } },
      body: { ...body, passes: { rules: [], approval } },
    });
    expect(changed.status, JSON.stringify(changed.body)).to.equal(200);
  }
  const told = (what: string, id: string) =>
    world.told(`gatehouse.pass.${what}.v1`).filter(({ passId }) => passId === id);
  const decide = (verb: 'approve' | 'refuse', id: string, body?: object, by = world.manager) =>
    by('POST', `/passes/${id}/${verb}`, body === undefined ? {} : { body });

  it('is wanted of the kinds that the policies name, of residents alone', async () => {
    const { here } = world;
    const pass = await world.issue({ kind: 'staff' });
    expect(pass.state).to.equal('pending');
    expect((await world.issue({ kind: 'single' })).state).to.equal('active');
    expect((await world.issue({ kind: 'staff' }, world.manager)).state).to.equal('active');
    await eventually(() => expect(told('requested', pass.id)).to.have.length(1));
    expect(told('requested', pass.id)[0]).to.deep.include({
      ...{
        actorId: here.asha.accountId,
        toldIds: [here.manager.accountId],
        visitorName: 'Ravi Kumar',
      },
    });
    expect(told('issued', pass.id)).to.deep.equal([]);
    expect(await idsIn(world.manager, '/passes?state=pending')).to.deep.equal([pass.id]);
  });

  it('opens no gate before it is given: not by the code, nor at the desk; there is no QR code, no link', async () => {
    const { id, code } = await world.issue({ kind: 'staff' });
    expect(await world.check({ code })).to.include({ result: 'pending', left: 0 });
    expect(codeOf(await world.use(id))).to.deep.equal([409, 'pass_state']);
    expect(codeOf(await world.asha('GET', `/passes/${id}/qr`))).to.deep.equal([409, 'pass_state']);
    expect(codeOf(await world.asha('PUT', `/passes/${id}/link`))).to.deep.equal([
      ...[409, 'pass_state'],
    ]);
  });

  it('is given by a manager, once, and whoever asked for it is told', async () => {
    const { here } = world;
    const { id, code } = await world.issue({ kind: 'staff' });
    expect(codeOf(await decide('approve', id, undefined, world.asha))[0]).to.equal(403);
    const answers = await Promise.all([decide('approve', id), decide('refuse', id)]);
    expect(answers.map(({ status }) => status).toSorted()).to.deep.equal([200, 409]);
    const again = await decide('approve', id);
    expect(codeOf(again)).to.deep.equal([409, 'pass_state']);
    const wasApproved = (await world.passOf(id)).state === 'active';
    const what = wasApproved ? 'approved' : 'refused';
    await eventually(() => expect(told(what, id)).to.have.length(1));
    expect(told(what, id)[0]).to.deep.include({
      ...{ actorId: here.manager.accountId, toldIds: [here.asha.accountId] },
    });
    expect((await world.check({ code })).result).to.equal(wasApproved ? 'ok' : 'revoked');
  });

  it('lets the pass be used from then on', async () => {
    const { id, code } = await world.issue({ kind: 'staff' });
    expect((await decide('approve', id)).body).to.include({ state: 'active' });
    expect((await world.check({ code })).result).to.equal('ok');
    expect((await world.use(id)).status).to.equal(200);
  });

  it('is refused with a reason, which whoever asked for it reads, and the code is free again', async () => {
    const { here, asha } = world;
    const { id, code } = await world.issue({ kind: 'staff' });
    const { status, body } = await decide('refuse', id, { reason: 'Name the days' });
    expect(status).to.equal(200);
    expect(body).to.deep.include({
      ...{ state: 'refused', reason: 'Name the days', endedAt: MORNING.toISOString() },
      revokedBy: { accountId: here.manager.accountId, name: 'Meera Iyer' },
    });
    expect((await asha('GET', `/passes/${id}`)).body).to.deep.equal(body);
    await eventually(() => expect(told('refused', id)).to.have.length(1));
    expect(told('refused', id)[0]).to.include({ reason: 'Name the days' });
    expect((await world.check({ code })).result).to.equal('revoked');
  });

  it('is wanted again when a resident changes the pass, and not when a manager does', async () => {
    const { id, code } = await world.issue({ kind: 'staff' });
    await decide('approve', id);
    const patch = { visitor: { name: 'Somebody else' } };
    const byManager = await changeBy(world.manager, ['PATCH', `/passes/${id}`], patch);
    expect(byManager.body).to.include({ state: 'active' });
    const changed = await changeBy(world.asha, ['PATCH', `/passes/${id}`], { leaveAtGate: true });
    expect(changed.body).to.include({ state: 'pending' });
    expect((await world.check({ code })).result).to.equal('pending');
    await eventually(() => expect(told('requested', id)).to.have.length(2));
    expect(told('changed', id)).to.have.length(1);
  });

  it('is not waited for beyond the end of the pass, nor of what was taken back', async () => {
    const taken = await world.issue({ kind: 'staff' });
    expect((await world.asha('DELETE', `/passes/${taken.id}`)).status).to.equal(204);
    expect(codeOf(await decide('approve', taken.id))).to.deep.equal([409, 'pass_state']);
    const over = await world.issue({ kind: 'staff' });
    world.at(over.validTo);
    expect((await decide('approve', over.id)).body['context']).to.deep.equal({ state: 'expired' });
    expect((await decide('approve', newId())).status).to.equal(404);
  });

  it('is not waited for any more when whoever asked moves out', async () => {
    const { main, here, chitra, manager } = world;
    const draft = { kind: 'staff', unitIds: [here.neighbourUnitId] };
    const { id } = await world.issue(draft, chitra);
    const [residency] = await main.sequelize.query<{ id: string }>(
      `SELECT residencies.id FROM residencies JOIN people ON people.id = residencies.person_id
       WHERE people.account_id = :accountId AND residencies.community_id = :id`,
      { replacements: { accountId: here.chitra.accountId, id: here.id }, type: QueryTypes.SELECT },
    );
    const ended = await manager('POST', `/residencies/${residency?.id ?? ''}/end`, {
      body: { at: MORNING.toISOString() },
    });
    expect(ended.status, JSON.stringify(ended.body)).to.equal(200);
    expect((await world.passOf(id)).state).to.equal('revoked');
  });
});
