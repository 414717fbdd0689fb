import { execute, insertRow, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { OneSubject } from './gate-conflicts.store.js';

/** What a visit has been told of entries. */
export interface EntryVisit {
  /** The entry of the coming; of a visit that was there before, the visit. */
  entryId: string;
  visitId: string;
  /** How many were counted as uses of a pass. */
  people: number;
  /** How many were inside before any of them, as somebody saw who had a network. */
  insideBefore: number;
  /** How many are, by what the visit has been told. */
  inside: number;
  inAt: Date | null;
  /** When the last that went did. */
  outAt: Date | null;
}

interface Of extends OneSubject {
  communityId: string;
}

export type EntryVisitsStore = ReturnType<typeof createEntryVisitsStore>;

/** The table gate_entry_visits, for who has locked the end of the log. */
export function createEntryVisitsStore() {
  return {
    of: (tx: Transaction, { communityId, subjectType, subjectId }: Of): Promise<EntryVisit[]> =>
      selectIn<EntryVisit>(tx, OF, [communityId, subjectType, subjectId]),

    add: (tx: Transaction, { communityId, subjectType, subjectId }: Of, visit: EntryVisit) =>
      insertRow(tx, 'gate_entry_visits', { communityId, subjectType, subjectId, ...visit }),

    async change(tx: Transaction, { communityId }: Of, visit: EntryVisit): Promise<void> {
      const { insideBefore, inside, inAt, outAt, entryId } = visit;
      await execute(tx, CHANGE, [insideBefore, inside, inAt, outAt, communityId, entryId]);
    },

    async remove(tx: Transaction, { communityId }: Of, { entryId }: EntryVisit): Promise<void> {
      await execute(tx, REMOVE, [communityId, entryId]);
    },
  };
}

const OF = `
  SELECT entry_id AS entryId, visit_id AS visitId, people, inside_before AS insideBefore, inside,
         in_at AS inAt, out_at AS outAt
  FROM gate_entry_visits FORCE INDEX (gate_entry_visits_subject)
  WHERE community_id = ? AND subject_type = ? AND subject_id = ?`;

const CHANGE = `
  UPDATE gate_entry_visits SET inside_before = ?, inside = ?, in_at = ?, out_at = ?
  WHERE community_id = ? AND entry_id = ?`;

const REMOVE = 'DELETE FROM gate_entry_visits WHERE community_id = ? AND entry_id = ?';
