import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { startJoining, type JoinRequest, type JoinWorld } from './join-world.js';
import { codeOf } from './residency-world.js';
import { tokenFor } from './world.js';

/** Noon in Kolkata. */
const NOON = new Date('2026-12-10T06:30:00.000Z');
const IN_30_DAYS = new Date('2027-01-09T06:30:00.000Z');

describe('joining', () => {
  let world: JoinWorld;
  let asha: string;
  let bilal: string;
  let clock = NOON;

  before(async () => {
    world = await startJoining(() => clock);
    const { main, here } = world;
    asha = await tokenFor(main.issuer, here, here.asha);
    bilal = await tokenFor(main.issuer, here, here.bilal);
    await world.makeAshaContact();
  });
  after(() => world.main.stop());
  beforeEach(async () => {
    clock = NOON;
    await world.letApprove('either');
    const replacements = [world.here.emptyUnitId];
    await world.main.sequelize.query('DELETE FROM residencies WHERE unit_id = ?', { replacements });
  });

  const eventsOf = (id: string) => world.heard.of(`join-request/${id}`);
  const heardOf = async (id: string, count: number) => {
    await eventually(() => expect(eventsOf(id)).to.have.length(count));
    return eventsOf(id);
  };
  const list = async (token: string, query = ''): Promise<JoinRequest[]> => {
    const { status, body } = await world.ask('GET', `/join-requests?limit=100${query}`, token);
    expect(status, JSON.stringify(body)).to.equal(200);
    return body['items'] as JoinRequest[];
  };
  const livesIn = async (unitId: string, accountId: string) => {
    const { body } = await world.ask('GET', `/units/${unitId}/household`, world.manager);
    const all = body['residencies'] as { person: { accountId?: string; name: string } }[];
    return all.filter(({ person }) => person.accountId === accountId);
  };

  describe('requestToJoin', () => {
    it('waits for 30 days, for whoever asked to look at, and tells who may decide', async () => {
      const { here } = world;
      const { request, accountId, token } = await world.asked({
        ...{ unitId: here.unitId, note: 'Asha Rao is my sister.' },
      });
      expect(request).to.deep.equal({
        ...{ id: request.id, communityId: here.id, kind: 'family', state: 'pending' },
        unit: { id: here.unitId, name: 'A-101', building: 'Tower A' },
        applicant: { accountId, name: 'Dev Shah' },
        note: 'Asha Rao is my sister.',
        ...{ requestedAt: NOON.toISOString(), expiresAt: IN_30_DAYS.toISOString() },
      });
      const own = await world.ask('GET', `/join-requests/${request.id}`, token);
      expect(own.body).to.deep.equal(request);
      const [event] = await heardOf(request.id, 1);
      expect([event?.type, event?.data]).to.deep.equal([
        'gatehouse.join.requested.v1',
        {
          ...{ requestId: request.id, communityId: here.id, actorId: accountId, kind: 'family' },
          ...{ unit: request.unit, applicant: request.applicant },
          requestedAt: NOON.toISOString(),
          toldIds: [here.asha.accountId, world.managerId, world.adminId],
        },
      ]);
      expect(await livesIn(here.unitId, accountId)).to.deep.equal([]);
    });

    it('tells the household alone, or the management alone, as the policies have it', async () => {
      const { here } = world;
      const told = async (unitId: string) => {
        const { request } = await world.asked({ unitId });
        return (await heardOf(request.id, 1))[0]?.data['toldIds'];
      };
      const management = [world.managerId, world.adminId];
      await world.letApprove('household');
      expect(await told(here.unitId)).to.deep.equal([here.asha.accountId]);
      expect(await told(here.emptyUnitId), 'nobody lives there').to.deep.equal(management);
      await world.letApprove('management');
      expect(await told(here.unitId)).to.deep.equal(management);
    });

    it('is one at a time in a community, also of many at once', async () => {
      const applicant = await world.applicant();
      const answers = await Promise.all(Array.from({ length: 8 }, () => world.request(applicant)));
      const statuses = answers.map(({ status }) => status).sort();
      expect(statuses).to.deep.equal([201, ...(Array(7).fill(409) as number[])]);
      const refused = answers.find(({ status }) => status === 409);
      expect(refused && codeOf(refused)).to.deep.equal([409, 'join_pending']);
    });

    it('names a unit of the community, in which the account does not live', async () => {
      const { main, here } = world;
      const applicant = await world.applicant();
      const foreign = await world.request(applicant, { unitId: main.world.elsewhere.unitId });
      expect(codeOf(foreign)).to.deep.equal([404, 'unit_not_found']);
      const asAsha = { accountId: here.asha.accountId, token: asha };
      const own = await world.request(asAsha, { unitId: here.unitId });
      expect(codeOf(own)).to.deep.equal([409, 'already_resident']);
      const { body } = await world.request(applicant, { kind: 'owner' });
      expect(body).to.deep.include({ status: 400 });
    });

    it('is for an account itself', async () => {
      const { main, here } = world;
      const body = { code: world.code.is, unitId: here.emptyUnitId, kind: 'family' };
      const names = { givenName: 'Dev', familyName: 'Shah' };
      const draft = { body: { ...body, ...names } };
      expect((await world.ask('POST', '/join-requests', undefined, draft)).status).to.equal(401);
      const acting = await tokenFor(main.issuer, here, here.asha, newId());
      const answer = await world.ask('POST', '/join-requests', acting, draft);
      expect(codeOf(answer)).to.deep.equal([403, 'actor_forbidden']);
    });
  });

  describe('listJoinRequests', () => {
    it('shows managers all, a contact those for their unit, others none', async () => {
      const { main, here } = world;
      const { request: one } = await world.asked({ unitId: here.unitId });
      const { request: other } = await world.asked();
      const idsFor = async (token: string) =>
        (await list(token, '&state=pending')).map(({ id }) => id);
      expect((await idsFor(world.manager)).slice(0, 2)).to.deep.equal([other.id, one.id]);
      expect(await idsFor(asha))
        .to.include(one.id)
        .and.not.include(other.id);
      expect(await idsFor(bilal)).to.deep.equal([]);
      const { elsewhere } = main.world;
      const foreign = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
      expect(await idsFor(foreign)).to.deep.equal([]);
      expect((await world.ask('GET', '/join-requests')).status).to.equal(401);
      const guard = await tokenFor(main.issuer, here, here.guard);
      expect((await world.ask('GET', '/join-requests', guard)).status).to.equal(403);
      const first = await world.ask('GET', '/join-requests?limit=1', world.manager);
      const cursor = encodeURIComponent(String(first.body['nextCursor']));
      const path = `/join-requests?limit=1&cursor=${cursor}`;
      const next = await world.ask('GET', path, world.manager);
      expect((next.body['items'] as JoinRequest[])[0]?.id).to.equal(one.id);
    });
  });

  describe('deciding', () => {
    it('lets somebody live there from that moment on, known by the name that they gave', async () => {
      const { here } = world;
      const { request, accountId, token } = await world.asked({ unitId: here.unitId });
      clock = new Date(NOON.getTime() + 1000);
      const answer = await world.decide(request.id, 'approve');
      const decided = {
        ...{ ...request, state: 'approved', decidedAt: clock.toISOString() },
        decidedBy: { accountId: world.managerId, name: 'Meera Iyer' },
      };
      expect([answer.status, answer.body]).to.deep.equal([200, decided]);
      const own = await world.ask('GET', `/join-requests/${request.id}`, token);
      expect(own.body).to.deep.equal(decided);
      const [residency, ...more] = await livesIn(here.unitId, accountId);
      expect(more).to.deep.equal([]);
      expect(residency).to.deep.include({ kind: 'family', validFrom: clock.toISOString() });
      expect(residency?.person.name).to.equal('Dev Shah');
      const [, event] = await heardOf(request.id, 2);
      expect([event?.type, event?.data]).to.deep.equal([
        'gatehouse.join.decided.v1',
        {
          ...{ requestId: request.id, communityId: here.id, actorId: world.managerId },
          ...{ unit: request.unit, applicant: request.applicant, kind: 'family' },
          ...{ outcome: 'approved', at: clock.toISOString(), toldIds: [accountId] },
        },
      ]);
      const told = () =>
        world.main.events.filter(({ type, data }) => {
          const { resident } = data as { resident?: { accountId: string } };
          return type === 'gatehouse.resident.added.v1' && resident?.accountId === accountId;
        });
      await eventually(() => expect(told()).to.have.length(1));
    });

    it('living 9: two managers approve and refuse at once: one decision, one 409', async () => {
      const { main, here } = world;
      const second = await tokenFor(main.issuer, here, here.manager);
      for (let round = 0; round < 6; round += 1) {
        const { request, accountId } = await world.asked();
        const answers = await Promise.all([
          world.decide(request.id, 'approve'),
          world.decide(request.id, 'refuse', second, { reason: 'Nobody here knows you.' }),
        ]);
        const lost = answers.filter(({ status }) => status !== 200);
        expect(lost.map(codeOf)).to.deep.equal([[409, 'already_decided']]);
        const state = String(answers.find(({ status }) => status === 200)?.body['state']);
        const decidedBy = { accountId: world.managerId, name: 'Meera Iyer' };
        expect(lost[0]?.body['context']).to.deep.equal({ state, decidedBy });
        const [, event, ...more] = await heardOf(request.id, 2);
        expect([event?.data['outcome'], more]).to.deep.equal([state, []]);
        const lives = await livesIn(here.emptyUnitId, accountId);
        expect(lives).to.have.length(state === 'approved' ? 1 : 0);
      }
    });

    it('lets somebody in as something else, and on a later day of the community', async () => {
      const { here } = world;
      const { request, accountId } = await world.asked({ unitId: here.unitId });
      const body = { kind: 'tenant', from: '2026-12-20' };
      const answer = await world.decide(request.id, 'approve', world.manager, body);
      expect([answer.status, answer.body['kind']]).to.deep.equal([200, 'family']);
      expect(await livesIn(here.unitId, accountId), 'not yet').to.deep.equal([]);
      const listed = await world.ask('GET', `/residencies?unitId=${here.unitId}`, world.manager);
      const items = listed.body['items'] as { person: { accountId?: string } }[];
      expect(items.find(({ person }) => person.accountId === accountId)).to.deep.include({
        ...body,
        validFrom: '2026-12-19T18:30:00.000Z',
      });
      const [, event] = await heardOf(request.id, 2);
      expect(event?.data).to.deep.include({ outcome: 'approved', from: '2026-12-20' });
    });

    it('lets nobody in for days that are over; today is at once', async () => {
      const { here } = world;
      const { request, accountId } = await world.asked();
      const approve = (from: string) =>
        world.decide(request.id, 'approve', world.manager, { from });
      const past = await approve('2026-12-09');
      expect(codeOf(past)).to.deep.equal([422, 'move_in_past']);
      expect(past.body['errors']).to.deep.equal([
        { path: 'body.from', message: 'must be today or later' },
      ]);
      expect((await approve('2026-12-32')).status).to.equal(400);
      expect(await livesIn(here.emptyUnitId, accountId)).to.deep.equal([]);
      expect((await approve('2026-12-10')).status).to.equal(200);
      const [residency] = await livesIn(here.emptyUnitId, accountId);
      expect(residency).to.deep.include({ validFrom: NOON.toISOString() });
      const [, event] = await heardOf(request.id, 2);
      expect(event?.data).to.not.have.property('from');
    });

    it('stands in the audit log: who asked, who decided, and what was done to the code', async () => {
      const { here, main } = world;
      const { request, accountId } = await world.asked();
      const reason = 'Nobody here knows you.';
      await world.decide(request.id, 'refuse', world.manager, { reason });
      const token = await main.issuer.tokenFor({
        tenants: [{ id: here.id, roles: ['admin'], permissions: ['audit:read'] }],
      });
      const logged = async (query: string) => {
        const { body } = await world.ask('GET', `/audit-log?limit=100&${query}`, token);
        return body['items'] as Record<string, unknown>[];
      };
      await eventually(async () => {
        const [decided, requested, ...more] = await logged(`accountId=${accountId}`);
        const { unit, applicant, id: requestId } = request;
        const facts = { requestId, communityId: here.id, unit, applicant, kind: 'family' };
        const at = NOON.toISOString();
        expect(requested).to.deep.include({
          ...{ type: 'gatehouse.join.requested.v1', accountId, actorId: accountId, at },
          facts: { ...facts, requestedAt: at },
        });
        expect(decided).to.deep.include({
          ...{ type: 'gatehouse.join.decided.v1', accountId, actorId: world.managerId, at },
          facts: { ...facts, outcome: 'refused', reason },
        });
        expect(more).to.deep.equal([]);
      });
      await eventually(async () => {
        const ofTheCode = await logged('type=gatehouse.join-code.changed.v1');
        expect(ofTheCode[0]).to.deep.include({ actorId: world.managerId });
      });
    });

    it('is refused with a reason, and can be asked again', async () => {
      const { request, accountId, token } = await world.asked();
      const body = { reason: 'Nobody here knows you.' };
      const answer = await world.decide(request.id, 'refuse', world.manager, body);
      expect([answer.status, answer.body['state'], answer.body['reason']]).to.deep.equal([
        ...[200, 'refused', body.reason],
      ]);
      const [, event] = await heardOf(request.id, 2);
      expect(event?.data).to.deep.include({ outcome: 'refused', toldIds: [accountId], ...body });
      expect(codeOf(await world.decide(request.id, 'approve'))).to.deep.equal([
        ...[409, 'already_decided'],
      ]);
      expect((await world.request({ accountId, token })).status).to.equal(201);
    });

    it('is the contact’s or the management’s as the policies have it', async () => {
      const { here } = world;
      const code = async (token: string, unitId: string) => {
        const { request } = await world.asked({ unitId });
        return codeOf(await world.decide(request.id, 'refuse', token));
      };
      const others = [403, 'not_yours_to_decide'];
      await world.letApprove('management');
      expect(await code(asha, here.unitId)).to.deep.equal(others);
      expect((await code(world.manager, here.unitId))[0]).to.equal(200);
      await world.letApprove('household');
      expect(await code(world.manager, here.unitId)).to.deep.equal(others);
      expect((await code(asha, here.unitId))[0]).to.equal(200);
      expect((await code(world.manager, here.emptyUnitId))[0]).to.equal(200);
      await world.letApprove('either');
      expect((await code(asha, here.unitId))[0]).to.equal(200);
      // Of what is not theirs to see nobody is told.
      const unseen = [404, 'join_request_not_found'];
      expect(await code(bilal, here.unitId)).to.deep.equal(unseen);
      expect(await code(asha, here.emptyUnitId)).to.deep.equal(unseen);
    });

    it('is nobody’s of another community', async () => {
      const { main } = world;
      const { elsewhere } = main.world;
      const foreign = await tokenFor(main.issuer, elsewhere, elsewhere.manager);
      const { request } = await world.asked();
      for (const step of ['approve', 'refuse'] as const) {
        expect(codeOf(await world.decide(request.id, step, foreign))).to.deep.equal([
          ...[404, 'join_request_not_found'],
        ]);
      }
    });

    it('lets nobody in whose account was deleted, or who came by another way', async () => {
      const { main, here } = world;
      const { request, accountId } = await world.asked();
      await main.sequelize.query(
        'INSERT INTO known_accounts (account_id, forgotten_at) VALUES (?, ?)',
        { replacements: [accountId, NOON] },
      );
      expect(codeOf(await world.decide(request.id, 'approve'))).to.deep.equal([
        ...[409, 'person_state'],
      ]);
      expect(await livesIn(here.emptyUnitId, accountId)).to.deep.equal([]);
      expect((await world.decide(request.id, 'refuse')).status).to.equal(200);
      const again = await world.asked();
      expect((await world.decide(again.request.id, 'approve')).status).to.equal(200);
      const elsewhere = await world.request(again, { unitId: here.neighbourUnitId });
      const { status } = await world.decide(String(elsewhere.body['id']), 'approve');
      expect(status, 'a second home of the same person').to.equal(200);
      const [first] = await livesIn(here.emptyUnitId, again.accountId);
      const [second] = await livesIn(here.neighbourUnitId, again.accountId);
      expect(second?.person).to.deep.equal(first?.person);
    });
  });

  describe('withdrawJoinRequest', () => {
    it('is for whoever asked, while it waits', async () => {
      const { request, token } = await world.asked();
      const path = `/join-requests/${request.id}`;
      const stranger = await world.applicant();
      expect(codeOf(await world.ask('POST', `${path}/withdraw`, stranger.token))).to.deep.equal([
        ...[404, 'join_request_not_found'],
      ]);
      expect((await world.ask('GET', path, stranger.token)).status).to.equal(404);
      const answer = await world.ask('POST', `${path}/withdraw`, token);
      expect([answer.status, answer.body['state']]).to.deep.equal([200, 'withdrawn']);
      expect(codeOf(await world.ask('POST', `${path}/withdraw`, token))).to.deep.equal([
        ...[409, 'already_decided'],
      ]);
      expect(codeOf(await world.decide(request.id, 'approve'))).to.deep.equal([
        ...[409, 'already_decided'],
      ]);
      const [, event] = await heardOf(request.id, 2);
      expect(event?.data).to.deep.include({ outcome: 'withdrawn', toldIds: [] });
    });
  });

  describe('a request that nobody decides', () => {
    it('expires after 30 days, once, and lets its account ask again', async () => {
      const { request, accountId, token } = await world.asked();
      clock = new Date(IN_30_DAYS.getTime() - 1);
      expect((await list(world.manager, '&state=pending')).map(({ id }) => id)).to.include(
        request.id,
      );
      clock = IN_30_DAYS;
      expect(codeOf(await world.decide(request.id, 'approve'))).to.deep.equal([
        ...[409, 'already_decided'],
      ]);
      const [, event] = await heardOf(request.id, 2);
      expect(event?.data).to.deep.include({ outcome: 'expired', toldIds: [accountId] });
      expect(event?.data).to.not.have.property('actorId');
      const own = await world.ask('GET', `/join-requests/${request.id}`, token);
      expect(own.body).to.deep.include({ state: 'expired' });
      expect((await world.request({ accountId, token })).status).to.equal(201);
      expect(eventsOf(request.id)).to.have.length(2);
    });
  });
});
