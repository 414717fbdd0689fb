import { IndexHints, type IndexHint } from 'sequelize';

/**
 * Has a list read by this index. Left to itself the database may walk another one past everybody
 * else's rows, or begin at the newest row however deep the page is: it cannot know how few rows a
 * condition leaves. An index that a release names can be dropped only by the release after the next.
 */
export function forcedIndex(index: string): IndexHint[] {
  return [{ type: IndexHints.FORCE, values: [index] }];
}
