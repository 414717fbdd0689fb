import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

const ISSUED = '(issued_by_id = :accountId)';
const REVOKED = '(revoked_by_id <=> :accountId)';

/** Passes that somebody has issued or revoked; whom they let in is the visitors'. */
export function passData(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'passes', table: 'passes', key: 'id', whose: `${ISSUED} OR ${REVOKED}` },
    tells: {
      ...{ id: 'id', kind: 'kind', state: 'state', visitor: 'visitor_name' },
      ...{ validFrom: 'valid_from', validTo: 'valid_to', uses: 'uses', maxUses: 'max_uses' },
      refusalReason: 'refusal_reason',
      ...{ issuedAt: 'issued_at', endedAt: 'ended_at', issued: ISSUED, revoked: REVOKED },
    },
    forgets: {
      columns: {
        issued_by_id: { name: 'issued_by_name' },
        revoked_by_id: { name: 'revoked_by_name' },
      },
      stays: { why: 'shared' },
    },
  });
}
