import { eventually } from '@gatehouse/shared/testing/eventually';
import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { definePeopleModels } from '../src/features/people/people.model.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor, type TestPerson } from './world.js';

describe('visits', () => {
  let main: MainFixture;
  let guard: string;
  let asha: string;
  let bilal: string;
  let chitra: string;
  let manager: string;

  before(async () => {
    main = await startMain();
    const { here } = main.world;
    const token = (person: TestPerson) => tokenFor(main.issuer, here, person);
    guard = await token(here.guard);
    asha = await token(here.asha);
    bilal = await token(here.bilal);
    chitra = await token(here.chitra);
    manager = await token(here.manager);
  });
  after(() => main.stop());

  const post = (path: string, token: string, body?: unknown) =>
    call(main, 'POST', path, { token, ...(body !== undefined && { body }) });
  const get = (path: string, token: string) => call(main, 'GET', path, { token });
  const request = async (unitId = main.world.here.unitId): Promise<string> => {
    const body = { unitId, kind: 'guest', visitor: { name: 'Ravi Kumar' } };
    const answer = await post('/visits', guard, body);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return String(answer.body['id']);
  };
  const eventsOf = (visitId: string) => main.events.filter((e) => e.subject === `visit/${visitId}`);

  describe('in somebody else’s name', () => {
    const inTheNameOf = ({ accountId, role }: TestPerson, actor: { accountId: string }) => {
      const { here } = main.world;
      return tokenFor(main.issuer, here, { accountId, role, name: '' }, actor.accountId);
    };
    const dataOf = async (visitId: string, type: string) => {
      const found = () =>
        eventsOf(visitId).find((each) => each.type === `gatehouse.visit.${type}.v1`);
      await eventually(() => expect(found(), type).to.not.equal(undefined));
      return found()?.data;
    };

    it('names who really acted beside whose name it was, in answer, list and event', async () => {
      const { here } = main.world;
      const { name, accountId } = here.manager;
      const actor = { accountId, name };
      const gopal = await inTheNameOf(here.guard, here.manager);
      const body = { unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi Kumar' } };
      const { body: requested } = await post('/visits', gopal, body);
      const visitId = String(requested['id']);
      const steps = ['approve', 'check-in', 'check-out'] as const;
      for (const step of steps) {
        const who = step === 'approve' ? here.asha : here.guard;
        const { status } = await post(`/visits/${visitId}/${step}`, await inTheNameOf(who, actor));
        expect(status, step).to.equal(200);
      }
      const { body: visit } = await get(`/visits/${visitId}`, asha);
      expect(visit).to.deep.include({
        requestedBy: { accountId: here.guard.accountId, name: here.guard.name },
        requestedByActor: actor,
        answeredBy: { accountId: here.asha.accountId, name: here.asha.name },
        answeredByActor: actor,
        checkedInByActor: actor,
        checkedOutByActor: actor,
      });
      const { body: page } = await get('/visits?limit=1', manager);
      expect((page['items'] as unknown[])[0]).to.deep.equal(visit);
      expect(await dataOf(visitId, 'requested')).to.deep.include({
        actorId: here.guard.accountId,
        actedBy: actor,
      });
      expect(await dataOf(visitId, 'approved')).to.deep.include({
        actorId: here.asha.accountId,
        answeredBy: { accountId: here.asha.accountId, name: here.asha.name },
        actedBy: actor,
      });
    });

    it('calls whoever does not belong to the community an operator', async () => {
      const { here } = main.world;
      const operator = { accountId: newId() };
      const visitId = await request();
      const path = `/visits/${visitId}/deny`;
      const { body } = await post(path, await inTheNameOf(here.asha, operator));
      expect(body['answeredByActor']).to.deep.equal({ ...operator, name: 'Operator' });
    });

    it('names nobody where the account itself acted', async () => {
      const visitId = await request();
      const { body } = await post(`/visits/${visitId}/approve`, asha);
      expect(Object.keys(body).filter((name) => name.endsWith('ByActor'))).to.deep.equal([]);
      expect(await dataOf(visitId, 'approved')).to.not.have.property('actedBy');
    });
  });

  describe('requestVisit', () => {
    it('rings the residents of the unit and nobody else', async () => {
      const { here } = main.world;
      const visitId = await request();
      await eventually(() => expect(eventsOf(visitId)).to.have.length(1));
      const [event] = eventsOf(visitId);
      expect(event?.type).to.equal('gatehouse.visit.requested.v1');
      expect(event?.data).to.deep.include({
        actorId: here.guard.accountId,
        unit: { id: here.unitId, name: 'A-101', building: 'Tower A' },
      });
      const { residentIds } = event?.data as { residentIds: string[] };
      expect(residentIds).to.have.members([here.asha.accountId, here.bilal.accountId]);
    });

    it('says where the visit is found', async () => {
      const body = { unitId: main.world.here.unitId, kind: 'guest', visitor: { name: 'Ravi' } };
      const made = await post('/visits', guard, body);
      const location = made.headers.get('location') ?? '';
      expect(location).to.match(/^\/api\/v1\/visits\/[0-9a-f-]{36}$/);
      const found = await get(location.replace('/api/v1', ''), guard);
      expect(found.body).to.deep.equal(made.body);
    });

    it('carries the caller correlation id into the event', async () => {
      const body = { unitId: main.world.here.unitId, kind: 'cab', visitor: { name: 'Cab' } };
      const headers = { 'x-correlation-id': 'gate-7-visit-1' };
      const answer = await call(main, 'POST', '/visits', { token: guard, body, headers });
      const visitId = String(answer.body['id']);
      await eventually(() =>
        expect(eventsOf(visitId)[0]?.correlationid).to.equal('gate-7-visit-1'),
      );
    });

    it('lets a guard ring as soon as the community knows them, also who came too early', async () => {
      const { here } = main.world;
      const person = { accountId: newId(), name: 'New Guard', role: 'employee' as const };
      const token = await tokenFor(main.issuer, here, person);
      const body = { unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi' } };
      expect((await post('/visits', token, body)).body['code']).to.equal('person_unknown');
      const { accountId, name } = person;
      const row = { id: newId(), communityId: here.id, accountId, name };
      await definePeopleModels(main.sequelize).people.create(row);
      expect((await post('/visits', token, body)).status).to.equal(201);
    });

    it('refuses a resident with 403', async () => {
      const body = { unitId: main.world.here.unitId, kind: 'guest', visitor: { name: 'Ravi' } };
      const answer = await post('/visits', asha, body);
      expect(answer.status).to.equal(403);
      expect(answer.body['code']).to.equal('permission_missing');
    });
  });

  describe('approveVisit and denyVisit', () => {
    it('take the first answer and tell the others who gave it', async () => {
      const visitId = await request();
      const first = await post(`/visits/${visitId}/approve`, asha);
      const second = await post(`/visits/${visitId}/deny`, bilal);
      expect(first.status).to.equal(200);
      expect(first.body).to.deep.include({ state: 'approved' });
      expect(second.status).to.equal(409);
      expect(second.body['code']).to.equal('visit_already_answered');
      expect(second.body['context']).to.deep.include({
        state: 'approved',
        answeredBy: { accountId: main.world.here.asha.accountId, name: 'Asha Rao' },
      });
    });

    it('let exactly one of many simultaneous answers win', async () => {
      const visitId = await request();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          post(
            `/visits/${visitId}/${index % 2 === 0 ? 'approve' : 'deny'}`,
            index % 3 === 0 ? asha : bilal,
          ),
        ),
      );
      expect(answers.filter((answer) => answer.status === 200)).to.have.length(1);
      expect(answers.filter((answer) => answer.status === 409)).to.have.length(19);
      await eventually(() => expect(eventsOf(visitId)).to.have.length(2));
      const sentinel = await request();
      await eventually(() => expect(eventsOf(sentinel)).to.have.length(1));
      expect(eventsOf(visitId), 'one request, one answer').to.have.length(2);
    });

    it('hide the visit from a neighbour: 404, and the visit stays as it was', async () => {
      const visitId = await request();
      expect((await post(`/visits/${visitId}/approve`, chitra)).status).to.equal(404);
      expect((await get(`/visits/${visitId}`, guard)).body['state']).to.equal('requested');
    });

    it('refuse a guard and a manager with 403', async () => {
      const visitId = await request();
      expect((await post(`/visits/${visitId}/approve`, guard)).status).to.equal(403);
      expect((await post(`/visits/${visitId}/deny`, manager)).status).to.equal(403);
    });
  });

  describe('checkInVisit and checkOutVisit', () => {
    it('let an approved visitor in and out, in that order only', async () => {
      const visitId = await request();
      expect((await post(`/visits/${visitId}/check-in`, guard)).status).to.equal(409);
      await post(`/visits/${visitId}/approve`, bilal);
      expect((await post(`/visits/${visitId}/check-out`, guard)).status).to.equal(409);
      const inside = await post(`/visits/${visitId}/check-in`, guard);
      expect(inside.body).to.include({ state: 'inside' });
      expect(inside.body).to.have.property('checkedInAt');
      const left = await post(`/visits/${visitId}/check-out`, guard);
      expect(left.body).to.include({ state: 'left' });
      const again = await post(`/visits/${visitId}/check-out`, guard);
      expect(again.status).to.equal(409);
      const { accountId, name } = main.world.here.guard;
      expect(again.body['context']).to.deep.equal({ state: 'left', movedBy: { accountId, name } });
    });

    it('refuse a resident with 403 and a denied visitor with 409', async () => {
      const visitId = await request();
      await post(`/visits/${visitId}/deny`, asha);
      expect((await post(`/visits/${visitId}/check-in`, asha)).status).to.equal(403);
      expect((await post(`/visits/${visitId}/check-in`, guard)).status).to.equal(409);
    });
  });

  describe('getVisit and listVisits', () => {
    it('answer 404 for a visit that does not exist', async () => {
      const answer = await get('/visits/0192f3a4-0000-7000-8000-00000000dead', guard);
      expect(answer.status).to.equal(404);
      expect(answer.body['code']).to.equal('visit_not_found');
    });

    it('walk all visits newest first, each once, page by page', async () => {
      const made: string[] = [];
      for (let index = 0; index < 5; index++) made.push(await request());
      const seen: string[] = [];
      let cursor = '';
      do {
        const page = await get(`/visits?limit=2${cursor}`, guard);
        const items = page.body['items'] as { id: string }[];
        seen.push(...items.map((item) => item.id));
        const next = page.body['nextCursor'] as string | undefined;
        cursor = next === undefined ? '' : `&cursor=${next}`;
      } while (cursor !== '');
      expect(seen.slice(0, 5)).to.deep.equal([...made].reverse());
      expect(new Set(seen).size).to.equal(seen.length);
    });

    it('find a visit by any word of the name, the home, the telephone or the plate', async () => {
      const visitor = {
        ...{ name: 'Dev 7% Shahzada', phone: '+919811122233', vehicle: 'MH-12 AB 1234' },
        ...{ company: 'Swift Parcels' },
      };
      const body = { unitId: main.world.here.unitId, kind: 'delivery', visitor };
      const id = (await post('/visits', guard, body)).body['id'];
      const found = async (search: string) => {
        const page = await get(`/visits?search=${encodeURIComponent(search)}`, guard);
        return (page.body['items'] as { id: unknown }[]).some((item) => item.id === id);
      };
      const { unit } = (await get(`/visits/${String(id)}`, guard)).body as {
        unit: { name: string };
      };
      const squeezed = unit.name.replace('-', '').toLowerCase();
      for (const search of ['shahz', 'SHAHZADA dev', squeezed, '98111 22233', 'mh12ab', 'parcels'])
        expect(await found(search), search).to.equal(true);
      for (const search of ['hahzada', 'shahzada nobody', '_ev', '7%d', '%'])
        expect(await found(search), search).to.equal(false);
    });

    it('show residents the visits to their own units only', async () => {
      const own = await request();
      const neighbours = await request(main.world.here.neighbourUnitId);
      const ids = async (token: string, query = '') =>
        ((await get(`/visits?limit=100${query}`, token)).body['items'] as { id: string }[]).map(
          (item) => item.id,
        );
      expect(await ids(asha))
        .to.include(own)
        .and.not.include(neighbours);
      expect(await ids(chitra))
        .to.include(neighbours)
        .and.not.include(own);
      expect(await ids(manager)).to.include.members([own, neighbours]);
      const foreign = `&unitId=${main.world.here.neighbourUnitId}`;
      expect(await ids(asha, foreign), 'a filter widens nothing').to.deep.equal([]);
    });

    it('show a machine and an operator the visits of the whole community', async () => {
      const visitId = await request();
      const { id } = main.world.here;
      const rights = { roles: [], permissions: ['visits:read'] };
      const machine = await main.issuer.tokenFor({ tenants: [{ id, ...rights }] });
      const operator = await main.issuer.tokenFor({
        everywhere: { ...rights, roles: ['operator'] },
      });
      const headers = { 'x-community-id': id };
      for (const token of [machine, operator]) {
        const seen = await call(main, 'GET', `/visits/${visitId}`, { token, headers });
        expect(seen.status).to.equal(200);
      }
    });

    it('filter by state', async () => {
      const visitId = await request();
      await post(`/visits/${visitId}/deny`, asha);
      const denied = (await get('/visits?state=denied&limit=100', guard)).body['items'];
      const states = (denied as { state: string }[]).map((visit) => visit.state);
      expect(new Set(states)).to.deep.equal(new Set(['denied']));
    });

    it('filter by the beginning of the visitor’s name, and by when they were asked for', async () => {
      const body = { unitId: main.world.here.unitId, kind: 'cab', visitor: { name: '100% Cabs' } };
      const made = await post('/visits', guard, body);
      const at = String(made.body['requestedAt']);
      const just = new Date(Date.parse(at) + 1).toISOString();
      const count = async (query: string) =>
        ((await get(`/visits?limit=100&${query}`, guard)).body['items'] as unknown[]).length;
      expect(await count('search=100%25%20c')).to.equal(1);
      expect(await count('search=%25')).to.equal(0);
      expect(await count(`search=100&from=${at}&to=${just}`)).to.equal(1);
      expect(await count(`search=100&to=${at}`), 'without the end').to.equal(0);
      expect(await count(`search=100&from=${just}`)).to.equal(0);
      expect((await get('/visits?from=today', guard)).status).to.equal(400);
    });

    it('refuse a cursor that is none', async () => {
      const answer = await get('/visits?cursor=abc', guard);
      expect(answer.status).to.equal(400);
      expect(answer.body['errors']).to.deep.include({
        path: 'query.cursor',
        message: 'must be the nextCursor of an earlier page',
      });
    });
  });

  describe('listUnits', () => {
    it('finds units by the beginning of their name, page by page', async () => {
      const first = await get('/units?search=A-1&limit=2', guard);
      expect(first.body['items']).to.have.length(2);
      const rest = await get(`/units?search=A-1&cursor=${String(first.body['nextCursor'])}`, guard);
      expect((rest.body['items'] as { name: string }[])[0]?.name).to.equal('A-103');
      expect(rest.body).not.to.have.property('nextCursor');
    });

    it('takes a wildcard for the character it is', async () => {
      expect((await get('/units?search=%25', guard)).body['items']).to.deep.equal([]);
    });
  });
});
