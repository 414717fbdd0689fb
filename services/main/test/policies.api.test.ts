import type { components } from '@gatehouse/contracts/main';
import { createWriting } from '@gatehouse/shared/sql/writing';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { createPoliciesService } from '../src/features/policies/policies.service.js';
import { createPoliciesStore } from '../src/features/policies/policies.store.js';
import { FIRST_POLICIES as AT_FIRST } from './first-policies.js';
import { adminOf, codeOf, opened, operatorOf } from './community-roles.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

type Policies = components['schemas']['Policies'];
type Version = components['schemas']['PolicyVersion'];

const NOW = new Date('2026-11-29T06:00:00.000Z');
const DAY_MS = 24 * 60 * 60_000;

describe('policies', () => {
  let main: MainFixture;
  let id: string;
  let admin: string;
  let at = NOW;

  before(async () => {
    main = await startMain({}, { now: () => at });
  });
  beforeEach(async () => {
    at = NOW;
    ({ id } = await opened(main, await operatorOf(main)));
    admin = await adminOf(main, id);
  });
  after(() => main.stop());

  const later = (days: number) => new Date(NOW.getTime() + days * DAY_MS);
  const get = (token = admin) => call(main, 'GET', '/policies', { token });
  const tagOf = async () => (await get()).headers.get('etag') ?? '';
  const put = (body: object, ifMatch?: string, token = admin) =>
    call(main, 'PUT', '/policies', {
      ...{ token, body },
      ...(ifMatch !== undefined && { headers: { 'if-match': ifMatch } }),
    });
  /** Changes some sections, knowing what there is. */
  const change = async (sections: Partial<Policies>, more: object = {}) => {
    const answer = await put({ ...(await get()).body, ...sections, ...more }, await tagOf());
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    return answer.body as unknown as Policies;
  };
  const history = async (query = '', token = admin) => {
    const { status, body } = await call(main, 'GET', `/policies/history${query}`, { token });
    expect(status).to.equal(200);
    return body as { items: Version[]; nextCursor?: string };
  };
  const retention = (gateLogDays: number) => ({ retention: { gateLogDays, idDays: 90 } });
  const service = () => {
    const writing = createWriting(main.sequelize);
    const communities = { lock: () => Promise.resolve() };
    const store = createPoliciesStore(main.sequelize, AT_FIRST);
    const common = { store, first: AT_FIRST, communities, writing };
    return createPoliciesService({ ...common, now: () => at });
  };

  it('are at first as in every community: the log of the gate for 180 days, papers for 90', async () => {
    const { status, body } = await get();
    expect([status, body]).to.deep.equal([200, AT_FIRST]);
    expect(body['retention']).to.deep.equal({ gateLogDays: 180, idDays: 90 });
    expect((await history()).items).to.deep.equal([]);
  });

  it('are read by every member', async () => {
    const { here } = main.world;
    for (const person of [here.asha, here.guard, here.manager])
      expect((await get(await tokenFor(main.issuer, here, person))).status).to.equal(200);
    const stranger = await main.issuer.tokenFor({
      tenants: [{ id: here.id, roles: ['resident'], permissions: [] }],
    });
    expect(codeOf(await get(stranger))).to.deep.equal([403, 'permission_missing']);
    expect((await call(main, 'GET', '/policies')).status).to.equal(401);
  });

  describe('putPolicies', () => {
    it('makes a version of each section that changes, and of no other', async () => {
      const changed = await change({ ...retention(365), notices: { approval: true } });
      expect(changed).to.deep.equal({
        ...AT_FIRST,
        ...retention(365),
        notices: { approval: true },
      });
      const { items } = await history();
      expect(items.map(({ version, section }) => [version, section])).to.deep.equal([
        [2, 'retention'],
        [1, 'notices'],
      ]);
      expect(items[0]).to.deep.include({
        ...{ validFrom: NOW.toISOString(), setAt: NOW.toISOString() },
        body: { gateLogDays: 365, idDays: 90 },
      });
      await eventually(async () => {
        const { body } = await call(main, 'GET', '/audit-log', { token: admin });
        const [entry] = body['items'] as { type: string; facts: object }[];
        expect(entry?.type).to.equal('gatehouse.policies.changed.v1');
        expect(entry?.facts).to.deep.include({ validFrom: NOW.toISOString() });
      });
    });

    it('says who set it, and who really did where it was in the name of another', async () => {
      const { here } = main.world;
      const token = await main.issuer.tokenFor({
        accountId: here.manager.accountId,
        actorId: here.guard.accountId,
        tenants: [{ id, roles: ['admin'], permissions: ['community:read', 'community:configure'] }],
      });
      const body = { ...(await get()).body, ...retention(10) };
      expect((await put(body, await tagOf(), token)).status).to.equal(200);
      const [version] = (await history()).items;
      expect(version).to.include({
        ...{ setBy: here.manager.accountId, actedBy: here.guard.accountId },
      });
    });

    it('makes none where nothing is otherwise, in whatever order it is said', async () => {
      const residents = { ...AT_FIRST.residents, ring: ['family', 'owner', 'tenant'] as const };
      await change({ residents: { ...residents, ring: [...residents.ring] } });
      expect((await history()).items).to.deep.equal([]);
    });

    it('holds from the moment that is named, and not before', async () => {
      const validFrom = '2026-12-01T00:00:00+05:30';
      expect(await change(retention(30), { validFrom })).to.deep.equal(AT_FIRST);
      at = new Date('2026-11-30T18:29:59.999Z');
      expect((await get()).body).to.deep.equal(AT_FIRST);
      at = new Date('2026-11-30T18:30:00.000Z');
      expect((await get()).body).to.deep.equal({ ...AT_FIRST, ...retention(30) });
    });

    it('leaves what is to hold later, when something else is to hold until then', async () => {
      await change(retention(30), { validFrom: later(10).toISOString() });
      await change(retention(60));
      expect((await get()).body).to.deep.include(retention(60));
      at = later(10);
      expect((await get()).body).to.deep.include(retention(30));
    });

    it('replaces what is to hold later by another for the same moment', async () => {
      const validFrom = later(10).toISOString();
      await change(retention(30), { validFrom });
      await change(retention(40), { validFrom });
      // As it is now, so that nothing is otherwise then.
      await change(retention(180), { validFrom });
      expect((await history()).items).to.have.length(3);
      at = later(10);
      expect((await get()).body).to.deep.equal(AT_FIRST);
    });

    it('wants the tag of what holds: 428 without, 412 with an older one, one of two at once', async () => {
      const body = (await get()).body;
      const seen = await tagOf();
      expect((await put({ ...body, ...retention(1) })).status).to.equal(428);
      const puts = [1, 2, 3].map((days) => put({ ...body, ...retention(days) }, seen));
      const answers = await Promise.all(puts);
      expect(answers.map(({ status }) => status).sort()).to.deep.equal([200, 412, 412]);
      expect((await history()).items).to.have.length(1);
      const late = await put({ ...body, ...retention(9) }, seen);
      expect([late.status, late.headers.get('etag')]).to.deep.equal([412, await tagOf()]);
    });

    it('lets what was set later hold, within one millisecond and by a clock that is behind', async () => {
      await change(retention(30));
      const [{ body }, tag] = [await get(), await tagOf()];
      at = new Date(NOW.getTime() - 5);
      expect((await put({ ...body, ...retention(40) }, tag)).status).to.equal(200);
      at = NOW;
      expect((await get()).body).to.deep.include(retention(40));
    });

    it('takes no moment that is over, or too far away, and no hours that are none: 422', async () => {
      const body = (await get()).body;
      const tag = await tagOf();
      const refused = async (more: object) => codeOf(await put({ ...body, ...more }, tag));
      const past = new Date(NOW.getTime() - 1).toISOString();
      expect(await refused({ ...retention(1), validFrom: past })).to.deep.equal([
        ...[422, 'valid_from_past'],
      ]);
      const validFrom = later(3 * 366 + 1).toISOString();
      expect(await refused({ ...retention(1), validFrom })).to.deep.equal([
        ...[422, 'valid_from_far'],
      ]);
      const quietHours = { enabled: true, from: '22:00', to: '22:00' };
      expect(await refused({ quietHours })).to.deep.equal([422, 'quiet_hours_empty']);
      expect((await history()).items).to.deep.equal([]);
    });

    it('takes nothing that is no policy: 400, naming the field', async () => {
      const body = (await get()).body;
      const tag = await tagOf();
      for (const [bad, path] of [
        [retention(0), 'body.retention.gateLogDays'],
        [{ joining: { approval: 'anybody' } }, 'body.joining.approval'],
        [{ quietHours: { enabled: true, from: '24:00', to: '07:00' } }, 'body.quietHours.from'],
        [{ residents: { ...AT_FIRST.residents, vote: [] } }, 'body.residents.vote'],
        [{ gate: {} }, 'body'],
        [{ joining: undefined }, 'body'],
      ] as const) {
        const answer = await put({ ...body, ...bad }, tag);
        expect(answer.status, path).to.equal(400);
        const [error] = answer.body['errors'] as { path: string }[];
        expect(error?.path).to.contain(path);
      }
    });

    it('is for admins: 403 to a manager', async () => {
      const { here } = main.world;
      const manager = await tokenFor(main.issuer, here, here.manager);
      const { body, headers } = await get(manager);
      const refused = await put(body, headers.get('etag') ?? '', manager);
      expect(codeOf(refused)).to.deep.equal([403, 'permission_missing']);
    });
  });

  describe('listPolicyHistory', () => {
    it('comes in pages, what was set last first, of all sections or of one', async () => {
      for (const days of [10, 20, 30]) {
        at = later(days);
        await change({ ...retention(days), notices: { approval: days === 20 } });
      }
      const all = await history();
      expect(all.items.map(({ section, body }) => [section, ...Object.values(body)])).to.deep.equal(
        [
          ['retention', 30, 90],
          ['notices', false],
          ['retention', 20, 90],
          ['notices', true],
          ['retention', 10, 90],
        ],
      );
      const pages: number[][] = [];
      for (let cursor = ''; ;) {
        const page = await history(`?section=retention&limit=2${cursor}`);
        pages.push(page.items.map(({ version }) => version));
        if (page.nextCursor === undefined) break;
        cursor = `&cursor=${page.nextCursor}`;
      }
      expect(pages).to.deep.equal([[5, 3], [1]]);
    });

    it('refuses what is no cursor, and no section', async () => {
      const ask = (query: string) =>
        call(main, 'GET', `/policies/history?${query}`, { token: admin });
      for (const query of ['cursor=x', 'section=gates', 'limit=0'])
        expect((await ask(query)).status, query).to.equal(400);
    });
  });

  it('tell other features what held at any moment, also what has come to a section since', async () => {
    at = later(1);
    await change(retention(30));
    at = later(2);
    await change(retention(60));
    const daysAt = async (when: Date) =>
      (await service().at('retention', { communityId: id, at: when })).gateLogDays;
    expect(await Promise.all([0, 1, 1.5, 2, 99].map((day) => daysAt(later(day))))).to.deep.equal([
      180, 30, 30, 60, 60,
    ]);
    await main.sequelize.query(
      `UPDATE policy_versions SET body = '{"gateLogDays":7}' WHERE community_id = ?`,
      { replacements: [id] },
    );
    const old = await service().at('retention', { communityId: id, at: later(3) });
    expect(old).to.deep.equal({ gateLogDays: 7, idDays: 90 });
  });

  it('are each community’s own', async () => {
    await change(retention(30));
    const { here } = main.world;
    const other = await adminOf(main, here.id);
    expect((await get(other)).body).to.deep.equal(AT_FIRST);
    expect((await history('', other)).items).to.deep.equal([]);
  });

  it('stay as they are in a section that came later than whoever sets them', async () => {
    const checklist = { in: ['Keys handed over'], out: ['Keys handed back', 'Meters read'] };
    await change({ moves: checklist });
    const { moves, ...known } = (await get()).body;
    expect(moves).to.deep.equal(checklist);
    const answer = await put({ ...known, ...retention(100) }, await tagOf());
    expect([answer.status, answer.body['moves']]).to.deep.equal([200, checklist]);
    expect((await history('?section=moves')).items).to.have.length(1);
    const twice = await put({ ...known, moves: { in: ['a', 'a'], out: [] } }, await tagOf());
    expect(twice.status).to.equal(400);
  });
});
