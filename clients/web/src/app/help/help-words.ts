import type { AttendanceDay, Engagement } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import type { Tone } from '@gatehouse/ui/status';
import { wordsFor } from '@gatehouse/ui/words';

/** What somebody may do for a home, the most frequent first. */
export const helpTypes = [
  'cleaner',
  'cook',
  'driver',
  'nanny',
  'tutor',
  'nurse',
  'gardener',
  'other',
] as const;

/** The words for it; undefined for something newer than this page. */
export const helpTypeKey = wordsFor<MessageKey>({
  cleaner: 'helpType.cleaner',
  cook: 'helpType.cook',
  driver: 'helpType.driver',
  gardener: 'helpType.gardener',
  nanny: 'helpType.nanny',
  nurse: 'helpType.nurse',
  other: 'helpType.other',
  tutor: 'helpType.tutor',
});

/** How a day of attendance is told. A day on which nobody is due says nothing in a calendar. */
export const attendanceLook = wordsFor<{ key: MessageKey; tone: Tone }>({
  absent: { key: 'attendance.absent', tone: 'bad' },
  awaited: { key: 'attendance.awaited', tone: 'waiting' },
  late: { key: 'attendance.late', tone: 'warn' },
  'on-leave': { key: 'attendance.onLeave', tone: 'info' },
  present: { key: 'attendance.present', tone: 'good' },
});

const refusals = wordsFor<MessageKey>({
  already_engaged: 'help.alreadyEngaged',
  days_unusable: 'help.daysUnusable',
  engagement_ended: 'help.over',
  unit_empty: 'help.unitEmpty',
});

/** What is refused about an engagement in words of its own. */
export const helpRefusal = (error: unknown): MessageKey | undefined =>
  error instanceof ProblemError ? refusals(error.code) : undefined;

/** How often somebody came in time, came late and did not come. */
export function sumOf(days: readonly AttendanceDay[]) {
  const count = (wanted: string) => days.filter(({ state }) => state === wanted).length;
  return { present: count('present'), late: count('late'), absent: count('absent') };
}

/** Whether its last day is over. */
export const isOver = ({ to }: Engagement, today: string): boolean =>
  to !== undefined && to < today;
