import { forcedIndex } from '@gatehouse/shared/sql/statements/forced-index';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import { VISIT_INDEX } from './visit-indexes.js';
import { fromRow } from './visit-row.js';
import { defineVisitModel, type VisitRow } from './visits.model.js';
import type { TourVisit, Visit } from './visits.types.js';

export type VisitToursStore = ReturnType<typeof createVisitToursStore>;

/** The table visits, as far as several of them are one coming. */
export function createVisitToursStore(sequelize: Sequelize) {
  const visits = defineVisitModel(sequelize);
  return {
    /**
     * Locks all visits of the tour, in one order whoever does it: what is decided about them is so until
     * the transaction ends.
     */
    async lock(transaction: Transaction, { communityId, tourId }: TourVisit): Promise<Visit[]> {
      const rows = (await visits.findAll({
        where: { communityId, tourId },
        indexHints: forcedIndex(VISIT_INDEX.ofTour),
        order: ['id'],
        lock: transaction.LOCK.UPDATE,
        transaction,
        raw: true,
      })) as unknown as VisitRow[];
      return rows.map(fromRow);
    },
  };
}
