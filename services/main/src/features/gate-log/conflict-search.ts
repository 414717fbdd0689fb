import { newId } from '@gatehouse/shared/ids/ids';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Visit } from '../visits/visits.feature.js';
import { conflictsIn, type KnownSubject, type Passage } from './entry-conflicts.js';
import type { PrepareFold } from './entry-fold.js';
import type { GateConflictsStore, OneSubject } from './gate-conflicts.store.js';
import { conflictFound, conflictSettled } from './gate-log.events.js';
import type { Conflict, ConflictKind, GateEntry } from './gate-log.types.js';

export interface ConflictSearchDependencies {
  prepareFold: PrepareFold;
  store: Pick<GateConflictsStore, 'subjectsOf' | 'passagesOf' | 'conflictsOf' | 'add' | 'setState'>;
  writing: Pick<Writing, 'appendEvents'>;
  now: () => Date;
}

/** So long before an entry is looked at what happened: it bounds the work for who comes every day. */
const LOOKED_BACK_MS = 31 * 24 * 60 * 60_000;

/**
 * @param added entries of one community, by who has locked the end of its log
 * @returns the visits that have moved by them
 */
export type LookForConflicts = (tx: Transaction, added: readonly GateEntry[]) => Promise<Visit[]>;

/**
 * Finds what does not fit any more, or fits by now, of the subjects of new entries, and tells their visits. One
 * who looks at a time: what two devices bring at once is seen by the second.
 */
export function createConflictSearch(deps: ConflictSearchDependencies): LookForConflicts {
  const { store } = deps;
  return async (tx, added) => {
    const [first] = added;
    if (first === undefined) return [];
    const { communityId } = first;
    // What is corrected may have been of somebody else.
    const ids = added.flatMap(({ id, corrects }) => (corrects === null ? [id] : [id, corrects]));
    const subjects = await store.subjectsOf(tx, communityId, ids);
    if (subjects.length === 0) return [];
    const earliest = Math.min(...added.map(({ at }) => at.getTime()));
    const from = new Date(earliest - LOOKED_BACK_MS);
    const passages = await store.passagesOf(tx, communityId, { subjects, from });
    const before = await store.conflictsOf(tx, communityId, subjects);
    const moved: Visit[] = [];
    for (const subject of subjects) {
      const own = passages.filter((passage) => isSameSubject(passage, subject));
      const happened = { communityId, subject, passages: own, from };
      const { known, fold } = await deps.prepareFold(tx, happened);
      await settleUp(deps, tx, {
        ...{ communityId, subject, passages: own, known },
        before: before.filter((conflict) => isSameSubject(conflict, subject)),
      });
      moved.push(...(await fold()));
    }
    return moved;
  };
}

const isSameSubject = (one: OneSubject, other: OneSubject): boolean =>
  one.subjectType === other.subjectType && one.subjectId === other.subjectId;

interface Looked {
  communityId: string;
  subject: OneSubject;
  passages: readonly Passage[];
  known: KnownSubject;
  /** The conflicts that were known. */
  before: readonly Conflict[];
}

async function settleUp(
  { store, writing, now }: ConflictSearchDependencies,
  tx: Transaction,
  looked: Looked,
): Promise<void> {
  const at = now();
  const found = [...conflictsIn(looked.passages, looked.known)].flatMap(([entryId, kinds]) =>
    kinds.map((kind) => ({ entryId, kind })),
  );
  const isFound = (known: Conflict): boolean => found.some((one) => isSameConflict(one, known));
  const isSeen = ({ entryId }: Conflict): boolean =>
    looked.passages.some(({ id }) => id === entryId);
  for (const conflict of looked.before)
    if (conflict.state === 'open' && isSeen(conflict) && !isFound(conflict)) {
      await store.setState(tx, { ...conflict, state: 'explained', settledAt: at });
      await writing.appendEvents(tx, [conflictSettled(conflict, undefined, at)]);
    }
  const news = found.flatMap((one) => newsOf(looked, one, at));
  const added = news.filter(({ isNew }) => isNew).map(({ conflict }) => conflict);
  if (added.length > 0) await store.add(tx, added);
  for (const { conflict, isNew } of news) if (!isNew) await store.setState(tx, conflict);
  const events = news.flatMap(({ conflict, entry }) => conflictFound(conflict, entry));
  if (events.length > 0) await writing.appendEvents(tx, events);
}

interface Found {
  entryId: string;
  kind: ConflictKind;
}

const isSameConflict = (one: Found, other: Found): boolean =>
  one.entryId === other.entryId && one.kind === other.kind;

/** Nothing where it was known, whoever settled it; again where it had seemed explained. */
function newsOf({ communityId, subject, passages, before }: Looked, found: Found, at: Date) {
  const entry = passages.find(({ id }) => id === found.entryId);
  const known = before.find((conflict) => isSameConflict(conflict, found));
  if (entry === undefined || (known !== undefined && known.state !== 'explained')) return [];
  const conflict: Conflict = {
    ...{ id: newId(), communityId, ...found, ...subject, note: null },
    ...{ settledById: null, settledByName: null },
    ...known,
    ...{ state: 'open', foundAt: at, settledAt: null },
  };
  return [{ conflict, entry, isNew: known === undefined }];
}
