import { inNaturalOrder } from '@gatehouse/shared/sql/statements/natural-order';
import { expect } from 'chai';
import { createDevicesStore } from '../src/features/devices/devices.store.js';
import { createGatesStore } from '../src/features/gates/gates.store.js';
import type { GateSearch } from '../src/features/gates/gates.types.js';
import { limit, type Question } from './growth-questions.js';

function gates(what: string, search: Partial<GateSearch>): Question {
  return {
    ...{ operation: 'listGates', what, most: 2 * limit },
    ask: async (session, { id: communityId }) => {
      const wanted = { communityId, limit, ...search };
      expect(await createGatesStore(session).list(wanted)).to.not.deep.equal([]);
    },
  };
}

/** Of what stands at the gates. */
export const ofGates: Question[] = [
  gates('the first page', {}),
  gates('a page deep in the list', { after: { sortKey: inNaturalOrder('Gate 7'), id: '' } }),
  {
    ...{ operation: 'listDevices', what: 'the first page', most: 2 * limit },
    ask: async (session, { id: communityId }) => {
      const found = await createDevicesStore(session).list({ communityId, limit });
      expect(found).to.have.length(limit);
    },
  },
];
