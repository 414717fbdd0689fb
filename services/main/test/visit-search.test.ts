import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { inTransaction, type Transaction } from '@gatehouse/shared/sql/transaction';
import { seededRandom } from '@gatehouse/shared/testing/seeded-random';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { findNewest, type VisitSearch } from '../src/features/visits/visit-lists.js';
import { writeWords } from '../src/features/visits/visit-wording.js';
import { createVisitWordsStore } from '../src/features/visits/visit-words.store.js';
import { defineVisitModel, type VisitRow } from '../src/features/visits/visits.model.js';
import { createVisitsStore } from '../src/features/visits/visits.store.js';
import { createGrowthWorld, type GrowthWorld } from './growth-world.js';
import { visitRow } from './residencies.js';

const NAMES = [
  'Ravi Kumar',
  'Dev 7% Shahzada',
  'José d’Souza',
  'राज कुमार',
  'Anne-Marie O_Neil',
  'R',
  'Anna Strauss',
  'Anna Strauß',
  'İpek',
];
const COMPANIES = [
  null,
  'Swift Parcels',
  'A101 MH12AB1234',
  'Slow-Mail & Sons',
  'Österreichische Briefträgergesellschaft',
];
const HOMES = ['A-101', 'B 2', 'Ñ-7', '101'];
const PLATES = [null, 'MH-12 AB 1234', 'KA01', 'mh12zz9'];
const SEARCHES = [
  ...[
    'ravi',
    'RAVI kumar',
    'kum ra',
    'hahzada',
    'shahzada nobody',
    '7%',
    '%',
    '_ev',
    'o_n',
    'jose',
  ],
  ...['dsouza', 'राज', 'कु', 'anne-m', 'annem', 'marie', 'r', 'slow-m', 'slowm', 'mail', '&'],
  ...[
    'österreichische',
    'briefträgergesellschaft',
    'briefträgergesellschaften',
    'a101',
    '101',
    '01',
  ],
  ...[
    'b2',
    'b 2',
    'ñ',
    'n7',
    '98',
    '1122',
    '+91981',
    '9999999',
    'mh12',
    '12ab',
    'ka-01',
    '-',
    'zz9 ravi',
  ],
];

