import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { hearEvents, type HeardEvents } from './heard-events.js';
import { call, startMain, type Answer, type MainFixture } from './main-fixture.js';
import { adminOf } from './community-roles.js';
import { tokenFor } from './world.js';

const ASKED = new Date('2027-01-10T10:00:00.000Z');
const later = (seconds: number): Date => new Date(ASKED.getTime() + seconds * 1000);

describe('a visit that goes up its ladder', () => {
  let main: MainFixture;
  let clock = ASKED;
  let heard: HeardEvents<object>;
  let tokens: Record<'guard' | 'manager' | 'asha' | 'bilal' | 'chitra', string>;

  before(async () => {
    main = await startMain(
      { VISIT_EXPIRY_EVERY: '20ms', ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' },
      { now: () => clock },
    );
    heard = await hearEvents(main, 'gatehouse.visit.#');
    const { here } = main.world;
    const of = (who: keyof typeof tokens) => tokenFor(main.issuer, here, here[who]);
    tokens = {
      ...{ guard: await of('guard'), manager: await of('manager'), asha: await of('asha') },
      ...{ bilal: await of('bilal'), chitra: await of('chitra') },
    };
    await nameContacts(here.unitId, tokens.asha);
  });
  beforeEach(() => {
    clock = ASKED;
  });
  after(() => main.stop());

  const post = (path: string, token: string, body?: unknown) =>
    call(main, 'POST', path, { token, body });
  const read = async (id: string) =>
    (await call(main, 'GET', `/visits/${id}`, { token: tokens.guard })).body;
  const told = (id: string, what: string) =>
    heard.of(`visit/${id}`).filter(({ type }) => type === `gatehouse.visit.${what}.v1`);
  const codeOf = ({ status, body }: Answer) => [status, body['code']];
  const no = { outcome: 'denied', reason: 'Nobody answers' };

  async function nameContacts(unitId: string, token: string): Promise<void> {
    const path = `/units/${unitId}/household-contacts`;
    const ifMatch = (await call(main, 'GET', path, { token })).headers.get('etag') ?? '';
    const contacts = [{ name: 'Kavita Rao', phone: '+919800000002', purposes: ['ring'] }];
    const answer = await call(main, 'PUT', path, {
      ...{ token, body: { contacts }, headers: { 'if-match': ifMatch } },
    });
    expect(answer.status).to.equal(200);
  }

  async function ask(unitId = main.world.here.unitId, more: object = {}): Promise<string> {
    const body = { unitId, kind: 'guest', visitor: { name: 'Ravi Kumar' }, ...more };
    const answer = await post('/visits', tokens.guard, body);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return String(answer.body['id']);
  }

  it('gate 1: asks household, contacts and guard, each until the next begins', async () => {
    const id = await ask();
    const asked = await read(id);
    expect(asked).to.deep.include({
      answerBy: later(410).toISOString(),
      rung: { index: 0, kind: 'household', endsAt: later(55).toISOString() },
    });
    clock = later(55);
    await eventually(() => expect(told(id, 'escalated')).to.have.length(1));
    expect(told(id, 'escalated')[0]?.data).to.deep.include({
      rung: { index: 1, kind: 'contacts', endsAt: later(110).toISOString() },
      requestedById: main.world.here.guard.accountId,
    });
    clock = new Date('2027-01-10T10:01:49.999Z');
    const early = await post(`/visits/${id}/decide`, tokens.guard, no);
    expect(codeOf(early)).to.deep.equal([409, 'guard_not_asked']);
    expect(early.body['context']).to.deep.include({ askedAt: later(110).toISOString() });
    clock = later(110);
    await eventually(async () =>
      expect((await read(id))['rung']).to.deep.equal({
        ...{ index: 2, kind: 'guard', endsAt: later(410).toISOString() },
      }),
    );
    clock = later(180);
    expect((await post(`/visits/${id}/approve`, tokens.bilal)).status).to.equal(200);
    expect(told(id, 'escalated')).to.have.length(2);
  });

  it('gate 1: expires when the last rung ends, at that very moment', async () => {
    const id = await ask();
    clock = later(410);
    expect(codeOf(await post(`/visits/${id}/approve`, tokens.asha))).to.deep.equal([
      ...[409, 'visit_expired'],
    ]);
    expect(codeOf(await post(`/visits/${id}/decide`, tokens.guard, no))).to.deep.equal([
      ...[409, 'visit_expired'],
    ]);
    await eventually(() => expect(told(id, 'expired')).to.have.length(1));
    expect((await read(id))['rung']).to.equal(undefined);
  });

  it('gate 2: is answered once, when guard and resident answer at once, 200 times', async () => {
    for (let round = 0; round < 20; round++) {
      clock = ASKED;
      const ids = await Promise.all(Array.from({ length: 10 }, () => ask()));
      clock = later(120);
      const answers = await Promise.all(
        ids.flatMap((id, n) => {
          const guard = () => post(`/visits/${id}/decide`, tokens.guard, no);
          const resident = () => post(`/visits/${id}/approve`, tokens.asha);
          return n % 2 === 0 ? [guard(), resident()] : [resident(), guard()];
        }),
      );
      const statuses = answers.map(({ status }) => status);
      expect(statuses.filter((status) => status === 200)).to.have.length(10);
      expect(statuses.filter((status) => status === 409)).to.have.length(10);
      await eventually(() => {
        for (const id of ids)
          expect([...told(id, 'approved'), ...told(id, 'denied')]).to.have.length(1);
      });
    }
  }).timeout(60_000);

  it('gate 3: withdrawn while it is checked in, is one of both, 200 times', async () => {
    for (let round = 0; round < 20; round++) {
      const ids = await Promise.all(Array.from({ length: 10 }, () => ask()));
      for (const id of ids) await post(`/visits/${id}/approve`, tokens.asha);
      await Promise.all(
        ids.flatMap((id, n) => {
          const back = () => post(`/visits/${id}/withdraw`, tokens.bilal);
          const inside = () => post(`/visits/${id}/check-in`, tokens.guard);
          return n % 2 === 0 ? [back(), inside()] : [inside(), back()];
        }),
      );
      for (const id of ids) {
        const { state } = await read(id);
        expect(state).to.be.oneOf(['denied', 'inside']);
        const [one, other] =
          state === 'denied' ? ['withdrawn', 'checked-in'] : ['checked-in', 'withdrawn'];
        await eventually(() => expect(told(id, one)).to.have.length(1));
        expect(told(id, other)).to.deep.equal([]);
      }
    }
  }).timeout(60_000);

  it('skips contacts where the household named none', async () => {
    const id = await ask(main.world.here.neighbourUnitId);
    expect((await read(id))['answerBy']).to.equal(later(355).toISOString());
    clock = later(54.999);
    expect(codeOf(await post(`/visits/${id}/decide`, tokens.guard, no))[0]).to.equal(409);
    clock = later(55);
    const decided = await post(`/visits/${id}/decide`, tokens.guard, no);
    const { accountId, name } = main.world.here.guard;
    expect(decided.body).to.deep.include({
      ...{ state: 'denied', decidedVia: 'guard', reason: 'Nobody answers' },
      answeredBy: { accountId, name },
    });
    await eventually(() => expect(told(id, 'denied')).to.have.length(1));
    expect(told(id, 'denied')[0]?.data).to.deep.include({
      ...{ via: 'guard', reason: 'Nobody answers' },
      residentIds: [main.world.here.chitra.accountId],
    });
  });

  it('asks the gate at once where nobody lives, and managers where the policy says so', async () => {
    const { here } = main.world;
    const id = await ask(here.emptyUnitId);
    expect((await read(id))['rung']).to.deep.include({ index: 0, kind: 'guard' });
    const yes = { outcome: 'approved', reason: 'To read the meter' };
    expect((await post(`/visits/${id}/decide`, tokens.guard, yes)).status).to.equal(200);

    await changeGate({ emptyHomes: 'manager' });
    const other = await ask(here.emptyUnitId);
    const refused = await post(`/visits/${other}/decide`, tokens.guard, yes);
    expect(codeOf(refused)).to.deep.equal([409, 'guard_not_asked']);
    expect(refused.body['context']).to.not.have.property('askedAt');
    expect((await post(`/visits/${other}/decide`, tokens.manager, yes)).status).to.equal(200);
    await changeGate({ emptyHomes: 'guard' });
  });

  it('is decided by nobody who lives there, and with a reason only', async () => {
    const id = await ask();
    clock = later(120);
    expect((await post(`/visits/${id}/decide`, tokens.asha, no)).status).to.equal(403);
    const without = await post(`/visits/${id}/decide`, tokens.guard, { outcome: 'denied' });
    expect(without.status).to.equal(400);
    expect((await read(id))['state']).to.equal('requested');
  });

  it('keeps the ladder with which it began', async () => {
    const id = await ask(main.world.here.neighbourUnitId);
    await changeGate({ householdSeconds: 10 });
    const next = await ask(main.world.here.neighbourUnitId);
    expect((await read(next))['answerBy']).to.equal(later(310).toISOString());
    expect((await read(id))['answerBy']).to.equal(later(355).toISOString());
    await changeGate({ householdSeconds: 55 });
  });

  it('is not asked for where nobody is left to ask', async () => {
    await changeGate({ guardSeconds: 0 });
    const body = {
      ...{ unitId: main.world.here.emptyUnitId, kind: 'guest', visitor: { name: 'Ravi' } },
    };
    const refused = await post('/visits', tokens.guard, body);
    expect(codeOf(refused)).to.deep.equal([422, 'unit_has_no_residents']);
    expect(refused.body['errors']).to.deep.include({
      ...{ path: 'body.unitId', message: 'has no residents', code: 'no_residents' },
    });
    await changeGate({ guardSeconds: 300 });
  });

  async function changeGate(change: object): Promise<void> {
    const token = await adminOf(main, main.world.here.id);
    const now = await call(main, 'GET', '/policies', { token });
    const gate = { ...(now.body['gate'] as object), ...change };
    const answer = await call(main, 'PUT', '/policies', {
      ...{ token, body: { ...now.body, gate } },
      headers: { 'if-match': now.headers.get('etag') ?? '' },
    });
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
  }
});
