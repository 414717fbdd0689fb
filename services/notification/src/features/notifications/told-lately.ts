import { machineMs } from '@gatehouse/shared/time/clock';
import type { InboxRecord, ToldLately } from './notifications.model.js';

/** Few are told more than this while a repetition is on its way; for others it is looked. */
const MOST_LISTED = 10;
/** By how much the clocks of those who make events differ from ours at most, with much room. */
const CLOCKS_WITHIN_MS = 24 * 60 * 60 * 1000;

const NOTHING_TOLD: ToldLately = { events: [], othersUpTo: '' };

/**
 * What an inbox says of it; undefined where it does not know: a process of the release before, which
 * lists nothing, has made a commit of its own since.
 */
export function toldLatelyIn({ seq, rev, lately }: InboxRecord): ToldLately | undefined {
  if (seq === 0) return NOTHING_TOLD;
  if (lately?.rev !== rev) return undefined;
  const { events, othersUpTo } = lately;
  return { events, othersUpTo };
}

/** Whether the account was surely never told of the event; nothing else may be concluded from it. */
export function isSurelyNew(lately: ToldLately | undefined, eventId: string): boolean {
  return lately !== undefined && eventId > lately.othersUpTo && !lately.events.includes(eventId);
}

/** After the account was told of these too. Where it was not known, what was told is not ahead. */
export function withTold(lately: ToldLately | undefined, eventIds: readonly string[]): ToldLately {
  const { events, othersUpTo: before } = lately ?? {
    events: [],
    othersUpTo: idsBefore(machineMs() + CLOCKS_WITHIN_MS),
  };
  const all = [...events, ...eventIds];
  const others = all.slice(0, -MOST_LISTED);
  const othersUpTo = others.reduce((a, b) => (a > b ? a : b), before);
  return { events: all.slice(-MOST_LISTED), othersUpTo };
}

/** Ids are ordered by the moment at which they are made (UUIDv7): earlier ones come before this. */
function idsBefore(time: number): string {
  const hexadecimal = Math.trunc(time).toString(16).padStart(12, '0');
  return `${hexadecimal.slice(0, 8)}-${hexadecimal.slice(8)}`;
}
