import type { Notification } from '@gatehouse/client/gatehouse-client';

/** Notifications below one heading. */
export interface ToldGroup {
  /** Undefined stands for those that wait for an answer. */
  day: string | undefined;
  items: readonly Notification[];
}

interface Grouping {
  dayOf: (instant: string) => string;
  needsAnswer: (notification: Notification) => boolean;
}

/** What waits for an answer first, then day by day, in the order that they come in. */
export function groupsOf(
  items: readonly Notification[],
  { dayOf, needsAnswer }: Grouping,
): ToldGroup[] {
  const waiting = items.filter(needsAnswer);
  const groups: { day: string | undefined; items: Notification[] }[] =
    waiting.length === 0 ? [] : [{ day: undefined, items: waiting }];
  for (const item of items) {
    if (waiting.includes(item)) continue;
    const day = dayOf(item.createdAt);
    const last = groups.at(-1);
    if (last?.day === day) last.items.push(item);
    else groups.push({ day, items: [item] });
  }
  return groups;
}
