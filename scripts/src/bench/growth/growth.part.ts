import { connectOneSession } from '@gatehouse/shared/testing/rows-read';
import type { Sequelize } from 'sequelize';
import { layers } from '../../console/teardown.js';
import { dropDatabases } from '../../provision/mysql.server.js';
import { inRounds, Rows, type RowHead } from '../measurement.js';
import type { Part } from '../part.js';
import { logVisits, sizeOf, type Log } from './logged-visits.js';
import { plansOf } from './plans.js';
import { medianMs, questionsOf, rowsOf, type Question } from './questions.js';

const before: Log = {
  ...{ database: 'gatehouse_bench_log', large: 10_000, small: 4000, others: 0 },
};
const grown: Log = {
  ...{ database: 'gatehouse_bench_grown_log', large: 100_000, small: 4000, others: 896_000 },
};
const grownQuick: Log = { ...grown, large: 20_000, others: 40_000 };

interface Asked {
  log: Log;
  session: Sequelize;
  questions: Question[];
}

/** What is read for a page, a search and a report, and how long it takes, as the log grows. */
export const measureGrowth: Part = async (world, { rounds, quick }) => {
  const { mysql } = await world.servers();
  const logs = [before, quick ? grownQuick : grown];
  world.teardown.add(layers.databases, () =>
    dropDatabases(
      mysql.url,
      logs.map(({ database }) => database),
    ),
  );
  const asked: Asked[] = [];
  for (const log of logs) {
    const session = await connectOneSession(await logVisits(mysql.url, log));
    asked.push({ log, session, questions: await questionsOf(session, log) });
  }
  const rows = new Rows();
  for (const one of asked) await countRows(rows, one);
  const plans = await explainEach(asked.at(-1));
  const times = quick ? 20 : 100;
  // Question by question, so that what is compared is measured at nearly the same time.
  for (const index of asked[0]?.questions.keys() ?? [])
    await inRounds(rounds, asked, (one) => takeTime(rows, one, { index, times }));
  await Promise.all(asked.map(({ session }) => session.close()));
  return {
    title: `Growth: the same questions of ${logs.map(sizeOf).join(' and of ')} visits`,
    rows: rows.inOrder(namesOf(asked)),
    notes: [
      `of a community with ${logs.map(({ large }) => large.toLocaleString('en')).join(' and ')} of them`,
      `and of a small one beside it, with ${before.small.toLocaleString('en')} in both`,
      'rows: what the server read, in tables, indexes and temporary tables',
      `ms: p50 of ${times} answers one after the other, in one session, without HTTP`,
      'how the server means to read the larger one (EXPLAIN):',
      ...plans,
    ],
  };
};

/** A line for each table that a question reads. */
async function explainEach(asked: Asked | undefined): Promise<string[]> {
  const lines: string[] = [];
  if (asked === undefined) return lines;
  const { questions, session } = asked;
  for (const { what, ask } of questions)
    for (const plan of await plansOf(session, ask)) lines.push(`${what}: ${plan}`);
  return lines;
}

async function countRows(rows: Rows, { log, session, questions }: Asked): Promise<void> {
  for (const question of questions)
    rows.add(rowsHead(question, log), await rowsOf(session, question));
}

async function takeTime(
  rows: Rows,
  { log, questions }: Asked,
  { index, times }: { index: number; times: number },
): Promise<void> {
  const question = questions[index];
  if (question) rows.add(timeHead(question, log), await medianMs(question, times));
}

function rowsHead({ what, mostRows }: Question, log: Log): RowHead {
  const target = { of: 'median', atMost: mostRows } as const;
  return { what: `${what}: rows of ${sizeOf(log)}`, unit: 'rows', target };
}

function timeHead({ what, within: target }: Question, log: Log): RowHead {
  const named = (of: Log): string => `${what}: of ${sizeOf(of)}`;
  const head = { what: named(log), unit: 'ms' };
  if (log === before) return head;
  return { ...head, baseline: named(before), target };
}

function namesOf(asked: readonly Asked[]): string[] {
  const [first] = asked;
  return (first?.questions ?? []).flatMap((question) => [
    ...asked.map(({ log }) => rowsHead(question, log).what),
    ...asked.map(({ log }) => timeHead(question, log).what),
  ]);
}
