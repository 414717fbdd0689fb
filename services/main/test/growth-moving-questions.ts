import { expect } from 'chai';
import { createAlertsStore } from '../src/features/alerts/alerts.store.js';
import type { AlertSearch } from '../src/features/alerts/alerts.types.js';
import { createJoinStore } from '../src/features/join/join.store.js';
import type { JoinSearch } from '../src/features/join/join.types.js';
import { createMovesStore } from '../src/features/moves/moves.store.js';
import { createHandoversStore } from '../src/features/rosters/handovers.store.js';
import type { ShiftSearch } from '../src/features/rosters/rosters.types.js';
import { createShiftsStore } from '../src/features/rosters/shifts.store.js';
import type { MoveSearch } from '../src/features/moves/moves.types.js';
import { day, limit, type Question } from './growth-questions.js';
import type { LoggedCommunity } from './growth-world.js';

function moves(
  what: string,
  most: number,
  search: (personId: string) => Partial<MoveSearch>,
): Question {
  return {
    ...{ operation: 'listMoves', what, most },
    ask: async (session, { id: communityId }) => {
      const store = createMovesStore(session);
      const [last] = await store.list({ communityId, limit: 1 });
      const wanted = { communityId, limit, ...search(last?.person.id ?? '') };
      expect(await store.list(wanted)).to.not.deep.equal([]);
    },
  };
}

function joinRequests(
  what: string,
  most: number,
  search: (community: LoggedCommunity) => Partial<JoinSearch>,
): Question {
  return {
    ...{ operation: 'listJoinRequests', what, most },
    ask: async (session, community) => {
      const store = createJoinStore(session);
      const found = await store.list({ communityId: community.id, limit, ...search(community) });
      expect(found).to.not.deep.equal([]);
    },
  };
}

function alerts(
  what: string,
  most: number,
  search: (raisedById: string) => Partial<AlertSearch>,
): Question {
  return {
    ...{ operation: 'listAlerts', what, most },
    ask: async (session, { id: communityId }) => {
      const store = createAlertsStore(session);
      const [last] = await store.list({ communityId, limit: 1 });
      const wanted = { communityId, limit, ...search(last?.raised.by.accountId ?? '') };
      expect(await store.list(wanted)).to.not.deep.equal([]);
    },
  };
}

function shifts(
  what: string,
  most: number,
  search: (personId: string) => Partial<ShiftSearch>,
): Question {
  return {
    ...{ operation: 'listShifts', what, most },
    ask: async (session, { id: communityId }) => {
      const store = createShiftsStore(session);
      const from = day(30);
      const [first] = await store.list({ communityId, from, limit: 1 });
      const wanted = { communityId, from, limit, ...search(first?.person.id ?? '') };
      expect(await store.list(wanted)).to.not.deep.equal([]);
    },
  };
}

/** Of who comes, who goes, and who calls for help. */
export const movingQuestions = [
  shifts('the first page', 4 * limit, () => ({})),
  shifts('of some days', 4 * limit, () => ({ to: day(33) })),
  shifts('of somebody', 4 * limit, (personId) => ({ personId })),
  {
    ...{ operation: 'listHandovers', what: 'the newest', most: 3 * limit },
    ask: async (session, { id: communityId, accountIds }) => {
      const reader = { communityId, accountId: accountIds[0] ?? '' };
      const page = { beforeId: undefined, limit };
      expect(await createHandoversStore(session).list(reader, page)).to.not.deep.equal([]);
    },
  } satisfies Question,
  alerts('the first page', 2 * limit, () => ({})),
  alerts('that are open', 2 * limit, () => ({ open: true })),
  alerts('that are closed', 2 * limit, () => ({ open: false })),
  alerts('of somebody', 3 * limit, (raisedById) => ({ raisedById })),
  alerts('of somebody, closed', 3 * limit, (raisedById) => ({ raisedById, open: false })),
  moves('the first page', 3 * limit, () => ({})),
  moves('in a state', 3 * limit, () => ({ state: 'refused' })),
  moves('of somebody', 3 * limit, (personId) => ({ personId })),
  joinRequests('the first page', 2 * limit, () => ({})),
  joinRequests('in a state', 2 * limit, () => ({ state: 'refused' })),
  joinRequests('of a unit', 3 * limit, ({ unitIds }) => ({ unitIds: [unitIds[3] ?? ''] })),
];
