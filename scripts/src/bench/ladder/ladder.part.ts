import { newId } from '@gatehouse/shared/ids/ids';
import { setTimeout as delay } from 'node:timers/promises';
import type { Connection, RowDataPacket } from 'mysql2/promise';
import { Rows, inRounds, type RowHead } from '../measurement.js';
import type { Part } from '../part.js';
import { databaseOf, demoCommunityId } from '../seed.js';
import { quantile } from '../statistics.js';

/** What visits come to when nobody answers: the end of the question, or the next who are asked. */
const contestants = [
  { name: 'the end of a question', ladder: [['household', 0]] },
  {
    name: 'the next rung',
    ladder: [
      ['household', 0],
      ['guard', 3600],
    ],
  },
] as const;
type Contestant = (typeof contestants)[number];

/** As many wait at once as at a large estate's gates in a bad hour; due evenly within the span. */
const open = 2000;
const spanMs = 20_000;
const aheadMs = 8000;

/** How late visits move on by themselves while many wait for an answer. */
export const measureLadder: Part = async (world, { rounds, quick }) => {
  const system = await world.emptySystem();
  const main = await databaseOf(system, 'main');
  const rows = new Rows();
  try {
    await inRounds(rounds, contestants, async (contestant) => {
      const late = await latenessOf(main, contestant, quick ? open / 10 : open);
      rows.add(rowOf(contestant, 'p50'), quantile(late, 0.5));
      rows.add(rowOf(contestant, 'p99'), quantile(late, 0.99));
    });
  } finally {
    await main.end();
  }
  return {
    title: `Ladder: ${open} visits that nobody answers`,
    rows: rows.all(),
    notes: [
      `rows of the table visits, due evenly within ${spanMs / 1000} s; late is when the row had changed`,
      'by the clock of the database, to a millisecond',
    ],
  };
};

function rowOf({ name }: Contestant, which: 'p50' | 'p99'): RowHead {
  const what = `${name}, late (${which})`;
  if (which === 'p50') return { what, unit: 'ms' };
  return {
    ...{ what, unit: 'ms', target: { of: 'median', atMost: 500 } },
    ...(name === contestants[0].name ? {} : { baseline: `${contestants[0].name}, late (p99)` }),
  };
}

async function latenessOf(
  main: Connection,
  { ladder }: Contestant,
  count: number,
): Promise<number[]> {
  const tag = newId();
  const begin = Date.now() + aheadMs;
  await insertVisits(main, ladder, { tag, count, begin });
  await delay(begin + spanMs - Date.now());
  const last = Date.now() + 30_000;
  for (;;) {
    const [moved] = await main.query<(RowDataPacket & { late: number })[]>(MOVED, [tag]);
    if (moved.length === count) return moved.map(({ late }) => late);
    if (Date.now() > last) throw new Error(`${count - moved.length} visits did not move on`);
    await delay(500);
  }
}

/** When each was due stands in its note, since its row forgets that. */
const MOVED = `
  SELECT TIMESTAMPDIFF(MICROSECOND, note, updated_at) / 1000 AS late FROM visits
  WHERE visitor_name = ? AND (state = 'expired' OR rung_index = 1)`;

async function insertVisits(
  main: Connection,
  ladder: Contestant['ladder'],
  { tag, count, begin }: { tag: string; count: number; begin: number },
): Promise<void> {
  const rows = Array.from({ length: count }, (_, index) => {
    const due = new Date(begin + Math.floor((index * spanMs) / count));
    const asked = new Date(due.getTime() - 60_000);
    const rungs = ladder.map(([kind, seconds]) => ({
      kind,
      seconds: seconds === 0 ? 60 : seconds,
    }));
    const seconds = rungs.reduce((sum, rung) => sum + rung.seconds, 0);
    const until = new Date(asked.getTime() + seconds * 1000);
    return [
      ...[newId(), demoCommunityId, newId(), 'B-1', 'Tower B', 'guest', tag],
      ...[
        due.toISOString().replace('T', ' ').replace('Z', ''),
        'requested',
        newId(),
        'Gopal Singh',
      ],
      ...[asked, until, JSON.stringify(rungs), 0, due],
    ];
  });
  await main.query(
    `INSERT INTO visits (id, community_id, unit_id, unit_name, building_name, kind, visitor_name,
       note, state, requested_by_id, requested_by_name, requested_at, answer_by, ladder, rung_index,
       due_at) VALUES ?`,
    [rows],
  );
}
