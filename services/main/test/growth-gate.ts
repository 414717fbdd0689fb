import type { GrowthQuestion } from '@gatehouse/shared/testing/growth';
import { expect } from 'chai';
import { createBlocksStore, type BlockSearch } from '../src/features/blocks/blocks.store.js';
import { createStandingAnswersStore } from '../src/features/standing-answers/standing-answers.store.js';
import { FIRST_DAY, type LoggedCommunity } from './growth-world.js';

const limit = 25;

type Question = GrowthQuestion<LoggedCommunity>;

function blocks(what: string, search: Partial<BlockSearch>): Question {
  return {
    ...{ operation: 'listBlocks', what, most: 2 * limit },
    ask: async (session, { id: communityId }) => {
      const wanted = { communityId, at: FIRST_DAY, limit, ...search };
      expect(await createBlocksStore(session).list(wanted)).to.not.deep.equal([]);
    },
  };
}

/** What keeps somebody out, or lets them in unasked. */
export const ofTheGate: readonly Question[] = [
  blocks('the newest page', {}),
  blocks('those that hold', { state: 'active' }),
  {
    ...{ operation: 'requestVisit', what: 'whether somebody is blocked', most: 5 },
    ask: (session, { id }) =>
      createBlocksStore(session).matching(
        id,
        { name: 'ravi', phone: '+91', plate: 'B7' },
        FIRST_DAY,
      ),
  },
  {
    ...{ operation: 'requestVisit', what: 'what a home has said beforehand', most: 5 },
    ask: (session, { id: communityId, unitIds }) =>
      createStandingAnswersStore(session).ofUnit(
        { communityId, unitId: unitIds[3] ?? '' },
        FIRST_DAY,
      ),
  },
  {
    ...{ operation: 'listStandingAnswers', what: 'the newest page', most: 2 * limit },
    ask: (session, { id: communityId }) =>
      createStandingAnswersStore(session).list({ communityId, at: FIRST_DAY, limit }),
  },
  {
    ...{ operation: 'listStandingAnswers', what: 'those of a home', most: 2 * limit },
    ask: (session, { id: communityId, unitIds }) =>
      createStandingAnswersStore(session).list({
        ...{ communityId, at: FIRST_DAY, limit, unitIds: unitIds.slice(3, 4) },
      }),
  },
];
