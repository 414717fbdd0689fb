import { MOST_DUE, type DueRow } from '@gatehouse/shared/lifecycle/due';
import { leftoverRows, type Leftovers } from '@gatehouse/shared/sql/purge';
import { execute, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { requestIn, type JoinRequestRead } from './join-row.js';
import type { Decision, JoinRequest, JoinSearch } from './join.types.js';

/** For how long those that have ended are kept. */
const KEEP_DAYS = 180;

export type JoinStore = ReturnType<typeof createJoinStore>;

/** The table join_requests. */
export function createJoinStore(sequelize: Sequelize) {
  return {
    ...findingIn(sequelize),

    /** Whatever an account that is deleted has asked, of any community. */
    async removeOf(tx: Transaction, accountId: string): Promise<void> {
      await execute(tx, 'DELETE FROM join_requests WHERE account_id = ?', [accountId]);
    },

    /** @returns false when the account has one that waits in the community already */
    async add(tx: Transaction, request: JoinRequest): Promise<boolean> {
      const { communityId, id, unitId, accountId, givenName, familyName, kind } = request;
      const { note = null, requestedAt, expiresAt } = request;
      const who = [communityId, id, unitId, accountId, givenName, familyName];
      return (await execute(tx, ADD, [...who, kind, note, requestedAt, expiresAt])) === 1;
    },

    /** Lets nobody else decide it before the transaction ends. */
    async lock(tx: Transaction, communityId: string, id: string): Promise<JoinRequest | undefined> {
      const [row] = await selectIn<JoinRequestRead>(tx, `${ONE} FOR UPDATE`, [communityId, id]);
      return row && requestIn(row);
    },

    /** Of a request that this transaction has locked. */
    async decide(tx: Transaction, request: JoinRequest, decision: Decision): Promise<void> {
      const { outcome, at, by, reason } = decision;
      const said = [outcome, at, by?.accountId ?? null, by?.name ?? null, reason ?? null];
      await execute(tx, DECIDE, [...said, request.communityId, request.id]);
    },

    /** Those that expire by the moment, the longest due first. */
    findDue: (by: Date): Promise<DueRow[]> => select<DueRow>(sequelize, DUE, [by]),

    /** Those of them that wait still; what somebody decides at this moment is left to them. */
    async lockDue(tx: Transaction, ids: string[], at: Date): Promise<JoinRequest[]> {
      const rows = await sequelize.query<JoinRequestRead>(LOCK_DUE, {
        replacements: { ids, at },
        type: QueryTypes.SELECT,
        transaction: tx,
      });
      return rows.map(requestIn);
    },
  };
}

function findingIn(sequelize: Sequelize) {
  return {
    async find(communityId: string, id: string): Promise<JoinRequest | undefined> {
      const [row] = await select<JoinRequestRead>(sequelize, ONE, [communityId, id]);
      return row && requestIn(row);
    },

    /** A request of the account, to whatever community. */
    async findOwn(accountId: string, id: string): Promise<JoinRequest | undefined> {
      const [row] = await select<JoinRequestRead>(sequelize, OWN, [accountId, id]);
      return row && requestIn(row);
    },

    /** The newest first, at most `limit`. */
    async list({ communityId, unitIds, state, beforeId, limit }: JoinSearch) {
      const rows = await sequelize.query<JoinRequestRead>(
        `${READ} FORCE INDEX (${indexFor({ unitIds, state })})
         WHERE community_id = :communityId
           ${unitIds === undefined ? '' : 'AND unit_id IN (:unitIds)'}
           ${state === undefined ? '' : 'AND state = :state'}
           ${beforeId === undefined ? '' : 'AND id < :beforeId'}
         ORDER BY id DESC LIMIT :limit`,
        {
          // An empty list would be no SQL.
          replacements: { communityId, unitIds: [...(unitIds ?? []), ''], state, beforeId, limit },
          type: QueryTypes.SELECT,
        },
      );
      return rows.map(requestIn);
    },
  };
}

/** Left to itself the database may read the requests of the whole community instead. */
function indexFor({ unitIds, state }: Pick<JoinSearch, 'unitIds' | 'state'>): string {
  if (unitIds !== undefined) return 'join_requests_community_id_unit_id_id';
  return state === undefined ? 'PRIMARY' : 'join_requests_community_id_state_id';
}

/** Requests that have ended long ago. */
export function joinLeftovers(sequelize: Sequelize): Leftovers {
  return leftoverRows(sequelize, {
    what: 'join requests that have ended',
    table: 'join_requests',
    column: 'decided_at',
    keepDays: KEEP_DAYS,
  });
}

const READ = `
  SELECT community_id AS communityId, id, unit_id AS unitId, account_id AS accountId,
         given_name AS givenName, family_name AS familyName, kind, note, state,
         requested_at AS requestedAt, expires_at AS expiresAt, decided_at AS decidedAt,
         decided_by_id AS decidedById, decided_by_name AS decidedByName, reason
  FROM join_requests`;

const ONE = `${READ} WHERE community_id = ? AND id = ?`;

const OWN = `${READ} WHERE account_id = ? AND id = ?`;

/** Its id is new: what is left out is what waits beside another of the account. */
const ADD = `
  INSERT IGNORE INTO join_requests (community_id, id, unit_id, account_id, given_name, family_name,
    kind, note, state, requested_at, expires_at)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'pending', ?, ?)`;

const DECIDE = `
  UPDATE join_requests
  SET state = ?, decided_at = ?, decided_by_id = ?, decided_by_name = ?, reason = ?
  WHERE community_id = ? AND id = ? AND state = 'pending'`;

/** Prepared, because it is asked again and again, whether or not anybody asks to join. */
const DUE = `
  SELECT id, due_at AS dueAt FROM join_requests FORCE INDEX (join_requests_due_at)
  WHERE due_at <= ? ORDER BY due_at LIMIT ${MOST_DUE}`;

const LOCK_DUE = `${READ} FORCE INDEX (join_requests_due_at)
  WHERE due_at <= :at AND id IN (:ids) ORDER BY id FOR UPDATE SKIP LOCKED`;
