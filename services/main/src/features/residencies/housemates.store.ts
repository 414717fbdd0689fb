import { selectIn } from '@gatehouse/shared/sql/statements/prepared';
import { databaseOf, type Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes } from 'sequelize';
import type { Place, Residency } from './residencies.types.js';

/** Somebody who lives in a unit, and since when. */
export interface Housemate {
  accountId: string;
  name: string;
  since: Date;
}

export type HousematesStore = ReturnType<typeof createHousematesStore>;

/** Who lives together, as a transaction sees it. */
export function createHousematesStore() {
  return {
    /** Who lives in the unit beside the account and can use theirs, each once. */
    findHousemates: (
      tx: Transaction,
      { communityId, unitId }: Place,
      accountId: string,
      at: Date,
    ): Promise<Housemate[]> =>
      selectIn<Housemate>(tx, HOUSEMATES, [unitId, communityId, at, at, accountId]),

    /** The accounts of all who live in each of the units at the moment and can use theirs. */
    async accountsIn(
      tx: Transaction,
      { communityId, unitIds }: { communityId: string; unitIds: readonly string[] },
      at: Date,
    ): Promise<ReadonlyMap<string, string[]>> {
      const accounts = new Map<string, string[]>();
      if (unitIds.length === 0) return accounts;
      const rows = await databaseOf(tx).query<{ unitId: string; accountId: string }>(ACCOUNTS_IN, {
        replacements: { communityId, unitIds: [...unitIds], at },
        ...{ type: QueryTypes.SELECT, transaction: tx },
      });
      for (const { unitId, accountId } of rows)
        accounts.set(unitId, [...(accounts.get(unitId) ?? []), accountId]);
      return accounts;
    },

    /** Whether the person lived there already when the residency began. */
    async livedThere(tx: Transaction, residency: Residency): Promise<boolean> {
      const { communityId, person, unitId, id, validFrom } = residency;
      const values = [communityId, person.id, unitId, id, validFrom, validFrom];
      return (await selectIn(tx, LIVED_THERE, values)).length > 0;
    },
  };
}

const CAN_USE_THEIRS = `
  people.account_id IS NOT NULL
  AND (known_accounts.closed_at IS NULL OR known_accounts.closed_at < known_accounts.opened_at)`;

const WITH_ACCOUNTS = `
  FROM residencies JOIN people ON people.id = residencies.person_id
  LEFT JOIN known_accounts ON known_accounts.account_id = people.account_id`;

const HOUSEMATES = `
  SELECT people.account_id AS accountId, people.name, MIN(residencies.valid_from) AS since
  ${WITH_ACCOUNTS}
  WHERE residencies.unit_id = ? AND residencies.community_id = ?
    AND residencies.valid_from <= ? AND (residencies.valid_to IS NULL OR ? < residencies.valid_to)
    AND residencies.lives_here = 1 AND people.account_id <> ? AND ${CAN_USE_THEIRS}
  GROUP BY people.account_id, people.name
  ORDER BY since, people.account_id`;

const ACCOUNTS_IN = `
  SELECT residencies.unit_id AS unitId, people.account_id AS accountId,
         MIN(residencies.valid_from) AS since
  ${WITH_ACCOUNTS}
  WHERE residencies.unit_id IN (:unitIds) AND residencies.community_id = :communityId
    AND residencies.valid_from <= :at
    AND (residencies.valid_to IS NULL OR :at < residencies.valid_to)
    AND residencies.lives_here = 1 AND ${CAN_USE_THEIRS}
  GROUP BY residencies.unit_id, people.account_id
  ORDER BY residencies.unit_id, since, people.account_id`;

/** A residency that follows right after another is no moving in. */
const LIVED_THERE = `
  SELECT 1 FROM residencies
  WHERE community_id = ? AND person_id = ? AND unit_id = ? AND id <> ? AND lives_here = 1
    AND valid_from < ? AND (valid_to IS NULL OR (? <= valid_to AND valid_from < valid_to))
  LIMIT 1`;
