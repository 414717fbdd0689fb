import type { Found } from '@gatehouse/shared/http/page';
import { forcedIndex } from '@gatehouse/shared/sql/statements/forced-index';
import { Op, type Model, type ModelStatic, type Sequelize, type WhereOptions } from 'sequelize';
import { isPassing, VISIT_INDEX } from './visit-indexes.js';
import { findNewest, matching, newestFirst, type VisitSearch } from './visit-lists.js';
import { createVisitHomesStore } from './visit-homes.store.js';
import { createVisitSearchStore, type Trail } from './visit-search.store.js';
import type { VisitRow } from './visits.model.js';
import type { VisitPlace } from './visits.types.js';

/** A search by words. */
type WordSearch = VisitSearch & { search: string };

/**
 * So many visits are looked at for one page while none is found: as long as nobody would notice,
 * however long the log. Once some are found, fewer: those are shown, and the next page goes on.
 */
const MOST_FOR_NONE = 1000;
const mostForSome = (limit: number): number => 1.5 * limit;

type FoundVisits = Found<VisitRow, VisitPlace>;

/** The model does not know the column: only searches and who writes the words do. */
const WITHOUT_WORDS: WhereOptions = { has_words: false };

/**
 * Whether the words are the best way in. The visits to a home, and those in a state that passes, are
 * few enough to look at each.
 */
export function isSearchedByWords(search: VisitSearch): search is WordSearch {
  const { unitId, tourId, stays, state } = search;
  const isFew = unitId !== undefined || tourId !== undefined || stays !== undefined;
  return search.search !== undefined && !isFew && !isPassing(state);
}

/**
 * Finds visits by the words that are kept of them. The words only say where to look: the visits
 * themselves decide, and those whose words are not written yet are looked at one by one. The visitors
 * of residents who are called so are found by their homes.
 */
export function createVisitSearch(sequelize: Sequelize, visits: ModelStatic<Model<VisitRow>>) {
  const words = createVisitSearchStore(sequelize);
  const homes = createVisitHomesStore(sequelize);

  /** Before the words are read: what gets its words meanwhile is then found by them. */
  async function findWordless(search: WordSearch): Promise<VisitRow[]> {
    const rows = await visits.findAll({
      where: { [Op.and]: [matching(search), WITHOUT_WORDS] },
      indexHints: forcedIndex(VISIT_INDEX.withoutWords),
      order: [['id', 'DESC']],
      limit: search.limit,
      raw: true,
    });
    return rows as unknown as VisitRow[];
  }

  async function findAmong(search: WordSearch, ids: string[]): Promise<VisitRow[]> {
    if (ids.length === 0) return [];
    const rows = await visits.findAll({
      where: { [Op.and]: [{ id: ids }, matching(search)] },
      indexHints: forcedIndex('PRIMARY'),
      raw: true,
    });
    return rows as unknown as VisitRow[];
  }

  /** Goes back along the trail, until the page is full or enough was looked at. */
  async function findAlong(search: WordSearch, first: Trail): Promise<FoundVisits> {
    const rows: VisitRow[] = [];
    let trail = first;
    for (let looked = trail.ids.length; ; looked += trail.ids.length) {
      rows.push(...(await findAmong(search, trail.ids)));
      const beforeId = trail.ids.at(-1);
      if (rows.length >= search.limit || trail.isEnd || beforeId === undefined) return { rows };
      const left = (rows.length > 0 ? mostForSome(search.limit) : MOST_FOR_NONE) - looked;
      if (left < 1) return { rows, lookedUpTo: [beforeId] };
      trail = await trail.goOn(beforeId, Math.min(2 * trail.ids.length, Math.floor(left)));
    }
  }

  /** By words, and by who lived where; of each as many as may be needed. */
  async function trailsOf(search: WordSearch, known: string[][]): Promise<Trail[]> {
    const { staysOfCalled = [], limit } = search;
    return Promise.all([
      words.rarest(search, known),
      ...(staysOfCalled.length > 0 ? [homes.newest(search, staysOfCalled, limit)] : []),
    ]);
  }

  return async (search: WordSearch): Promise<FoundVisits> => {
    const wordless = await findWordless(search);
    const known = await words.lookUp(search.communityId, search.search);
    if (known.length === 0) return { rows: await findNewest(visits, search) };
    const trails = await trailsOf(search, known);
    const found = await Promise.all(trails.map((trail) => findAlong(search, trail)));
    const rows = [wordless, ...found.map((some) => some.rows)].flat();
    const all = new Map(rows.map((row) => [row.id, row]));
    // What lies behind where the first of them stopped may not be all there is.
    const [end] = found
      .flatMap(({ lookedUpTo = [] }) => lookedUpTo)
      .sort()
      .reverse();
    const looked = [...all.values()].filter(({ id }) => id >= (end ?? ''));
    return {
      rows: looked.sort(newestFirst).slice(0, search.limit),
      ...(end !== undefined && { lookedUpTo: [end] }),
    };
  };
}
