import { Op, type Model, type ModelStatic, type Sequelize, type WhereOptions } from 'sequelize';
import { forcedIndex, isPassing, VISIT_INDEX } from './visit-indexes.js';
import { findNewest, matching, newestFirst, type VisitSearch } from './visit-lists.js';
import { createVisitSearchStore } from './visit-search.store.js';
import type { VisitRow } from './visits.model.js';

/** A search by words. */
type WordSearch = VisitSearch & { search: string };

/** Rows whose words are looked at together: a page first, then more. */
const MOST_AT_ONCE = 1000;

/** The model does not know the column: only searches and who writes the words do. */
const WITHOUT_WORDS: WhereOptions = { has_words: false };

/**
 * Whether the words are the best way in. The visits to a home, and those in a state that passes, are
 * few enough to look at each.
 */
export function isSearchedByWords(search: VisitSearch): search is WordSearch {
  const { unitId, stays, state } = search;
  return search.search !== undefined && unitId === undefined && !stays && !isPassing(state);
}

/**
 * Finds visits by the words that are kept of them. The words only say where to look: the visits
 * themselves decide, and those whose words are not written yet are looked at one by one.
 */
export function createVisitSearch(sequelize: Sequelize, visits: ModelStatic<Model<VisitRow>>) {
  const words = createVisitSearchStore(sequelize);

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

  /** Goes back along the rarest word, until the page is full. */
  async function findAlong(search: WordSearch, known: string[][]): Promise<VisitRow[]> {
    const found: VisitRow[] = [];
    let trail = await words.rarest(search, known);
    for (let count = search.limit; ;) {
      found.push(...(await findAmong(search, trail.ids)));
      if (found.length >= search.limit || trail.isEnd) return found;
      count = Math.min(2 * count, MOST_AT_ONCE);
      const beforeId = trail.ids.at(-1);
      trail = await words.newest(
        { ...search, ...(beforeId !== undefined && { beforeId }) },
        trail.words,
        count,
      );
    }
  }

  return async (search: WordSearch): Promise<VisitRow[]> => {
    const wordless = await findWordless(search);
    const known = await words.lookUp(search.communityId, search.search);
    if (known.length === 0) return findNewest(visits, search);
    const rows = new Map(wordless.map((row) => [row.id, row]));
    for (const row of await findAlong(search, known)) rows.set(row.id, row);
    return [...rows.values()].sort(newestFirst).slice(0, search.limit);
  };
}
