import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Doer } from '../people/people.feature.js';
import type { Pass, Passes } from '../passes/passes.feature.js';
import { insideOf, sizeOf, type Visit, type Visits } from '../visits/visits.feature.js';
import type { Passage } from './entry-conflicts.js';
import { staysIn, visitTold, type EntryStay } from './entry-stays.js';
import type { EntryVisit, EntryVisitsStore } from './entry-visits.store.js';
import type { OneSubject } from './gate-conflicts.store.js';

export interface EntryTellingDependencies {
  store: EntryVisitsStore;
  passes: Passes['byEntries'];
  visits: Visits['byEntries'];
  /** Whom an entry names, or the device that wrote it down. */
  doerOf: (tx: Transaction, communityId: string, passage: Passage) => Promise<Doer>;
  now: () => Date;
}

/** One subject, with what happened to it since a moment. */
export interface Happened {
  communityId: string;
  subject: OneSubject;
  passages: readonly Passage[];
  from: Date;
}

const byDevices = (passages: readonly Passage[]): Passage[] =>
  passages.filter(({ deviceId }) => deviceId !== null);

/** Those that have come since then. */
export const since = (told: readonly EntryVisit[], from: Date): EntryVisit[] =>
  told.filter(({ inAt }) => inAt !== null && inAt >= from);

/** A pass that is locked, and what visits were told of it. */
export interface PassHappened extends Happened {
  pass: Pass;
  told: readonly EntryVisit[];
}

/** Each coming becomes a visit, and counts as uses of the pass. */
export async function tellPass(
  deps: EntryTellingDependencies,
  tx: Transaction,
  { communityId, subject, passages, from, pass, told }: PassHappened,
): Promise<Visit[]> {
  const { store, passes, visits } = deps;
  const of = { communityId, ...subject };
  const stays = staysIn(byDevices(passages));
  const moved: (Visit | undefined)[] = [];
  let used = 0;
  for (const stay of stays) {
    const { entry, people } = stay;
    const before = told.find(({ entryId }) => entryId === entry.id);
    if (before === undefined) {
      const visit = await passes.enter(tx, pass, await comingOf(deps, tx, { communityId, stay }));
      if (visit === undefined) continue;
      moved.push(visit);
      used += people;
      const row = {
        ...{ entryId: entry.id, visitId: visit.id, people, insideBefore: 0, inside: people },
        ...{ inAt: entry.at, outAt: null },
      };
      await store.add(tx, of, row);
      moved.push(await settleOut(deps, tx, of, { before: row, stay }));
    } else moved.push(await settleOut(deps, tx, of, { before, stay }));
  }
  for (const before of since(told, from)) {
    if (stays.some(({ entry }) => entry.id === before.entryId)) continue;
    moved.push(await visits.neverCame(tx, { communityId, id: before.visitId }, deps.now()));
    used -= before.people;
    await store.remove(tx, of, before);
  }
  if (used !== 0) await passes.count(tx, pass, used, deps.now());
  return moved.filter((visit) => visit !== undefined);
}

async function comingOf(
  deps: EntryTellingDependencies,
  tx: Transaction,
  { communityId, stay }: { communityId: string; stay: EntryStay },
) {
  const { entry, people } = stay;
  return { people, at: entry.at, doer: await deps.doerOf(tx, communityId, entry) };
}

interface Leaving {
  before: EntryVisit;
  stay: Pick<EntryStay, 'entry' | 'inside' | 'outAt'>;
}

/** Whoever has left by now has, and whoever has not is inside again; nothing where that was told before. */
async function settleOut(
  { store, visits, doerOf }: EntryTellingDependencies,
  tx: Transaction,
  of: OneSubject & { communityId: string },
  { before, stay: { entry, inside, outAt } }: Leaving,
): Promise<Visit | undefined> {
  const isTold = inside === before.inside && outAt?.getTime() === before.outAt?.getTime();
  if (isTold) return undefined;
  const { communityId } = of;
  const moved = await visits.settle(
    tx,
    { communityId, id: before.visitId },
    {
      ...{ inside, toldInside: before.inside, at: outAt, toldAt: before.outAt },
      doer: await doerOf(tx, communityId, entry),
    },
  );
  if (moved !== undefined) await store.change(tx, of, { ...before, inside, outAt: outAt ?? null });
  return moved;
}

/** A visit that is locked, and what it was told. */
export interface VisitHappened extends Happened {
  visit: Visit;
  told: EntryVisit | undefined;
  /** Whether it had come in before any of this, as somebody saw who had a network. */
  wasInside: boolean;
  /** How many were inside then. */
  insideBefore: number;
}

/** The visit comes in and goes out as its entries say. */
export async function tellVisit(
  deps: EntryTellingDependencies,
  tx: Transaction,
  happened: VisitHappened,
): Promise<Visit[]> {
  const { communityId, subject, from, visit, told, wasInside, insideBefore } = happened;
  const [own, visitId] = [byDevices(happened.passages), visit.id];
  const [first] = own;
  // What happened longer ago than is looked back stays as it was told.
  if (first === undefined || (told?.inAt && told.inAt < from)) return [];
  const of = { communityId, ...subject };
  const seen = visitTold(own, { size: sizeOf(visit), insideBefore });
  if (told?.inAt && seen.in === undefined) {
    await deps.store.remove(tx, of, told);
    const gone = await deps.visits.neverCame(tx, { communityId, id: visitId }, deps.now());
    return gone === undefined ? [] : [gone];
  }
  const row = await rowOf(deps, tx, happened);
  const entered = wasInside ? undefined : await settleIn(deps, tx, of, { row, came: seen.in });
  const { in: came, out: left, inside } = seen;
  const stay = { entry: left ?? came ?? first, inside, ...(left && { outAt: left.at }) };
  const moved = await settleOut(deps, tx, of, { before: entered?.row ?? row, stay });
  return [entered?.visit, moved].filter((one) => one !== undefined);
}

/** What the visit was told before, or that it was told nothing yet. */
async function rowOf(
  { store }: EntryTellingDependencies,
  tx: Transaction,
  { communityId, subject, visit, told, insideBefore }: VisitHappened,
): Promise<EntryVisit> {
  if (told !== undefined && told.insideBefore === insideBefore) return told;
  const row = {
    ...{ entryId: visit.id, visitId: visit.id, people: 0, insideBefore, inside: insideBefore },
    ...{ inAt: null, outAt: null },
  };
  const of = { communityId, ...subject };
  await (told === undefined ? store.add(tx, of, row) : store.change(tx, of, row));
  return row;
}

/** Whoever has come in by now has; nothing where that was told before, or nobody has let them in yet. */
async function settleIn(
  { store, visits, doerOf }: EntryTellingDependencies,
  tx: Transaction,
  of: OneSubject & { communityId: string },
  { row, came }: { row: EntryVisit; came: Passage | undefined },
): Promise<{ row: EntryVisit; visit: Visit } | undefined> {
  if (came === undefined || row.inAt?.getTime() === came.at.getTime()) return undefined;
  const { communityId } = of;
  const doer = await doerOf(tx, communityId, came);
  const seen = { at: came.at, people: came.people, toldAt: row.inAt, doer };
  const visit = await visits.comeIn(tx, { communityId, id: row.visitId }, seen);
  if (visit === undefined) return undefined;
  const inside = row.inAt === null ? insideOf(visit) : row.inside;
  const next = { ...row, inside, inAt: came.at };
  await store.change(tx, of, next);
  return { row: next, visit };
}
