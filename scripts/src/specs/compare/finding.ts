/** One thing that somebody who keeps to one contract may do and a keeper of the other cannot bear. */
export interface Finding {
  /** Where: the contract, the operation or message, and the place in it. */
  at: string;
  /** Which rule is broken; see the tables of rules. */
  rule: string;
  /** What it was and what it is, for people. */
  what: string;
}

/** How a list of intended breaks names a finding: its place and rule, whatever the words say. */
export function idOf({ at, rule }: Finding): string {
  return `${at}: ${rule}`;
}

/** The same findings one place further out. */
export function under(place: string, findings: Finding[]): Finding[] {
  return findings.map((finding) => ({ ...finding, at: `${place}${finding.at}` }));
}

/** Each once, for what can be reached along two ways. */
export function distinct(findings: Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [idOf(finding), finding])).values()];
}
