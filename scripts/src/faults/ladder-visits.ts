import type { RowDataPacket } from 'mysql2';
import type { FaultWorld } from './fault-world.js';

/** A time of the clock during which no main was there. */
export interface Away {
  from: number;
  to: number;
}

/** Somebody else who is asked, and when; in milliseconds of the Unix epoch. */
interface Rung {
  /** What feeds say of it. */
  key: string;
  from: number;
  to: number;
}

/** A visit as its row has it in the end. */
export interface LadderVisit {
  id: string;
  state: string;
  /** When it was answered, or the question ended. */
  answeredAt: number | undefined;
  answerBy: number;
  /** When the row was written last. */
  changedAt: number;
  /** Those who are asked after the household. */
  rungs: readonly Rung[];
}

const MS = (column: string): string =>
  `TIMESTAMPDIFF(MICROSECOND, '1970-01-01', ${column}) DIV 1000`;

/** The visits of a trial with their ladders, oldest first. */
export async function ladderVisits(
  { truth }: FaultWorld,
  prefix: string,
): Promise<readonly LadderVisit[]> {
  const rows = await truth.main(
    `SELECT id, state, ladder, ${MS('requested_at')} AS requestedAt, ${MS('answer_by')} AS answerBy,
       ${MS('answered_at')} AS answeredAt, ${MS('updated_at')} AS changedAt
     FROM visits WHERE visitor_name LIKE ? ORDER BY id`,
    [`${prefix}%`],
  );
  return rows.map((row) => ({
    ...{ id: String(row['id']), state: String(row['state']), answerBy: Number(row['answerBy']) },
    answeredAt: row['answeredAt'] === null ? undefined : Number(row['answeredAt']),
    ...{ changedAt: Number(row['changedAt']), rungs: rungsOf(row) },
  }));
}

function rungsOf(row: RowDataPacket): Rung[] {
  const ladder = JSON.parse(String(row['ladder'])) as { kind: string; seconds: number }[];
  let at = Number(row['requestedAt']);
  const rungs = ladder.map(({ kind, seconds }) => {
    const from = at;
    at += seconds * 1000;
    return { key: rungKey(String(row['id']), kind), from, to: at };
  });
  return rungs.slice(1);
}

export const rungKey = (visitId: string, kind: string): string => `${visitId} ${kind}`;

/** What has to be told of a visit that went up its ladder, and what may be. */
export function rungsToTell(
  { state, answeredAt, answerBy, rungs }: LadderVisit,
  away: readonly Away[],
): { must: string[]; may: string[] } {
  const end = state === 'expired' ? answerBy : (answeredAt ?? answerBy);
  const begun = rungs.filter(({ from }) => from < end);
  // Whoever answers may do so before it was told who else is asked.
  const isSure = ({ from, to }: Rung): boolean =>
    state === 'expired' && !away.some((one) => one.from <= from && to <= one.to);
  return {
    must: begun.filter(isSure).map(({ key }) => key),
    may: begun.filter((rung) => !isSure(rung)).map(({ key }) => key),
  };
}

/** By how many milliseconds the question ended late, while any main was there. */
export function lateness({ answerBy, changedAt }: LadderVisit, away: readonly Away[]): number {
  const asleep = away.find(({ from, to }) => from <= answerBy && answerBy < to);
  return changedAt - (asleep?.to ?? answerBy);
}