describe('a search by the words of visits', () => {
  let world: GrowthWorld;
  const communityId = newId();
  const neighbourId = newId();

  before(async () => {
    world = await createGrowthWorld();
  });
  after(() => world.close());

  /** As a release does that knows no words: the column takes its default. */
  const insert = (rows: VisitRow[]) =>
    inTransaction(world.session, (tx) =>
      insertRows(
        tx,
        rows.map((row) => ({ table: 'visits', row })),
      ),
    );
  const write = (signal?: AbortSignal, onTransaction: () => void = () => undefined) =>
    writeWords(
      {
        store: createVisitWordsStore(world.session),
        writing: {
          inTransaction: <T>(work: (tx: Transaction) => Promise<T>) => {
            onTransaction();
            return inTransaction(world.session, work);
          },
        },
      },
      signal,
    );
  const ask = <Row extends object>(sql: string) =>
    world.session.query<Row>(sql, { type: QueryTypes.SELECT });
  const wordless = async (): Promise<number> => {
    const [row] = await ask<{ n: number }>('SELECT COUNT(*) AS n FROM visits WHERE NOT has_words');
    return row?.n ?? -1;
  };

  function someVisit(pick: <T>(from: readonly T[]) => T): VisitRow {
    const home = pick([communityId, communityId, neighbourId]);
    return {
      ...visitRow(home, newId(), new Date('2026-05-01T00:00:00.000Z')),
      ...{ visitorName: pick(NAMES), visitorCompany: pick(COMPANIES), unitName: pick(HOMES) },
      ...{ visitorVehicle: pick(PLATES), kind: pick(['guest', 'cab'] as const) },
      visitorPhone: pick([null, '+919811122233', '+4915112345678']),
    };
  }

  /** What reading every visit finds, page by page. */
  async function expectSameAsReadingAll(filter: Partial<VisitSearch>): Promise<void> {
    const visits = defineVisitModel(world.session);
    const store = createVisitsStore(world.session);
    for (const search of SEARCHES) {
      const asked = { communityId, search, ...filter };
      const all = (await findNewest(visits, { ...asked, limit: 1000 })).map(({ id }) => id);
      const found: string[] = [];
      for (let beforeId: string | undefined, isLast = false; !isLast;) {
        const page = await store.list({ ...asked, limit: 3, ...(beforeId && { beforeId }) });
        found.push(...page.rows.map(({ id }) => id));
        isLast = page.rows.length < 3 && page.lookedUpTo === undefined;
        beforeId = page.rows.length === 3 ? found.at(-1) : page.lookedUpTo?.[0];
      }
      expect(found, search).to.deep.equal(all);
    }
  }

  it('finds what reading every visit finds, before, while and after words are written', async function () {
    this.timeout(60_000);
    const random = seededRandom(7);
    const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
    await insert(Array.from({ length: 45 }, () => someVisit(pick)));
    await expectSameAsReadingAll({});
    await write();
    expect(await wordless()).to.equal(0);
    await insert(Array.from({ length: 20 }, () => someVisit(pick)));
    await expectSameAsReadingAll({});
    await expectSameAsReadingAll({ kind: 'cab' });
    await write();
    await expectSameAsReadingAll({ to: new Date('2027-01-01T00:00:00.000Z') });
  });

  it('finds what a home’s name ends with, though somebody was called like the home before', async () => {
    const visit = visitRow(communityId, newId(), new Date());
    await insert([{ ...visit, id: newId(), visitorName: 'C303' }]);
    await write();
    await insert([{ ...visit, unitName: 'C-303' }]);
    await write();
    const store = createVisitsStore(world.session);
    const { rows } = await store.list({ communityId, search: '303', limit: 10 });
    expect(rows.map(({ id }) => id)).to.deep.equal([visit.id]);
  });

  it('looks for two words that are seldom together a part at a time, and misses none', async () => {
    const names = ['Vera Wood', 'Vera Stone', 'Mara Wood', 'Vera Stone', 'Mara Wood'];
    const together = new Set([17, 333, 1800, 2999]);
    await insert(
      Array.from({ length: 3000 }, (_none, n) => ({
        ...visitRow(communityId, newId(), new Date()),
        visitorName: together.has(n) ? 'Vera Quinn Wood' : (names[n % 4 === 0 ? 1 : 2] ?? ''),
      })),
    );
    await write();
    const store = createVisitsStore(world.session);
    const pages: number[] = [];
    const found = new Set<string>();
    for (let beforeId: string | undefined, isLast = false; !isLast;) {
      const page = await store.list({
        ...{ communityId, search: 'vera wood', limit: 10 },
        ...(beforeId && { beforeId }),
      });
      pages.push(page.rows.length);
      for (const { id, visitor } of page.rows) {
        expect(visitor.name).to.equal('Vera Quinn Wood');
        expect(found.has(id), 'the same once more').to.equal(false);
        found.add(id);
      }
      isLast = page.lookedUpTo === undefined;
      [beforeId] = page.lookedUpTo ?? [];
    }
    expect(found.size).to.equal(together.size);
    expect(pages.length, pages.join()).to.be.above(2);
  });

  it('goes on where a process ended that wrote words, and tells nobody of a change', async () => {
    const rows = Array.from({ length: 450 }, () => ({
      ...visitRow(communityId, newId(), new Date()),
      visitorName: 'Quentin',
    }));
    await insert(rows);
    const changes = () => ask('SELECT id, updated_at FROM visits ORDER BY id');
    const before = await changes();
    const ending = new AbortController();
    await write(ending.signal, () => ending.abort());
    expect(await wordless()).to.equal(250);
    const store = createVisitsStore(world.session);
    const found = async () =>
      (await store.list({ communityId, search: 'quentin', limit: 1000 })).rows;
    expect(await found()).to.have.length(450);
    await Promise.all([write(), write()]);
    expect(await wordless()).to.equal(0);
    expect(await found()).to.have.length(450);
    expect(await changes()).to.deep.equal(before);
  });
});
