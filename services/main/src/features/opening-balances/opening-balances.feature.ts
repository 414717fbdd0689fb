import { erasesRows } from '../../endings.js';
import type { Parts } from '../../parts.js';
import { openingBalanceData } from './opening-balance-data.js';
import { createBalanceBlockers, createOpeningBalancesStore } from './opening-balances.store.js';

export type { OpeningBalance, OpeningBalancesStore } from './opening-balances.store.js';

export type OpeningBalances = ReturnType<typeof createOpeningBalances>;

/** What units owed before, staged until a ledger takes it. */
export function createOpeningBalances({ sequelize }: Pick<Parts, 'sequelize'>) {
  return {
    /** Many at once, for whoever brings them in by a file. */
    service: createOpeningBalancesStore(sequelize),
    blockers: createBalanceBlockers(sequelize),
    personal: [openingBalanceData(sequelize)],
    endings: {
      community: erasesRows(sequelize, {
        ...{ folder: 'opening-balances', tables: ['opening_balances'] },
      }),
    },
  };
}
