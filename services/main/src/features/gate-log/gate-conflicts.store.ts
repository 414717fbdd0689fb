import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { execute, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { Passage } from './entry-conflicts.js';
import { COLUMNS, entryIn, type EntryRead } from './gate-entry-row.js';
import type {
  Conflict,
  ConflictKind,
  ConflictState,
  GateEntry,
  SubjectType,
} from './gate-log.types.js';

/** A subject as entries name it. */
export interface OneSubject {
  subjectType: SubjectType;
  subjectId: string;
}

/** A part of a community's conflicts. */
export interface ConflictSearch {
  communityId: string;
  state?: ConflictState | undefined;
  /** The last of the page before. */
  beforeId?: string | undefined;
  limit: number;
}

/** A conflict with the entry that does not fit. */
export interface ConflictView {
  conflict: Conflict;
  entry: GateEntry;
}

export type GateConflictsStore = ReturnType<typeof createGateConflictsStore>;

/** The table gate_conflicts, and what of gate_entries conflicts follow from. */
export function createGateConflictsStore(sequelize: Sequelize) {
  return {
    ...looking(sequelize),

    /** Of the entries, without what was explained. */
    async kindsOf(entries: readonly GateEntry[]): Promise<Map<string, ConflictKind[]>> {
      const [first] = entries;
      if (first === undefined) return new Map();
      const ids = entries.map(({ id }) => id);
      const rows = await sequelize.query<{ entryId: string; kind: ConflictKind }>(KINDS, {
        ...{ replacements: { communityId: first.communityId, ids }, type: QueryTypes.SELECT },
      });
      const kinds = new Map<string, ConflictKind[]>();
      for (const { entryId, kind } of rows)
        kinds.set(entryId, [...(kinds.get(entryId) ?? []), kind]);
      return kinds;
    },

    /** The newest first. */
    async list({ communityId, state, beforeId, limit }: ConflictSearch): Promise<ConflictView[]> {
      const index = state === undefined ? 'PRIMARY' : 'gate_conflicts_state';
      const conflicts = await sequelize.query<Conflict>(
        `${READ} FORCE INDEX (${index}) WHERE community_id = :communityId
           ${state === undefined ? '' : 'AND state = :state'}
           ${beforeId === undefined ? '' : 'AND id < :beforeId'}
         ORDER BY id DESC LIMIT :limit`,
        { replacements: { communityId, state, beforeId, limit }, type: QueryTypes.SELECT },
      );
      return withEntries(sequelize, communityId, conflicts);
    },

    /** Lets nobody else settle it before the transaction ends. */
    async lock(tx: Transaction, communityId: string, id: string) {
      const [conflict] = await selectIn<Conflict>(tx, LOCK, [communityId, id]);
      if (conflict === undefined) return undefined;
      return (await withEntries(sequelize, communityId, [conflict], tx))[0];
    },

    /** Of a conflict that this transaction has locked. */
    async settle(tx: Transaction, conflict: Conflict): Promise<void> {
      const { state, settledAt, settledById, settledByName, note, communityId, id } = conflict;
      const said = [state, settledAt, settledById, settledByName, note];
      await execute(tx, SETTLE, [...said, communityId, id]);
    },
  };
}

/** For who has locked the end of the log: what comes meanwhile is looked at after it. */
function looking(sequelize: Sequelize) {
  return {
    /** What happened to the subjects from the moment on. */
    passagesOf(
      tx: Transaction,
      communityId: string,
      { subjects, from }: { subjects: readonly OneSubject[]; from: Date },
    ): Promise<(Passage & OneSubject)[]> {
      return sequelize.query<Passage & OneSubject>(PASSAGES, {
        replacements: { communityId, from, subjects: pairs(subjects) },
        ...{ type: QueryTypes.SELECT, transaction: tx },
      });
    },

    /** As what came whose entries these are; without those of which that is not known. */
    subjectsOf(
      tx: Transaction,
      communityId: string,
      entryIds: readonly string[],
    ): Promise<OneSubject[]> {
      return sequelize.query<OneSubject>(SUBJECTS, {
        // An empty list would be no SQL.
        replacements: { communityId, ids: [...entryIds, ''] },
        ...{ type: QueryTypes.SELECT, transaction: tx },
      });
    },

    conflictsOf(
      tx: Transaction,
      communityId: string,
      subjects: readonly OneSubject[],
    ): Promise<Conflict[]> {
      return sequelize.query<Conflict>(OF_SUBJECTS, {
        replacements: { communityId, subjects: pairs(subjects) },
        ...{ type: QueryTypes.SELECT, transaction: tx },
      });
    },

    async add(tx: Transaction, conflicts: readonly Conflict[]): Promise<void> {
      await insertRows(
        tx,
        conflicts.map((row) => ({ table: 'gate_conflicts', row })),
      );
    },

    async setState(tx: Transaction, conflict: Conflict): Promise<void> {
      const { state, settledAt, communityId, id } = conflict;
      await execute(tx, SET_STATE, [state, settledAt, communityId, id]);
    },
  };
}

const pairs = (subjects: readonly OneSubject[]): [string, string][] =>
  subjects.map(({ subjectType, subjectId }) => [subjectType, subjectId]);

async function withEntries(
  sequelize: Sequelize,
  communityId: string,
  conflicts: readonly Conflict[],
  tx?: Transaction,
): Promise<ConflictView[]> {
  if (conflicts.length === 0) return [];
  const ids = conflicts.map(({ entryId }) => entryId);
  const rows = await sequelize.query<EntryRead>(ENTRIES, {
    ...{ replacements: { communityId, ids }, type: QueryTypes.SELECT },
    ...(tx && { transaction: tx }),
  });
  const entries = new Map(rows.map((row) => [row.id, entryIn(row)]));
  return conflicts.flatMap((conflict) => {
    const entry = entries.get(conflict.entryId);
    return entry === undefined ? [] : [{ conflict, entry }];
  });
}

const READ = `
  SELECT id, community_id AS communityId, entry_id AS entryId, kind, subject_type AS subjectType,
         subject_id AS subjectId, state, found_at AS foundAt, settled_at AS settledAt,
         settled_by_id AS settledById, settled_by_name AS settledByName, note
  FROM gate_conflicts`;

const LOCK = `${READ} WHERE community_id = ? AND id = ? FOR UPDATE`;

const OF_SUBJECTS = `
  ${READ} FORCE INDEX (gate_conflicts_subject)
  WHERE community_id = :communityId AND (subject_type, subject_id) IN (:subjects)`;

const KINDS = `
  SELECT entry_id AS entryId, kind FROM gate_conflicts
  WHERE community_id = :communityId AND entry_id IN (:ids) AND state <> 'explained'
  ORDER BY entry_id, kind`;

const ENTRIES = `
  SELECT ${COLUMNS} FROM gate_entries WHERE community_id = :communityId AND id IN (:ids)`;

const SUBJECTS = `
  SELECT DISTINCT subject_type AS subjectType, subject_id AS subjectId FROM gate_entries
  WHERE community_id = :communityId AND id IN (:ids) AND subject_id IS NOT NULL`;

const PASSAGES = `
  SELECT id, at, seq, direction, people, subject_type AS subjectType, subject_id AS subjectId,
         max_uses AS maxUses, gate_id AS gateId, guard_account_id AS guardAccountId,
         device_id AS deviceId,
         EXISTS (SELECT 1 FROM gate_entries AS later
           WHERE later.community_id = gate_entries.community_id
             AND later.corrects = gate_entries.id) AS isCorrected
  FROM gate_entries FORCE INDEX (gate_entries_subject)
  WHERE community_id = :communityId AND (subject_type, subject_id) IN (:subjects) AND at >= :from`;

const SETTLE = `
  UPDATE gate_conflicts
  SET state = ?, settled_at = ?, settled_by_id = ?, settled_by_name = ?, note = ?
  WHERE community_id = ? AND id = ?`;

const SET_STATE = `
  UPDATE gate_conflicts SET state = ?, settled_at = ? WHERE community_id = ? AND id = ?`;
