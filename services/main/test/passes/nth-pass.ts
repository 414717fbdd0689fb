import { newId } from '@gatehouse/shared/ids/ids';
import type { TableRow } from '@gatehouse/shared/sql/statements/insert-rows';
import { passRow } from '../../src/features/passes/pass-row.js';
import type { Pass } from '../../src/features/passes/passes.types.js';

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
