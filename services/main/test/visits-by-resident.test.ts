import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import { expect } from 'chai';
import type { VisitRow } from '../src/features/visits/visits.model.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { newResident, settle, visitOfThen } from './residencies.js';
import { tokenFor, type TestCommunity, type TestPerson } from './world.js';

const day = (n: number): Date => new Date(Date.UTC(2026, 0, n));
const MOVED = day(20);
const justBefore = (at: Date): Date => new Date(at.getTime() - 1);

describe('the visits of a resident', () => {
  let main: MainFixture;
  before(async () => {
    main = await startMain();
  });
  after(() => main.stop());

  const insert = (visits: VisitRow[]): Promise<void> =>
    inTransaction(main.sequelize, (tx) =>
      insertRows(
        tx,
        visits.map((row) => ({ table: 'visits', row })),
      ),
    );

  /** The ids, in the order of all pages. */
  async function found(
    query: Record<string, string>,
    who: TestPerson = main.world.here.manager,
    community: TestCommunity = main.world.here,
    token?: string,
  ): Promise<string[]> {
    const asked = { token: token ?? (await tokenFor(main.issuer, community, who)) };
    const ids: string[] = [];
    for (let cursor: string | undefined, isLast = false; !isLast;) {
      const page = new URLSearchParams({ ...query, ...(cursor !== undefined && { cursor }) });
      const { status, body } = await call(main, 'GET', `/visits?${page.toString()}`, asked);
      expect(status).to.equal(200);
      ids.push(...(body['items'] as { id: string }[]).map(({ id }) => id));
      cursor = body['nextCursor'] as string | undefined;
      isLast = cursor === undefined;
    }
    return ids;
  }

  /** Zoya lived in a home until Yusuf took it over; somebody came to each, on the very border too. */
  async function aHomeThatWasHandedOver(community: TestCommunity = main.world.here) {
    const [zoya, yusuf] = [newResident('Zoya Ali Mirza'), newResident('Yusuf Ansari')];
    const unitId = newId();
    await settle(main.sequelize, community, zoya, [{ unitId, from: day(2), to: MOVED }]);
    await settle(main.sequelize, community, yusuf, [{ unitId, from: MOVED }]);
    const visit = (at: Date) => visitOfThen(community.id, unitId, at);
    const before = visit(justBefore(day(2)));
    const toZoya = [day(2), day(10), justBefore(MOVED)].map(visit);
    const toYusuf = [MOVED, day(25)].map(visit);
    await insert([before, ...toZoya, ...toYusuf]);
    return { zoya, yusuf, unitId, toZoya: newestFirst(toZoya), toYusuf: newestFirst(toYusuf) };
  }

  afterEach(async () => {
    await main.sequelize.query('DELETE FROM visits');
    await main.sequelize.query('DELETE FROM residencies WHERE valid_from > ?', {
      replacements: [day(1)],
    });
  });

  it('are found by who lived there when the visitor came, also when they have moved out', async () => {
    const { toZoya, toYusuf } = await aHomeThatWasHandedOver();
    for (const search of ['zoya', 'ZOYA ali', 'mirza', 'Ali Mirza'])
      expect(await found({ search }), search).to.deep.equal(toZoya);
    expect(await found({ search: 'yusuf' })).to.deep.equal(toYusuf);
    for (const search of ['oya', 'zoya mirza', 'zoya ansari', '_oya', 'z%'])
      expect(await found({ search }), search).to.deep.equal([]);
  });

  it('are found by the guard and in pages, and beside visitors of the name', async () => {
    const { here } = main.world;
    const { unitId, toZoya } = await aHomeThatWasHandedOver();
    const namesake = {
      ...visitOfThen(here.id, here.unitId, day(28)),
      visitorName: 'Zoya Khan',
    };
    const toBoth = { ...visitOfThen(here.id, unitId, day(11)), visitorName: 'Mr Zoya' };
    await insert([namesake, toBoth]);
    const all = [namesake.id, toZoya[0], toBoth.id, ...toZoya.slice(1)];
    for (const limit of ['1', '2', '20'])
      expect(await found({ search: 'zoya', limit }, here.guard), limit).to.deep.equal(all);
  });

  it('are found among those of a kind, a state, a home, a time and a change', async () => {
    const { here } = main.world;
    const { unitId, toZoya } = await aHomeThatWasHandedOver();
    const inside = { ...visitOfThen(here.id, unitId, day(12)), state: 'inside', kind: 'cab' };
    await insert([inside as VisitRow]);
    const search = 'zoya';
    expect(await found({ search, state: 'inside' })).to.deep.equal([inside.id]);
    expect(await found({ search, kind: 'cab' })).to.deep.equal([inside.id]);
    expect(await found({ search, kind: 'cab', state: 'denied' })).to.deep.equal([]);
    expect(await found({ search, unitId })).to.have.members([...toZoya, inside.id]);
    expect(await found({ search, unitId: here.unitId })).to.deep.equal([]);
    expect(
      await found({ search, from: day(11).toISOString(), to: day(13).toISOString() }),
    ).to.deep.equal([inside.id]);
    const changed = await found({ search, updatedSince: day(1).toISOString() });
    expect(changed).to.have.members([...toZoya, inside.id]);
  });

  it('are not found by residents: who lived where is not theirs to know', async () => {
    const { zoya, yusuf, toZoya } = await aHomeThatWasHandedOver();
    for (const resident of [zoya, yusuf, main.world.here.asha])
      expect(await found({ search: 'zoya' }, resident), resident.name).to.deep.equal([]);
    expect(await found({ search: 'ravi' }, zoya)).to.deep.equal(toZoya);
  });

  it('are not found by who may see visits, and not who lives where', async () => {
    await aHomeThatWasHandedOver();
    const { here } = main.world;
    const tenants = [{ id: here.id, roles: [], permissions: ['visits:read'] }];
    const token = await main.issuer.tokenFor({ accountId: newId(), tenants });
    expect(await found({ search: 'zoya' }, here.manager, here, token)).to.deep.equal([]);
    expect(await found({ search: 'ravi' }, here.manager, here, token)).to.have.length(6);
  });

  it('are found in one’s own community only', async () => {
    const { here, elsewhere } = main.world;
    const { unitId } = await aHomeThatWasHandedOver();
    const there = await aHomeThatWasHandedOver(elsewhere);
    // A stay of here in a unit of there: nobody makes such, and nothing must come of it.
    await settle(main.sequelize, here, newResident('Xerxes'), [
      { unitId: there.unitId, from: day(2) },
    ]);
    expect(await found({ search: 'zoya' }, elsewhere.manager, elsewhere)).to.deep.equal(
      there.toZoya,
    );
    expect(await found({ search: 'xerxes' })).to.deep.equal([]);
    expect(await found({ search: 'zoya' })).to.have.length(3);
    expect(unitId).not.to.equal(there.unitId);
  });

  it('are found in twenty homes, each page going on where the last one ended', async () => {
    const { here } = main.world;
    const homes = Array.from({ length: 20 }, newId);
    await settle(
      main.sequelize,
      here,
      newResident('Wanda Rao'),
      homes.map((unitId) => ({ unitId, from: day(2), to: MOVED })),
    );
    // Some homes have many visits, others few and long ago.
    const visits = homes.flatMap((unitId, home) =>
      Array.from({ length: 1 + (home % 3) * 2 }, (_none, n) =>
        visitOfThen(here.id, unitId, new Date(day(3 + (home % 7)).getTime() + n)),
      ),
    );
    // Found by a word of their own, in between and behind.
    for (let n = 1; n < 12; n += 1)
      visits.push({
        ...visitOfThen(here.id, here.unitId, new Date(day(n).getTime() + 3)),
        visitorName: 'Wanda Khan',
        kind: 'cab',
      });
    for (const [n, visit] of visits.entries()) if (n % 5 === 0) visit.kind = 'cab';
    await insert(visits);
    // Of those who came to the homes few are cabs, so that a page stops looking at them early.
    const cabs = visits.filter(({ kind }) => kind === 'cab');
    expect(await found({ search: 'wanda', kind: 'cab', limit: '4' })).to.deep.equal(
      newestFirst(cabs),
    );
    for (const limit of ['8', '100'])
      expect(await found({ search: 'wanda', limit }), limit).to.deep.equal(newestFirst(visits));
    const another = newResident('Wanda Twentyone');
    await settle(main.sequelize, here, another, [{ unitId: newId(), from: day(2) }]);
    expect(await found({ search: 'wanda' }), 'too many').to.have.length(11);
    expect(await found({ search: 'wanda rao', limit: '100' })).to.have.length(visits.length - 11);
  });
});

function newestFirst(visits: VisitRow[]): string[] {
  return visits
    .map(({ id }) => id)
    .sort()
    .reverse();
}
