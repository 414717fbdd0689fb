import { newId } from '@gatehouse/shared/ids/ids';
import type { TableRow } from '@gatehouse/shared/sql/statements/insert-rows';
import { expect } from 'chai';
import { passRow } from '../../src/features/passes/pass-row.js';
import { createPassesStore } from '../../src/features/passes/passes.store.js';
import type { Pass, PassSearch } from '../../src/features/passes/passes.types.js';
import { limit, type Question } from '../growth-questions.js';
import type { LoggedCommunity } from '../growth-world.js';

/** The eleventh of a home is still good; those before have ended long ago. */
export function nthPass(
  { communityId, unitId, at }: { communityId: string; unitId: string; at: Date },
  n: number,
): TableRow[] {
  const pass: Pass = {
    ...{ id: newId(), communityId, unitIds: [unitId], kind: 'recurring' },
    ...{ state: n < 10 ? 'expired' : 'active', visitor: { name: 'Sunita Devi' }, windows: [] },
    ...{ validFrom: at, validTo: new Date(Date.UTC(2099, 0)), uses: 0, revision: 0, guests: [] },
    ...{ leaveAtGate: false, code: '004217', issuedAt: at },
    issuedBy: { accountId: unitId, name: 'Asha Rao' },
  };
  const row = { ...passRow(pass), ...(n < 10 && { dueAt: null }) };
  return [
    { table: 'passes', row },
    { table: 'pass_units', row: { communityId, passId: pass.id, unitId, residencyId: null } },
  ];
}

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
