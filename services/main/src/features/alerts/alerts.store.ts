import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { alertIn, READ_ALERTS, type AlertRead } from './alert-row.js';
import type { Alert, AlertSearch, Deed } from './alerts.types.js';

/** An alert, and the community that it is of. */
export type OneAlert = Pick<Alert, 'communityId' | 'id'>;

export type AlertsStore = ReturnType<typeof createAlertsStore>;

/** The table alerts. */
export function createAlertsStore(sequelize: Sequelize) {
  return { ...reading(sequelize), ...raising(), ...stepping() };
}

function reading(sequelize: Sequelize) {
  return {
    async find({ communityId, id }: OneAlert, tx?: Transaction): Promise<Alert | undefined> {
      const values = [communityId, id];
      const [row] =
        tx === undefined
          ? await select<AlertRead>(sequelize, ONE, values)
          : await selectIn<AlertRead>(tx, ONE, values);
      return row && alertIn(row);
    },

    /** The newest first, at most `limit`. */
    async list(search: AlertSearch): Promise<Alert[]> {
      const { raisedById, open, beforeId } = search;
      const rows = await sequelize.query<AlertRead>(
        `${READ_ALERTS} FORCE INDEX (${indexFor(search)})
         WHERE community_id = :communityId
           ${raisedById === undefined ? '' : 'AND raised_by_id = :raisedById'}
           ${open === undefined ? '' : 'AND is_open = :open'}
           ${beforeId === undefined ? '' : 'AND id < :beforeId'}
         ORDER BY id DESC LIMIT :limit`,
        {
          replacements: { ...search, raisedById, beforeId, open: open === true ? 1 : 0 },
          type: QueryTypes.SELECT,
        },
      );
      return rows.map(alertIn);
    },
  };
}

/** Left to itself the database may read the alerts of the whole community instead. */
function indexFor({ raisedById, open }: Pick<AlertSearch, 'raisedById' | 'open'>): string {
  const columns = [
    ...(raisedById ? ['raised_by_id'] : []),
    ...(open === undefined ? [] : ['is_open']),
  ];
  return columns.length === 0 ? 'PRIMARY' : `alerts_community_id_${columns.join('_')}_id`;
}

function raising() {
  return {
    /** The one that the account has raised last. */
    async lastOf(
      tx: Transaction,
      { communityId, accountId }: { communityId: string; accountId: string },
    ): Promise<Alert | undefined> {
      const [row] = await selectIn<AlertRead>(tx, LAST_OF, [communityId, accountId]);
      return row && alertIn(row);
    },

    async add(tx: Transaction, alert: Alert, dueAt: Date | undefined): Promise<void> {
      const { id, communityId, kind, silent, state, unitId = null, place = null, told } = alert;
      const { at: raisedAt, by } = alert.raised;
      await insertRow(tx, 'alerts', {
        ...{ communityId, id, kind, isSilent: silent, state, unitId, place, told, raisedAt },
        ...{ raisedById: by.accountId, raisedByName: by.name, dueAt: dueAt ?? null },
      });
    },
  };
}

/** Of several who take a step at once the database lets one through: the state is part of the condition. */
function stepping() {
  const taken = async (tx: Transaction, sql: string, values: (string | Date)[]) =>
    (await execute(tx, sql, values)) === 1;
  return {
    /** @returns false unless it rings */
    acknowledge: (tx: Transaction, { communityId, id }: OneAlert, { at, by }: Deed) =>
      taken(tx, ACKNOWLEDGE, [at, by.accountId, by.name, communityId, id]),

    /** Whoever is there has acknowledged it. @returns false once somebody is there, or it is closed */
    arrive: (tx: Transaction, { communityId, id }: OneAlert, { at, by }: Deed) => {
      const who = [at, by.accountId, by.name];
      return taken(tx, ARRIVE, [...who, ...who, communityId, id]);
    },

    /** @returns false once it is closed */
    close: (tx: Transaction, { communityId, id }: OneAlert, { at, by, report }: Closing) =>
      taken(tx, CLOSE, [at, by.accountId, by.name, report, communityId, id]),
  };
}

interface Closing extends Deed {
  report: string;
}

const ONE = `${READ_ALERTS} WHERE community_id = ? AND id = ?`;

const LAST_OF = `${READ_ALERTS} FORCE INDEX (alerts_community_id_raised_by_id_id)
  WHERE community_id = ? AND raised_by_id = ? ORDER BY id DESC LIMIT 1`;

const ACKNOWLEDGE = `
  UPDATE alerts SET state = 'acknowledged', due_at = NULL,
    acknowledged_at = ?, acknowledged_by_id = ?, acknowledged_by_name = ?
  WHERE community_id = ? AND id = ? AND state = 'raised'`;

const ARRIVE = `
  UPDATE alerts SET state = 'on-site', due_at = NULL,
    on_site_at = ?, on_site_by_id = ?, on_site_by_name = ?,
    acknowledged_at = COALESCE(acknowledged_at, ?),
    acknowledged_by_id = COALESCE(acknowledged_by_id, ?),
    acknowledged_by_name = COALESCE(acknowledged_by_name, ?)
  WHERE community_id = ? AND id = ? AND state IN ('raised', 'acknowledged')`;

const CLOSE = `
  UPDATE alerts SET state = 'closed', due_at = NULL,
    closed_at = ?, closed_by_id = ?, closed_by_name = ?, report = ?
  WHERE community_id = ? AND id = ? AND state <> 'closed'`;
