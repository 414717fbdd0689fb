import { mysqlErrno, MysqlErrno } from '@gatehouse/shared/sql/database-errors';
import { execute, insertRow, select, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Language } from '@gatehouse/texts/languages';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { Staying } from '../../forgetting.js';
import { FORGOTTEN_NAME } from '../../forgotten-name.js';
import type {
  DataRequest,
  DataRequestKind,
  DataRequestRef,
  DataRequestSearch,
  DataRequestState,
  WaitsFor,
} from './data-requests.types.js';

/** When something is to happen to a request by itself, as far as it is of this kind. */
export type DueAt = { dueAt: Date } | { eraseDueAt: Date };

/** As it is stored. */
export const staysIn = (stays: readonly Staying[] | undefined): string | null =>
  stays === undefined ? null : JSON.stringify(stays);

export type DataRequestsStore = ReturnType<typeof createDataRequestsStore>;

/** The table data_requests. */
export function createDataRequestsStore(sequelize: Sequelize) {
  return {
    /** @returns false when one of the kind is in the works already */
    async add(tx: Transaction, request: DataRequest, due: DueAt): Promise<boolean> {
      try {
        await insertRow(tx, 'data_requests', { ...toRow(request), ...due });
        return true;
      } catch (error) {
        if (mysqlErrno(error) === MysqlErrno.duplicateKey) return false;
        throw error;
      }
    },

    async find({ communityId, id }: DataRequestRef): Promise<DataRequest | undefined> {
      const [row] = await select<DataRequestRead>(sequelize, ONE, [communityId, id]);
      return row && requestIn(row);
    },

    /** Lets nobody else change it before this transaction ends. */
    async lock(
      tx: Transaction,
      { communityId, id }: DataRequestRef,
    ): Promise<DataRequest | undefined> {
      const [row] = await selectIn<DataRequestRead>(tx, `${ONE} FOR UPDATE`, [communityId, id]);
      return row && requestIn(row);
    },

    /** The newest first. */
    async list({ communityId, accountId, kind, state, beforeId, limit }: DataRequestSearch) {
      const rows = await sequelize.query<DataRequestRead>(
        `${READ} WHERE data_requests.community_id = :communityId
           ${accountId === undefined ? '' : 'AND data_requests.account_id = :accountId'}
           ${kind === undefined ? '' : 'AND data_requests.kind = :kind'}
           ${state === undefined ? '' : 'AND data_requests.state = :state'}
           ${beforeId === undefined ? '' : 'AND data_requests.id < :beforeId'}
         ORDER BY data_requests.id DESC LIMIT :limit`,
        {
          replacements: { communityId, accountId, kind, state, beforeId, limit },
          type: QueryTypes.SELECT,
        },
      );
      return rows.map(requestIn);
    },

    /** Of a request that this transaction has locked. */
    async save(
      tx: Transaction,
      request: DataRequest,
      { dueAt }: { dueAt: Date | null },
    ): Promise<void> {
      const { state, jobId, fileId, endedAt, availableUntil } = request;
      await execute(tx, SAVE, [
        ...[state, dueAt, jobId ?? null, fileId ?? null, endedAt ?? null, availableUntil ?? null],
        ...[request.communityId, request.id],
      ]);
    },
  };
}

const READ = `
  SELECT data_requests.community_id AS communityId, data_requests.id,
         data_requests.account_id AS accountId, people.name, data_requests.kind,
         data_requests.state, data_requests.language, data_requests.requested_at AS requestedAt,
         data_requests.answer_by AS answerBy, data_requests.job_id AS jobId,
         data_requests.file_id AS fileId, data_requests.ended_at AS endedAt,
         data_requests.available_until AS availableUntil,
         data_requests.ends_cooling_at AS endsCoolingAt, data_requests.waits_for AS waitsFor,
         data_requests.stays, data_requests.forgotten_at AS forgottenAt,
         data_requests.person_id AS personId, data_requests.told_due_at AS toldDueAt
  FROM data_requests LEFT JOIN people ON people.community_id = data_requests.community_id
    AND people.account_id = data_requests.account_id`;

const ONE = `${READ} WHERE data_requests.community_id = ? AND data_requests.id = ?`;

const SAVE = `
  UPDATE data_requests SET state = ?, due_at = ?, job_id = ?, file_id = ?, ended_at = ?,
    available_until = ?
  WHERE community_id = ? AND id = ?`;

interface DataRequestRead {
  communityId: string;
  id: string;
  accountId: string;
  name: string | null;
  kind: DataRequestKind;
  state: DataRequestState;
  language: Language;
  requestedAt: Date;
  answerBy: Date;
  jobId: string | null;
  fileId: string | null;
  endedAt: Date | null;
  availableUntil: Date | null;
  endsCoolingAt: Date | null;
  waitsFor: WaitsFor | null;
  stays: string | null;
  forgottenAt: Date | null;
  personId: string | null;
  toldDueAt: Date | null;
}

function requestIn(row: DataRequestRead): DataRequest {
  const { name, jobId, fileId, endedAt, availableUntil, ...others } = row;
  const { endsCoolingAt, waitsFor, stays, forgottenAt, personId, toldDueAt, ...rest } = others;
  return {
    ...{ ...rest, name: name ?? FORGOTTEN_NAME },
    ...(jobId !== null && { jobId }),
    ...(fileId !== null && { fileId }),
    ...(endedAt && { endedAt }),
    ...(availableUntil && { availableUntil }),
    ...(endsCoolingAt && { endsCoolingAt }),
    ...(waitsFor !== null && { waitsFor }),
    ...(stays !== null && { stays: JSON.parse(stays) as Staying[] }),
    ...(forgottenAt && { forgottenAt }),
    ...(personId !== null && { personId }),
    ...(toldDueAt && { toldDueAt }),
  };
}

function toRow({ communityId, id, accountId, kind, state, language, ...when }: DataRequest) {
  const { requestedAt, answerBy, jobId, endsCoolingAt, stays } = when;
  const who = { communityId, id, accountId, kind, state, language };
  const cooling = { endsCoolingAt: endsCoolingAt ?? null, stays: staysIn(stays) };
  return { ...who, requestedAt, answerBy, jobId: jobId ?? null, ...cooling };
}
