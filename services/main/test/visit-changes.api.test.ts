import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { createVisitChangesStore } from '../src/features/visits/visit-changes.store.js';
import { createVisitsStore } from '../src/features/visits/visits.store.js';
import { defineVisitModel } from '../src/features/visits/visits.model.js';
import { explained } from './explained.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { png } from './photo-samples.js';
import { visitRow } from './residencies.js';
import { tokenFor } from './world.js';

type Page = { items: { id: string; kind: string; state: string }[]; nextCursor?: string };

describe('who keeps a copy of the visits', () => {
  let main: MainFixture;
  let guard: string;
  let asha: string;
  let chitra: string;
  /** By how much main's clock is ahead of the database's, in milliseconds. */
  let ahead = 0;

  before(async () => {
    const now = () => new Date(Date.now() + ahead);
    main = await startMain({ VISIT_EXPIRY_EVERY: '20ms' }, { now });
    const { here } = main.world;
    guard = await tokenFor(main.issuer, here, here.guard);
    asha = await tokenFor(main.issuer, here, here.asha);
    chitra = await tokenFor(main.issuer, here, here.chitra);
  });
  after(() => main.stop());

  const request = async (kind = 'guest') => {
    const body = { unitId: main.world.here.unitId, kind, visitor: { name: 'Ravi' } };
    const { body: visit } = await call(main, 'POST', '/visits', { token: guard, body });
    return String(visit['id']);
  };
  const step = async (visitId: string, name: string, token: string) => {
    const { status } = await call(main, 'POST', `/visits/${visitId}/${name}`, { token });
    expect(status, name).to.equal(200);
  };
  const list = async (query: string, token = guard): Promise<Page> => {
    const { status, body } = await call(main, 'GET', `/visits?${query}`, { token });
    expect(status, JSON.stringify(body)).to.equal(200);
    return body as unknown as Page;
  };
  const idsOf = ({ items }: Page) => items.map(({ id }) => id);
  /** A moment of the database's clock at which nothing has changed yet. */
  const nextMoment = async (): Promise<string> => {
    let now = new Date(0);
    await eventually(
      async () => {
        const [clock] = await main.sequelize.query<{ now: Date; last: Date }>(
          'SELECT NOW(3) AS now, MAX(updated_at) AS last FROM visits',
          { type: QueryTypes.SELECT },
        );
        if (clock === undefined) throw new Error('The clock says nothing');
        expect(clock.now.getTime()).to.be.above(clock.last.getTime());
        now = clock.now;
      },
      { every: 1 },
    );
    return now.toISOString();
  };
  const changedBy = async (change: () => Promise<unknown>): Promise<string[]> => {
    const since = await nextMoment();
    expect(idsOf(await list(`updatedSince=${since}`))).to.deep.equal([]);
    await change();
    return idsOf(await list(`updatedSince=${since}`));
  };

  it('hears of every change there is', async () => {
    const [id, other] = [await request(), await request()];
    const changes: Record<string, () => Promise<unknown>> = {
      approved: () => step(id, 'approve', asha),
      photographed: () => putPhoto(id),
      'let in': () => step(id, 'check-in', guard),
      'seen out': () => step(id, 'check-out', guard),
    };
    for (const [what, change] of Object.entries(changes))
      expect(await changedBy(change), what).to.deep.equal([id]);
    expect(await changedBy(() => step(other, 'deny', asha)), 'denied').to.deep.equal([other]);
    let made = '';
    const asked = await changedBy(async () => {
      made = await request();
    });
    expect(asked, 'requested').to.deep.equal([made]);
  });
  const putPhoto = async (visitId: string) => {
    const { status } = await fetch(`${main.api}/visits/${visitId}/photo`, {
      method: 'PUT',
      headers: { authorization: `Bearer ${guard}`, 'content-type': 'image/png' },
      body: png(),
    });
    expect(status).to.equal(204);
  };

  it('hears of what a process of the last release changes, which knows nothing of this', async () => {
    const id = await request();
    const statement = `UPDATE visits SET visitor_vehicle = 'KA01' WHERE id = ?`;
    const replacements = [id];
    expect(await changedBy(() => main.sequelize.query(statement, { replacements }))).to.deep.equal([
      id,
    ]);
  });

  it('reads in the order of the changes, page by page, and misses none meanwhile', async () => {
    const since = await nextMoment();
    const [first, second, third] = [await request(), await request(), await request()];
    await nextMoment();
    await step(first, 'approve', asha);
    const page = await list(`updatedSince=${since}&limit=2`);
    expect(idsOf(page)).to.deep.equal([second, third]);
    await nextMoment();
    // Changed after it was read: it comes again, at the end.
    await step(second, 'approve', asha);
    const next = await list(`updatedSince=${since}&limit=2&cursor=${page.nextCursor ?? ''}`);
    expect(idsOf(next)).to.deep.equal([first, second]);
    expect(next.nextCursor).to.equal(undefined);
  });

  it('may ask for a kind, with changes and without', async () => {
    const since = await nextMoment();
    const [guest, cab] = [await request('guest'), await request('cab')];
    expect(idsOf(await list(`updatedSince=${since}&kind=cab`))).to.deep.equal([cab]);
    expect(idsOf(await list(`from=${since}&kind=guest`))).to.deep.equal([guest]);
    expect((await list('kind=cab')).items.map(({ kind }) => kind)).not.to.include('guest');
  });

  it('sees no more by it than before', async () => {
    const since = await nextMoment();
    const id = await request();
    expect(idsOf(await list(`updatedSince=${since}`, asha))).to.deep.equal([id]);
    expect(idsOf(await list(`updatedSince=${since}`, chitra))).to.deep.equal([]);
    const { elsewhere } = main.world;
    const foreign = await tokenFor(main.issuer, elsewhere, elsewhere.guard);
    expect(idsOf(await list(`updatedSince=${since}`, foreign))).to.deep.equal([]);
  });

  it('is told what is wrong with the question: 400', async () => {
    const cursorOf = (position: unknown) =>
      Buffer.from(JSON.stringify(position)).toString('base64url');
    const since = `updatedSince=${new Date().toISOString()}`;
    const bad: [query: string, path: string][] = [
      ['kind=friend', 'query.kind'],
      ['updatedSince=yesterday', 'query.updatedSince'],
      [`${since}&cursor=${cursorOf(['id'])}`, 'query.cursor'],
      [`${since}&cursor=${cursorOf([1e30, 'id'])}`, 'query.cursor'],
      [`${since}&cursor=${cursorOf([-1, 'id'])}`, 'query.cursor'],
      [`cursor=${cursorOf([0, 'id'])}`, 'query.cursor'],
    ];
    for (const [query, path] of bad) {
      const { status, body } = await call(main, 'GET', `/visits?${query}`, { token: guard });
      const [error] = body['errors'] as { path: string }[];
      expect([status, error?.path], query).to.deep.equal([400, path]);
    }
  });

  it('hears of what time alone changes', async () => {
    const id = await request();
    const expired = await changedBy(async () => {
      ahead += 6 * 60_000;
      await eventually(async () => {
        const { body } = await call(main, 'GET', `/visits/${id}`, { token: guard });
        expect(body['state']).to.equal('expired');
      });
    });
    expect(expired).to.include(id);
  });

  it('is answered out of an index', async () => {
    const { here } = main.world;
    const rows = Array.from({ length: 3000 }, (_none, index) =>
      visitRow(here.id, here.unitId, new Date(Date.UTC(2026, 0, 1) + index * 60_000)),
    );
    await defineVisitModel(main.sequelize).bulkCreate(rows);
    await main.sequelize.query('ANALYZE TABLE visits');
    const since = new Date(await nextMoment());
    const after = { changedAt: since, id: rows[0]?.id ?? '' };
    const search = { communityId: here.id, limit: 25, since };
    const changes = createVisitChangesStore(main.sequelize);
    for (const asked of [search, { ...search, after }]) {
      const [plan] = await explained(main, () => changes.list(asked));
      expect(plan?.key, JSON.stringify(plan)).to.equal('visits_community_id_updated_at_id');
      expect(plan?.Extra ?? '', JSON.stringify(plan)).not.to.match(/filesort/);
    }
    const visits = createVisitsStore(main.sequelize);
    const kind = { communityId: here.id, kind: 'guest' as const, limit: 25 };
    const [plan] = await explained(main, () => visits.list(kind));
    expect(plan?.Extra ?? '', JSON.stringify(plan)).not.to.match(/filesort/);
  });
});
