import { idOf, type Finding } from './finding.js';

/** A break that is meant, with what makes it bearable. */
export interface IntendedBreak extends Meant {
  id: string;
}

/** Breaks as they are listed: one, or all that are meant for one reason. */
export type ListedBreaks = Meant & ({ id: string } | { ids: string[] });

interface Meant {
  reason: string;
  /** The day on which it was decided, as YYYY-MM-DD. */
  since: string;
}

/** The breaks of a list, each with the reason that it shares with others. */
export function eachOf(listed: ListedBreaks[]): IntendedBreak[] {
  return listed.flatMap(({ reason, since, ...named }) =>
    ('ids' in named ? named.ids : [named.id]).map((id) => ({ id, reason, since })),
  );
}

/** Breaks that nobody meant, and entries that name none; both are faults. */
export function judge(findings: Finding[], intended: IntendedBreak[]): string[] {
  const meant = new Set(intended.map(({ id }) => id));
  const found = new Set(findings.map(idOf));
  return [
    ...findings.filter((finding) => !meant.has(idOf(finding))).map((f) => `${idOf(f)} (${f.what})`),
    ...intended
      .filter(({ id }) => !found.has(id))
      .map(({ id }) => `${id} is listed as intended, and is no break`),
    ...intended
      .filter(({ reason, since }) => !reason || !/^\d{4}-\d{2}-\d{2}$/.test(since))
      .map(({ id }) => `${id} needs a reason and since when`),
  ];
}
