const dayMs = 86_400_000;

/** Days are written as 2026-11-21 and reckoned in UTC, where each has as many hours as the others. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** The day that it is where the clocks of a zone are; the device's own where there is none. */
export function todayIn(timeZone: string | undefined, now: number): string {
  return new Intl.DateTimeFormat('sv', { dateStyle: 'short', timeZone }).format(now);
}

/** The same day of another month, or its last where that is shorter. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last)))
    .toISOString()
    .slice(0, 10);
}

/** Which day of the week comes first where a language is spoken: 1 is Monday, 7 Sunday. */
export function firstWeekday(language: string): number {
  const locale = new Intl.Locale(language) as Intl.Locale & {
    getWeekInfo?: () => { firstDay: number };
    weekInfo?: { firstDay: number };
  };
  return (locale.getWeekInfo?.() ?? locale.weekInfo)?.firstDay ?? 1;
}

export function startOfWeek(day: string, firstDay: number): string {
  const weekday = new Date(Date.parse(day)).getUTCDay();
  return addDays(day, -((weekday - firstDay + 7) % 7));
}

/** The weeks that a month is seen in, whole ones. */
export function weeksOf(day: string, firstDay: number): readonly (readonly string[])[] {
  const month = day.slice(0, 7);
  const weeks: string[][] = [];
  for (
    let start = startOfWeek(`${month}-01`, firstDay);
    start.slice(0, 7) <= month;
    start = addDays(start, 7)
  )
    weeks.push(weekFrom(start));
  return weeks;
}

export function weekFrom(start: string): string[] {
  return Array.from({ length: 7 }, (_, index) => addDays(start, index));
}
