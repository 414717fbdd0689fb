import { expect } from 'chai';
import { createParcelsDueStore } from '../src/features/parcels/parcels-due.store.js';
import { createParcelsStore, type ParcelSearch } from '../src/features/parcels/parcels.store.js';
import { byTheClock, day, limit, type Question } from './growth-questions.js';
import type { LoggedCommunity } from './growth-world.js';

function parcels(
  what: string,
  search: (community: LoggedCommunity) => Partial<ParcelSearch>,
  most = 2 * limit,
): Question {
  return {
    ...{ operation: 'listParcels', what, most },
    ask: async (session, community) => {
      const wanted = { communityId: community.id, limit, ...search(community) };
      expect(await createParcelsStore(session).list(wanted)).to.not.deep.equal([]);
    },
  };
}

const ofOneHome = ({ unitIds }: LoggedCommunity) => ({
  stays: unitIds.slice(0, 1).map((unitId) => ({ unitId, from: new Date(0), to: null })),
});

/** Of what is left at the gate. */
export const parcelQuestions: Question[] = [
  parcels('the first page', () => ({})),
  parcels('those that wait', () => ({ state: 'received' })),
  parcels('those that are gone', () => ({ state: 'handed-over' })),
  parcels('for a unit', ({ unitIds }) => ({ unitId: unitIds[0] ?? '' })),
  parcels('a resident’s own', ofOneHome),
  parcels('a resident’s own that wait', (from) => ({ ...ofOneHome(from), state: 'received' })),
  parcels('by its code', () => ({ code: '000050' }), 5),
  byTheClock('parcels that are to be told again', (session) =>
    createParcelsDueStore(session).findDue(day(1)),
  ),
];
