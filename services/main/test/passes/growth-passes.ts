import { expect } from 'chai';
import { createPassesStore } from '../../src/features/passes/passes.store.js';
import type { PassSearch } from '../../src/features/passes/passes.types.js';
import { limit, type Question } from '../growth-questions.js';
import type { LoggedCommunity } from '../growth-world.js';

const listing = (
  what: string,
  most: number,
  search: (community: LoggedCommunity) => Partial<PassSearch>,
): Question => ({
  ...{ operation: 'listPasses', what, most },
  ask: async (session, community) => {
    const wanted = { communityId: community.id, limit, ...search(community) };
    expect(await createPassesStore(session).list(wanted)).to.not.deep.equal([]);
  },
});

/** Each pass is read with its unit; of a home all that it has and had are looked at. */
export const passQuestions: Question[] = [
  listing('the first page', 3 * limit, () => ({})),
  listing('those that are good, beside those that have ended', 3 * limit, () => ({
    state: 'active',
  })),
  listing('of a home', 8 * limit, ({ unitIds }) => ({ unitIds: unitIds.slice(3, 4) })),
  listing('of a home, those that are good', 8 * limit, ({ unitIds }) => ({
    ...{ unitIds: unitIds.slice(3, 4), state: 'active' },
  })),
];
