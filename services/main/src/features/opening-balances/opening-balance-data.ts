import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

const UNIT = `(SELECT units.name FROM units
  WHERE units.community_id = opening_balances.community_id
  AND units.id = opening_balances.unit_id)`;

/** What somebody has said that units owed before; what one owes is the unit's. Amounts in minor units. */
export function openingBalanceData(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'openingBalances', table: 'opening_balances', key: 'id' },
    whose: 'staged_by = :accountId',
    tells: {
      ...{ id: 'id', unit: UNIT, amount: 'amount', currency: 'currency' },
      ...{ day: 'CAST(day AS CHAR)', stagedAt: 'staged_at' },
    },
    forgets: { columns: { staged_by: 'kept' }, stays: { why: 'proof' } },
  });
}
