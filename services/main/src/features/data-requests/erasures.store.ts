import { newId } from '@gatehouse/shared/ids/ids';
import { MOST_DUE, type DueRow } from '@gatehouse/shared/lifecycle/due';
import { execute, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import { staysIn } from './data-requests.store.js';
import type { DataRequest, DataRequestRef } from './data-requests.types.js';

/** An erasure to which something is to happen. */
export interface DueErasure extends DueRow {
  communityId: string;
  answerBy: Date;
  toldDueAt: Date | null;
}

/** An account that is deleted, and when each of its requests was made and is to be answered. */
interface Deleted {
  accountId: string;
  at: Date;
  answerBy: Date;
  eraseDueAt: Date;
}

export type ErasuresStore = ReturnType<typeof createErasuresStore>;

const DUE = `
  SELECT id, community_id AS communityId, erase_due_at AS dueAt, answer_by AS answerBy,
         told_due_at AS toldDueAt
  FROM data_requests WHERE erase_due_at <= ? ORDER BY erase_due_at LIMIT ${MOST_DUE}`;

const OPEN = `
  SELECT id FROM data_requests
  WHERE community_id = ? AND kind = 'erasure' AND ended_at IS NULL ORDER BY id FOR UPDATE`;

const SAVE = `
  UPDATE data_requests SET state = ?, erase_due_at = ?, job_id = ?, ended_at = ?, waits_for = ?,
    stays = ?, person_id = ?, forgotten_at = ?, told_due_at = ?
  WHERE community_id = ? AND id = ?`;

/** What was brought together for somebody goes when its due work comes to it. */
const END_EXPORTS = `
  UPDATE data_requests SET due_at = ?, ended_at = COALESCE(ended_at, ?)
  WHERE community_id = ? AND account_id = ? AND kind = 'export' AND state <> 'over'`;

const KNOWN = `
  SELECT community_id AS communityId, id AS personId FROM people WHERE account_id = ?
  ORDER BY community_id`;

/** One that is open goes on at once; what was erased is not erased again. */
const BEGIN = `
  INSERT INTO data_requests (community_id, id, account_id, kind, state, language, requested_at,
    answer_by, erase_due_at, person_id, forgotten_at)
  SELECT ?, ?, ?, 'erasure', 'running', 'en', ?, ?, ?, ?, ? FROM DUAL
  WHERE NOT EXISTS (
    SELECT 1 FROM data_requests AS asked WHERE asked.community_id = ? AND asked.account_id = ?
      AND asked.kind = 'erasure' AND asked.requested_at >= ?)
  ON DUPLICATE KEY UPDATE state = 'running', waits_for = NULL,
    erase_due_at = VALUES(erase_due_at), person_id = VALUES(person_id),
    forgotten_at = COALESCE(data_requests.forgotten_at, VALUES(forgotten_at))`;

/** The table data_requests, as far as people are forgotten. */
export function createErasuresStore(sequelize: Sequelize) {
  return {
    findDue: (by: Date): Promise<DueErasure[]> => select<DueErasure>(sequelize, DUE, [by]),

    /** Those of them that are still due; what somebody changes at this moment is left to them. */
    lockDue: (tx: Transaction, ids: string[], at: Date): Promise<DataRequestRef[]> =>
      sequelize.query<DataRequestRef>(
        `SELECT community_id AS communityId, id FROM data_requests
         WHERE id IN (:ids) AND erase_due_at <= :at FOR UPDATE SKIP LOCKED`,
        { replacements: { ids, at }, transaction: tx, type: QueryTypes.SELECT },
      ),

    /** Lets nobody else be forgotten in the community before this transaction ends. */
    async lockOpen(tx: Transaction, communityId: string): Promise<void> {
      await selectIn(tx, OPEN, [communityId]);
    },

    /** Of a request that this transaction has locked. */
    async save(
      tx: Transaction,
      request: DataRequest,
      { eraseDueAt }: { eraseDueAt: Date | null },
    ): Promise<void> {
      const { state, jobId, endedAt, waitsFor, stays, personId, forgottenAt, toldDueAt } = request;
      await execute(tx, SAVE, [
        ...[state, eraseDueAt, jobId ?? null, endedAt ?? null, waitsFor ?? null, staysIn(stays)],
        ...[personId ?? null, forgottenAt ?? null, toldDueAt ?? null],
        ...[request.communityId, request.id],
      ]);
    },

    /** Of somebody who is forgotten: what was made is due to go, what is in the works is not made. */
    async endExports(
      tx: Transaction,
      { communityId, accountId, at }: { communityId: string; accountId: string; at: Date },
    ): Promise<void> {
      await execute(tx, END_EXPORTS, [at, at, communityId, accountId]);
    },

    /** Wherever the account was known it is forgotten. May be repeated. */
    async beginOf(tx: Transaction, deleted: Deleted): Promise<void> {
      const { accountId, at, answerBy, eraseDueAt } = deleted;
      const known = await selectIn<{ communityId: string; personId: string }>(tx, KNOWN, [
        accountId,
      ]);
      for (const { communityId, personId } of known)
        await execute(tx, BEGIN, [
          ...[communityId, newId(), accountId, at, answerBy, eraseDueAt, personId, at],
          ...[communityId, accountId, at],
        ]);
    },
  };
}
