import { inNaturalOrder } from '@gatehouse/shared/sql/statements/natural-order';
import { expect } from 'chai';
import { createDevicesStore } from '../src/features/devices/devices.store.js';
import { createGateConflictsStore } from '../src/features/gate-log/gate-conflicts.store.js';
import type { ConflictSearch } from '../src/features/gate-log/gate-conflicts.store.js';
import { createGateEntriesStore } from '../src/features/gate-log/gate-entries.store.js';
import type { EntrySearch } from '../src/features/gate-log/gate-log.types.js';
import { createGatesStore } from '../src/features/gates/gates.store.js';
import { createHelpStaysStore } from '../src/features/help/help-stays.store.js';
import { createVisitsStore } from '../src/features/visits/visits.store.js';
import type { GateSearch } from '../src/features/gates/gates.types.js';
import { nthId } from './growth-gates.js';
import { day, limit, type Question } from './growth-questions.js';

function gates(what: string, search: Partial<GateSearch>): Question {
  return {
    ...{ operation: 'listGates', what, most: 2 * limit },
    ask: async (session, { id: communityId }) => {
      const wanted = { communityId, limit, ...search };
      expect(await createGatesStore(session).list(wanted)).to.not.deep.equal([]);
    },
  };
}

function entries(what: string, most: number, search: Partial<EntrySearch>): Question {
  return {
    ...{ operation: 'listGateEntries', what, most },
    ask: async (session, { id: communityId }) => {
      const store = createGateEntriesStore(session);
      const wanted = { communityId, from: day(0), limit, ...search };
      expect(await store.list(wanted)).to.not.deep.equal([]);
    },
  };
}

function conflicts(what: string, search: Partial<ConflictSearch>): Question {
  return {
    ...{ operation: 'listGateConflicts', what, most: 4 * limit },
    ask: async (session, { id: communityId }) => {
      const store = createGateConflictsStore(session);
      expect(await store.list({ communityId, limit, ...search })).to.not.deep.equal([]);
    },
  };
}

/** Each visit that is inside with its page; of the help that is inside all is looked at. */
const inside: Question[] = [
  {
    ...{ operation: 'listInside', what: 'visitors, whatever the log has', most: 2 * limit },
    ask: async (session, { id: communityId }) => {
      await createVisitsStore(session).list({ communityId, state: 'inside', limit });
    },
  },
  {
    ...{ operation: 'listInside', what: 'help, whoever came before' },
    most: ({ visitIds }) => visitIds.length / 20 + limit,
    ask: async (session, { id: communityId }) => {
      const wanted = { from: day(0), limit: 5000 };
      const found = await createHelpStaysStore(session).allInsideSince(communityId, wanted);
      expect(found).to.not.deep.equal([]);
    },
  },
];

/** Of what stands at the gates. */
export const ofGates: Question[] = [
  ...inside,
  gates('the first page', {}),
  gates('a page deep in the list', { after: { sortKey: inNaturalOrder('Gate 7'), id: '' } }),
  entries('the first page', 2 * limit, {}),
  entries('of a gate', 2 * limit, { gateId: nthId(1) }),
  entries('who was refused', 2 * limit, { direction: 'refused' }),
  entries('who came in by a gate', 5 * limit, { gateId: nthId(1), direction: 'in' }),
  entries('of a day', 2 * limit, { to: day(1) }),
  conflicts('the first page', {}),
  conflicts('in a state', { state: 'open' }),
  {
    ...{ operation: 'listDevices', what: 'the first page', most: 2 * limit },
    ask: async (session, { id: communityId }) => {
      const found = await createDevicesStore(session).list({ communityId, limit });
      expect(found).to.have.length(limit);
    },
  },
];
