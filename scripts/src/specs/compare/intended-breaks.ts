import { idOf, type Finding } from './finding.js';

/** A break that is meant, with what makes it bearable. */
export interface IntendedBreak {
  id: string;
  reason: string;
  /** The day on which it was decided, as YYYY-MM-DD. */
  since: string;
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
