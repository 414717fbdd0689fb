import { escapeLike } from '@gatehouse/shared/sql/statements/like';
import { QueryTypes, type Sequelize } from 'sequelize';
import { beginnings } from './visit-words.js';

/** The visits of a community before a visit, or from the newest on. */
export interface Place {
  communityId: string;
  beforeId?: string | undefined;
}

/** Visits that may be what is searched for, newest first: all there are as far back as the last. */
export interface Trail {
  ids: string[];
  /** Whether there are no more. */
  isEnd: boolean;
  /** About `count` of those before the visit. */
  goOn: (beforeId: string, count: number) => Promise<Trail>;
}

/**
 * What was typed may begin so many words; each is a statement's part of its own. What begins more,
 * like "9" or "s", is in so many visits that a page of them is full soon.
 */
const MOST_WORDS = 100;

/** The tables visit_words and visit_word_parts as they are read. */
export function createVisitSearchStore(sequelize: Sequelize) {
  const select = <Row extends object>(sql: string, replacements: Record<string, unknown>) =>
    sequelize.query<Row>(sql, { replacements, type: QueryTypes.SELECT });

  /** The words that have a part which begins so; undefined when there are too many. */
  async function wordsWith(communityId: string, forms: string[]): Promise<string[] | undefined> {
    const words = new Set<string>();
    for (const form of forms) {
      const pattern = `${escapeLike(form)}%`;
      const rows = await select<{ word: string }>(WORDS_WITH, { communityId, pattern });
      if (rows.length > MOST_WORDS) return undefined;
      for (const { word } of rows) words.add(word);
    }
    return words.size > MOST_WORDS ? undefined : [...words];
  }

  async function newest(place: Place, words: string[], count: number): Promise<Trail> {
    const { communityId, beforeId } = place;
    const goOn = (before: string, more: number) =>
      newest({ communityId, beforeId: before }, words, more);
    if (words.length === 0) return { ids: [], isEnd: true, goOn };
    const parts = words.map((_word, index) => visitsWith(index, count, beforeId));
    const values = Object.fromEntries(words.map((word, index) => [`word${index}`, word]));
    const rows = await select<{ id: string }>(parts.join(' UNION ALL '), {
      ...{ ...values, communityId, beforeId },
    });
    const ids = [...new Set(rows.map(({ id }) => id))].sort().reverse();
    return { ids: ids.slice(0, count), isEnd: ids.length < count, goOn };
  }

  return {
    /**
     * The words that may have been meant, for each word of a search. Words that were typed too short
     * to be looked up are left out, so that there may be none.
     */
    async lookUp(communityId: string, search: string): Promise<string[][]> {
      const typed = beginnings(search).map((forms) => wordsWith(communityId, forms));
      return (await Promise.all(typed)).filter((words) => words !== undefined);
    },

    /**
     * Of words that all have to be there, the visits with the one that is in the fewest. For each word
     * of the search there are those that may have been meant.
     */
    async rarest(place: Place & { limit: number }, known: string[][]): Promise<Trail> {
      // Half a page of each tells which is rarer; the others' halves are of no further use.
      const count = known.length === 1 ? place.limit : Math.ceil(place.limit / 2);
      const trails = await Promise.all(known.map((words) => newest(place, words, count)));
      return trails.reduce((rarest, trail) => (isRarer(trail, rarest) ? trail : rarest));
    },
  };
}

const WORDS_WITH = `
  SELECT word FROM visit_word_parts
  WHERE community_id = :communityId AND part LIKE :pattern LIMIT ${MOST_WORDS + 1}`;

function visitsWith(index: number, count: number, beforeId: string | undefined): string {
  const before = beforeId === undefined ? '' : 'AND visit_id < :beforeId';
  return `(SELECT visit_id AS id FROM visit_words FORCE INDEX (PRIMARY)
    WHERE community_id = :communityId AND word = :word${index} ${before}
    ORDER BY visit_id DESC LIMIT ${count})`;
}

/** The same number of visits goes back further the rarer they are. */
function isRarer(one: Trail, other: Trail): boolean {
  if (one.isEnd !== other.isEnd) return one.isEnd;
  if (one.isEnd) return one.ids.length < other.ids.length;
  return (one.ids.at(-1) ?? '') < (other.ids.at(-1) ?? '');
}
