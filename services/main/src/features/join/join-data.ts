import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

const UNIT = `(SELECT units.name FROM units
  WHERE units.community_id = join_requests.community_id AND units.id = join_requests.unit_id)`;

const OWN = 'account_id = :accountId';
/** Of somebody else's only that it was decided. */
const ifOwn = (column: string): string => `IF(${OWN}, ${column}, NULL)`;

/** When somebody has asked to live there, and what they have decided about others. */
export function joinData(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'joinRequests', table: 'join_requests', key: 'id' },
    whose: `${OWN} OR decided_by_id <=> :accountId`,
    tells: {
      ...{ id: 'id', unit: UNIT, state: 'state', requestedAt: 'requested_at' },
      ...{ givenName: ifOwn('given_name'), familyName: ifOwn('family_name') },
      ...{ kind: ifOwn('kind'), note: ifOwn('note'), reason: 'reason', decidedAt: 'decided_at' },
      ...{ asked: OWN, decided: 'decided_by_id <=> :accountId' },
    },
    forgets: {
      columns: { account_id: 'erased', decided_by_id: { name: 'decided_by_name' } },
      stays: { why: 'shared' },
    },
  });
}
