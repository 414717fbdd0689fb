const HOUR_MS = 3_600_000;

/** It is told again after so many days that a parcel waits. */
const REMINDED_AFTER_DAYS = [1, 2, 3];

/** For how long it is known what became of a parcel. */
const KEPT_DAYS = 180;

const daysAfter = (moment: Date, days: number): Date =>
  new Date(moment.getTime() + days * 24 * HOUR_MS);

/** How many reminders have been due by the moment, however many of them were made. */
export function remindersDue(receivedAt: Date, at: Date): number {
  return REMINDED_AFTER_DAYS.filter((days) => daysAfter(receivedAt, days) <= at).length;
}

/** When it is told again, after so many reminders; undefined after the last. */
export function nextReminder(receivedAt: Date, reminders: number): Date | undefined {
  const days = REMINDED_AFTER_DAYS[reminders];
  return days === undefined ? undefined : daysAfter(receivedAt, days);
}

/** When nothing is known any more of a parcel that is gone. */
export const keptUntil = (endedAt: Date): Date => daysAfter(endedAt, KEPT_DAYS);
