import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { standInForAuth } from './auth-stub.js';
import { adminOf } from './community-roles.js';
import type { HeardEvents } from './heard-events.js';
import { call, type Answer, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

interface TourVisit {
  id: string;
  unit: { id: string };
  state: string;
  rung?: { kind: string };
}

export type Tours = Awaited<ReturnType<typeof createTours>>;

type Tokens = Record<'guard' | 'manager' | 'asha' | 'chitra', string>;

/** Who comes to several homes, and what is done about it. */
export async function createTours(main: MainFixture, heard: HeardEvents<object>) {
  const { here } = main.world;
  const of = (who: keyof Tokens) => tokenFor(main.issuer, here, here[who]);
  const tokens: Tokens = {
    ...{ guard: await of('guard'), manager: await of('manager') },
    ...{ asha: await of('asha'), chitra: await of('chitra') },
  };
  await standInForAuth(main, { 'auth.people.list': () => ({ people: [SOMEBODY] }) });
  const post: Post = (path, token, body, headers = {}) =>
    call(main, 'POST', path, { token, body, headers });
  const asking = createAsking(main, tokens, post);
  return {
    ...{ tokens, post },
    ...asking,
    ...createLooking(main, tokens, heard),
    ...createPreparing(main, tokens, post),
    ...createTwo(main, tokens, { post, ...asking }),
  };
}

type Post = (
  path: string,
  token: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

const SOMEBODY = {
  ...{ accountId: newId(), email: 'a@test.gatehouse.example', status: 'active' as const },
  ...{ givenName: 'Some', familyName: 'Body' },
  roles: [{ role: 'employee' as const, job: 'guard' }],
};

function createAsking(main: MainFixture, tokens: Tokens, post: Post) {
  const ask = (unitId: string, alsoUnitIds: readonly string[], more = {}, headers = {}) => {
    const visitor = { name: 'Ravi Kumar' };
    const body = { unitId, alsoUnitIds, kind: 'guest', visitor, ...more };
    return post('/visits', tokens.guard, body, headers);
  };
  const of = async (tourId: unknown, token = tokens.guard): Promise<TourVisit[]> => {
    const { body } = await call(main, 'GET', `/visits?tourId=${String(tourId)}&limit=100`, {
      token,
    });
    return body['items'] as TourVisit[];
  };
  const step = (id: string, name: string) => post(`/visits/${id}/${name}`, tokens.guard);
  const byUnit = async (tourId: unknown) => {
    const visits = await of(tourId);
    return (unitId: string): string => visits.find(({ unit }) => unit.id === unitId)?.id ?? '';
  };

  return {
    ...{ ask, of, step, byUnit },

    /** The gate lets in to a home where nobody lives. */
    async decide(id: string): Promise<void> {
      const decision = { outcome: 'approved', reason: 'To read the meter' };
      const { status, body } = await post(`/visits/${id}/decide`, tokens.guard, decision);
      expect(status, JSON.stringify(body)).to.equal(200);
    },
  };
}

function createLooking(main: MainFixture, tokens: Tokens, heard: HeardEvents<object>) {
  return {
    told: (id: string, what: string) =>
      heard.of(`visit/${id}`).filter(({ type }) => type === `gatehouse.visit.${what}.v1`),

    states: (...ids: string[]): Promise<unknown[]> =>
      Promise.all(
        ids.map(
          async (id) =>
            (await call(main, 'GET', `/visits/${id}`, { token: tokens.guard })).body['state'],
        ),
      ),

    async count(): Promise<number> {
      const [rows] = await main.sequelize.query('SELECT COUNT(*) AS n FROM visits');
      return Number((rows as { n: number }[])[0]?.n);
    },

    /** For how long each is said to stay. */
    async stays(...ids: string[]): Promise<[(number | null)[]]> {
      const [rows] = await main.sequelize.query(
        'SELECT id, overstay_seconds AS seconds FROM visits WHERE id IN (:ids)',
        { replacements: { ids } },
      );
      const found = rows as { id: string; seconds: number | null }[];
      return [ids.map((id) => found.find((row) => row.id === id)?.seconds ?? null)];
    },
  };
}

function createTwo(
  main: MainFixture,
  tokens: Tokens,
  { post, ask, byUnit }: ReturnType<typeof createAsking> & { post: Post },
) {
  const { here } = main.world;
  return {
    /** Two homes that have said yes, of one tour. */
    async twoApproved(): Promise<[string, string]> {
      const { body } = await ask(here.unitId, [here.neighbourUnitId]);
      const at = await byUnit(body['tourId']);
      const two: [string, string] = [at(here.unitId), at(here.neighbourUnitId)];
      await post(`/visits/${two[0]}/approve`, tokens.asha);
      await post(`/visits/${two[1]}/approve`, tokens.chitra);
      return two;
    },

    /** Whatever was due by now has happened once a request has expired that is due now. */
    async sentinel(at: Date): Promise<void> {
      const { body } = await post('/visits', tokens.guard, {
        ...{ unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi' } },
      });
      const id = String(body['id']);
      await main.sequelize.query('UPDATE visits SET due_at = ?, answer_by = ? WHERE id = ?', {
        replacements: [at, at, id],
      });
      await eventually(async () => {
        const [rows] = await main.sequelize.query('SELECT due_at FROM visits WHERE id = ?', {
          replacements: [id],
        });
        const [row] = rows as { due_at: Date | null }[];
        expect(row?.due_at?.getTime()).to.not.equal(at.getTime());
      });
    },
  };
}

function createPreparing(main: MainFixture, tokens: Tokens, post: Post) {
  const { here } = main.world;
  return {
    /** Homes where nobody lives. */
    async moreUnits(count: number): Promise<string[]> {
      const admin = await adminOf(main, here.id);
      const building = await post('/buildings', admin, { name: newId(), kind: 'tower' });
      const units: string[] = [];
      for (let n = 1; n <= count; n++) {
        const draft = { buildingId: building.body['id'], name: `T-${n}`, kind: 'flat' };
        const made = await post('/units', admin, draft);
        expect(made.status, JSON.stringify(made.body)).to.equal(201);
        units.push(String(made.body['id']));
      }
      return units;
    },

    async alwaysYes(token: string, unitId: string): Promise<void> {
      const answer = { unitId, kind: 'service', answer: 'approved' };
      expect((await post('/standing-answers', token, answer)).status).to.equal(201);
    },

    async block(phone: string): Promise<void> {
      const until = '2027-06-10T10:00:00.000Z';
      const block = { of: 'phone', value: phone, reason: 'Threatened a guard', until };
      const { status, body } = await post('/blocks', tokens.manager, block);
      expect(status, JSON.stringify(body)).to.equal(201);
    },

    async changeGate(change: object): Promise<void> {
      const token = await adminOf(main, here.id);
      const now = await call(main, 'GET', '/policies', { token });
      const gate = { ...(now.body['gate'] as object), ...change };
      const headers = { 'if-match': now.headers.get('etag') ?? '' };
      const body = { ...now.body, gate };
      const answer = await call(main, 'PUT', '/policies', { token, body, headers });
      expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    },
  };
}
