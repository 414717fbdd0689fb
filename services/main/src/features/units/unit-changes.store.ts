import { mysqlErrno, MysqlErrno } from '@gatehouse/shared/sql/database-errors';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { movedOn } from '@gatehouse/shared/sql/statements/moved-on';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize } from 'sequelize';
import { UnitsRepeat } from './units.errors.js';
import { defineUnitModels, toUnitRow, type UnitRow } from './units.model.js';
import type { UnitDetails } from './units.types.js';

/** What of a unit can be changed, as columns. */
export type UnitColumns = Partial<
  Pick<UnitRow, 'name' | 'sortKey' | 'floor' | 'kind' | 'areaCenti' | 'share' | 'externalRef'>
>;

export type UnitChangesStore = ReturnType<typeof createUnitChangesStore>;

/** Changes of the tables units and unit_origins. The building is locked whenever names are given. */
export function createUnitChangesStore(sequelize: Sequelize) {
  const { units } = defineUnitModels(sequelize);

  return {
    /** Which of the names units of the building have today, as they are written there. */
    async namesTaken(
      tx: Transaction,
      { communityId, buildingId }: Pick<UnitDetails, 'communityId' | 'buildingId'>,
      names: readonly string[],
    ): Promise<string[]> {
      const rows = await units.findAll({
        where: { communityId, buildingId, status: 'active', name: { [Op.in]: [...names] } },
        attributes: ['name'],
        order: ['sortKey', 'id'],
        transaction: tx,
      });
      return rows.map((row) => row.get('name') as string);
    },

    /** Which of the references units of the community have. */
    async refsTaken(tx: Transaction, communityId: string, refs: string[]): Promise<string[]> {
      if (refs.length === 0) return [];
      const rows = await units.findAll({
        where: { communityId, externalRef: { [Op.in]: refs } },
        attributes: ['externalRef'],
        transaction: tx,
      });
      return rows.map((row) => row.get('externalRef') as string);
    },

    /** @throws UnitsRepeat when two of them are called alike */
    async add(tx: Transaction, made: readonly UnitDetails[]): Promise<void> {
      const origins = made.flatMap(({ communityId, id: unitId, formerUnitIds }) =>
        formerUnitIds.map((formerUnitId) => ({ communityId, unitId, formerUnitId })),
      );
      await withoutRepeats(() =>
        insertRows(tx, [
          ...made.map((unit) => ({ table: 'units', row: toUnitRow(unit) })),
          ...origins.map((row) => ({ table: 'unit_origins', row })),
        ]),
      );
    },

    /** Of a unit that this transaction has locked; no two changes have one moment. */
    async change(
      tx: Transaction,
      { id, communityId }: UnitDetails,
      columns: UnitColumns,
      at: Date,
    ): Promise<void> {
      const changedAt = movedOn('changed_at', at);
      await withoutRepeats(() =>
        units.update({ ...columns, changedAt }, { where: { communityId, id }, transaction: tx }),
      );
    },

    /** Of units that this transaction has locked. */
    async retire(tx: Transaction, retired: readonly UnitDetails[], at: Date): Promise<void> {
      const [unit] = retired;
      if (unit === undefined) return;
      const id = retired.map((each) => each.id);
      await units.update(
        { status: 'retired', retiredAt: at },
        { where: { communityId: unit.communityId, id }, transaction: tx },
      );
    },
  };
}

/** What was looked for before, and came meanwhile or stands twice among what is written. */
async function withoutRepeats<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (mysqlErrno(error) === MysqlErrno.duplicateKey) throw new UnitsRepeat();
    throw error;
  }
}
