import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { VISIT_INDEX } from './visit-indexes.js';
import { wordsOf, type SearchedColumns } from './visit-words.js';

export type WordlessVisit = SearchedColumns & { id: string; communityId: string };

export type VisitWordsStore = ReturnType<typeof createVisitWordsStore>;

/** The tables visit_words and visit_word_parts as they are written. */
export function createVisitWordsStore(sequelize: Sequelize) {
  async function knownOf(
    transaction: Transaction,
    communityId: string,
    words: Map<string, string[]>,
  ): Promise<string[]> {
    const wholes = [...words.values()].map(([whole]) => whole);
    const rows = await sequelize.query<{ word: string }>(KNOWN, {
      replacements: { communityId, words: [...words.keys()], wholes },
      type: QueryTypes.SELECT,
      transaction,
    });
    return rows.map(({ word }) => word);
  }

  return {
    /** Locks some of the visits whose words are not written yet; others' are left to them. */
    lockWordless: (transaction: Transaction, limit: number): Promise<WordlessVisit[]> =>
      sequelize.query<WordlessVisit>(WORDLESS, {
        replacements: { limit },
        type: QueryTypes.SELECT,
        transaction,
      }),

    /** Writes the words of visits that `lockWordless` locked in the same transaction. */
    async write(transaction: Transaction, visits: readonly WordlessVisit[]): Promise<void> {
      const insert = (into: string, rows: string[][]) =>
        rows.length === 0
          ? undefined
          : sequelize.query(`INSERT IGNORE INTO ${into} VALUES :rows`, {
              replacements: { rows },
              transaction,
            });
      for (const [communityId, some] of byCommunity(visits)) {
        const words = new Map(some.flatMap(wordsOf).map(({ word, parts }) => [word, parts]));
        for (const known of await knownOf(transaction, communityId, words)) words.delete(known);
        await insert('visit_word_parts (community_id, part, word)', partRows(communityId, words));
      }
      await insert('visit_words (community_id, word, visit_id)', visits.flatMap(wordRows));
      // Keepers of copies need not hear of it.
      await sequelize.query(
        'UPDATE visits SET has_words = TRUE, updated_at = updated_at WHERE id IN (:ids)',
        { replacements: { ids: visits.map(({ id }) => id) }, transaction },
      );
    },
  };
}

const WORDLESS = `
  SELECT id, community_id AS communityId, visitor_name AS visitorName,
    visitor_company AS visitorCompany, unit_name AS unitName, visitor_phone AS visitorPhone,
    visitor_vehicle AS visitorVehicle
  FROM visits FORCE INDEX (${VISIT_INDEX.withoutWords})
  WHERE has_words = FALSE ORDER BY community_id, id LIMIT :limit
  FOR UPDATE SKIP LOCKED`;

/** All parts of a word are written at once. */
const KNOWN = `
  SELECT DISTINCT word FROM visit_word_parts
  WHERE community_id = :communityId AND part IN (:wholes) AND word IN (:words)`;

function wordRows(visit: WordlessVisit): string[][] {
  return wordsOf(visit).map(({ word }) => [visit.communityId, word, visit.id]);
}

/** In one order for all, so that no two who write the same words wait for each other. */
function partRows(communityId: string, words: Map<string, string[]>): string[][] {
  return [...words.keys()]
    .sort()
    .flatMap((word) => (words.get(word) ?? []).map((part) => [communityId, part, word]));
}

function byCommunity(visits: readonly WordlessVisit[]): Map<string, WordlessVisit[]> {
  const groups = new Map<string, WordlessVisit[]>();
  for (const visit of visits)
    groups.set(visit.communityId, [...(groups.get(visit.communityId) ?? []), visit]);
  return groups;
}
