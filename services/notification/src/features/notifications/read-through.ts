import type { Marks, NotificationRecord, Operation } from './notifications.model.js';

/**
 * "All up to `seq` was read at `readAt`", committed at `rev`. It holds from its commit on; writing it
 * into the notifications, slice by slice, comes after (read-sweep.ts). Until then it is pending in
 * the inbox, and whoever reads a notification sees it through this.
 */
export type ReadThrough = Extract<Operation, { type: 'read-through' }>;

/** More of them at once and the newest one takes the place of the one before, time and all. */
const MOST_PENDING = 10;

/** So many are marked as unread while one is being written: an inbox must stay a small document. */
export const MOST_EXCEPTIONS = 1000;

export function readThroughsOf(pending: readonly Operation[]): ReadThrough[] {
  return pending.filter((operation) => operation.type === 'read-through');
}

/** A notification as it is to be seen: read, when one of these covers it and nothing came later. */
export function asRead(
  record: NotificationRecord,
  readThroughs: readonly ReadThrough[],
): NotificationRecord {
  if (record.readAt !== undefined) return record;
  const { seq, markedRev = 0 } = record;
  const first = readThroughs.find((one) => seq <= one.seq && markedRev < one.rev);
  return first === undefined ? record : { ...record, readAt: first.readAt };
}

/** Each covers all that those before it cover. */
export function withReadThrough(
  pending: readonly ReadThrough[],
  next: ReadThrough,
): readonly ReadThrough[] {
  return [...pending.slice(0, MOST_PENDING - 1), next];
}

/**
 * The last one with what became of the notification at `seq` after it: a list of what is unread
 * looks up these places instead of searching all that is covered.
 */
export function withMark(
  pending: readonly ReadThrough[],
  { seq, marks }: { seq: number; marks: Marks },
): readonly ReadThrough[] {
  const last = pending.at(-1);
  if (last === undefined || seq > last.seq) return pending;
  const others = (last.except ?? []).filter((place) => place !== seq);
  const except = marks.readAt === undefined ? [...others, seq] : others;
  return [...pending.slice(0, -1), { ...last, except }];
}
