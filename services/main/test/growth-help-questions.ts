import { dayNamed } from '@gatehouse/shared/time/local-time';
import { expect } from 'chai';
import {
  createEngagementsStore,
  type EngagementSearch,
} from '../src/features/help/engagements.store.js';
import { createHelpsStore, type HelpSearch } from '../src/features/help/helps.store.js';
import { limit, type Question } from './growth-questions.js';
import type { LoggedCommunity } from './growth-world.js';

function helps(
  what: string,
  most: Question['most'],
  search: (community: LoggedCommunity) => Partial<HelpSearch>,
): Question {
  return {
    ...{ operation: 'listDailyHelp', what, most },
    ask: (session, community) =>
      createHelpsStore(session).list({ communityId: community.id, limit, ...search(community) }),
  };
}

function engagements(
  what: string,
  search: (community: LoggedCommunity) => Partial<EngagementSearch>,
): Question {
  return {
    ...{ operation: 'listEngagements', what, most: 3 * limit },
    ask: async (session, community) => {
      const store = createEngagementsStore(session);
      const wanted = { communityId: community.id, limit, ...search(community) };
      expect(await store.list(wanted)).to.not.deep.equal([]);
    },
  };
}

/** Some hundreds at the most: each, whoever they are, and for whom they work. */
const everyHelper = ({ visitIds }: LoggedCommunity): number => visitIds.length / 4 + limit;

const ofOneHome = ({ unitIds }: LoggedCommunity) => ({ unitIds: unitIds.slice(3, 4) });

/** Of who works for homes. */
export const helpQuestions: Question[] = [
  helps('the first page', 3 * limit, () => ({})),
  helps('of a home', 6 * limit, ofOneHome),
  helps('by a number that none has', everyHelper, () => ({ phone: '+910000000000' })),
  engagements('the first page', () => ({})),
  engagements('of a home', ofOneHome),
  {
    ...{ operation: 'findHelpAtGate', what: 'for whom those who were found work', most: 10 },
    ask: async (session, { id: communityId }) => {
      const [help] = await createHelpsStore(session).list({ communityId, limit: 1 });
      const wanted = { helpIds: [help?.id ?? ''], from: dayNamed('2026-01-01') };
      const held = await createEngagementsStore(session).holding(communityId, wanted);
      expect(held).to.have.length(1);
    },
  },
];
