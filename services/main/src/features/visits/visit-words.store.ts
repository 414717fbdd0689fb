import { select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { VISIT_INDEX } from './visit-indexes.js';
import { wordsOf, type SearchedColumns, type Word } from './visit-words.js';

export type WordlessVisit = SearchedColumns & { id: string; communityId: string };

export type VisitWordsStore = ReturnType<typeof createVisitWordsStore>;

/** The tables visit_words and visit_word_parts as they are written. */
export function createVisitWordsStore(sequelize: Sequelize) {
  async function knownOf(
    transaction: Transaction,
    communityId: string,
    words: ReadonlyMap<string, Word>,
  ): Promise<string[]> {
    const wholes = [...words.values()].map(({ whole }) => whole);
    const rows = await sequelize.query<{ word: string }>(KNOWN, {
      replacements: { communityId, words: [...words.keys()], wholes },
      type: QueryTypes.SELECT,
      transaction,
    });
    return rows.map(({ word }) => word);
  }

  return {
    /** Whether there are visits whose words are not written yet. */
    async hasWordless(): Promise<boolean> {
      return (await select(sequelize, ANY_WORDLESS, [])).length > 0;
    },

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
      const worded = visits.map((visit) => ({ ...visit, words: wordsOf(visit) }));
      for (const [communityId, words] of byCommunity(worded)) {
        for (const known of await knownOf(transaction, communityId, words)) words.delete(known);
        await insert('visit_word_parts (community_id, part, word)', partRows(communityId, words));
      }
      await insert('visit_words (community_id, word, visit_id)', worded.flatMap(wordRows));
      // Keepers of copies need not hear of it.
      await sequelize.query(
        'UPDATE visits SET has_words = TRUE, updated_at = updated_at WHERE id IN (:ids)',
        { replacements: { ids: visits.map(({ id }) => id) }, transaction },
      );
    },
  };
}

const ANY_WORDLESS = `
  SELECT 1 AS found FROM visits FORCE INDEX (${VISIT_INDEX.withoutWords})
  WHERE has_words = FALSE LIMIT 1`;

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

interface WordedVisit {
  id: string;
  communityId: string;
  words: Word[];
}

function wordRows({ id, communityId, words }: WordedVisit): string[][] {
  return words.map(({ word }) => [communityId, word, id]);
}

/** In one order for all, so that no two who write the same words wait for each other. */
function partRows(communityId: string, words: ReadonlyMap<string, Word>): string[][] {
  return [...words.keys()]
    .sort()
    .flatMap((word) => (words.get(word)?.parts() ?? []).map((part) => [communityId, part, word]));
}

/** The words of each community, each once. */
function byCommunity(visits: readonly WordedVisit[]): Map<string, Map<string, Word>> {
  const communities = new Map<string, Map<string, Word>>();
  for (const { communityId, words } of visits) {
    const found = communities.get(communityId) ?? new Map<string, Word>();
    for (const word of words) found.set(word.word, word);
    communities.set(communityId, found);
  }
  return communities;
}
