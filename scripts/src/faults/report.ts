import { paint } from '../console/paint.js';
import type { TrialResult } from './run-trial.js';
import { isKept } from './scenario.js';

const mark = (good: boolean): string => (good ? paint('green', '✓') : paint('red', '✗'));

/** One line for a trial that has just ended, and what was found wrong. */
export function tellTrial(result: TrialResult): void {
  const { scenario, seed, weakened, kept, outcome, seconds } = result;
  const { accepted } = outcome.verdict;
  const what = weakened
    ? `without ${scenario.protection}: ${kept ? 'does NOT fail' : foundIn(result)}`
    : `${accepted} accepted, whole after ${outcome.recoveryMs} ms`;
  console.log(
    `  ${mark(isAsItShould(result))} ${scenario.name.padEnd(32)} --seed ${seed}  ${what}  ` +
      paint('grey', `${seconds.toFixed(1)} s`),
  );
  if (isAsItShould(result)) return;
  for (const finding of [...outcome.verdict.findings, ...outcome.broken])
    console.log(`      ${finding}`);
}

/** What came of all seeds of each scenario, and of the controls. */
export function tellSummary(results: readonly TrialResult[]): void {
  const asPromised = results.filter(({ weakened }) => !weakened);
  const controls = results.filter(({ weakened }) => weakened);
  if (asPromised.length > 0) {
    const head = [
      'test',
      'seeds',
      'kept',
      'accepted',
      'lost',
      'doubled',
      'disorder',
      'slowest recovery',
    ];
    console.log(`\n${table([head, ...groupByName(asPromised).map(summaryRow)])}`);
  }
  if (controls.length > 0) {
    console.log(
      '\nNegative controls: the same with one protection switched off. Each has to fail.\n',
    );
    console.log(table([['test', 'without', 'found', ''], ...controls.map(controlRow)]));
  }
}

/** A promise is to be kept, and a control is to come to its end and break it. */
function isAsItShould({ kept, weakened, ran }: TrialResult): boolean {
  return ran && kept !== weakened;
}

/** So many did what they should. */
export function countOf(results: readonly TrialResult[]): { passed: number; failed: number } {
  const passed = results.filter(isAsItShould).length;
  return { passed, failed: results.length - passed };
}

function groupByName(results: readonly TrialResult[]): TrialResult[][] {
  const groups = new Map<string, TrialResult[]>();
  for (const result of results) {
    const { name } = result.scenario;
    groups.set(name, [...(groups.get(name) ?? []), result]);
  }
  return [...groups.values()];
}

function summaryRow(results: TrialResult[]): string[] {
  const sum = (of: (result: TrialResult) => number): string =>
    String(results.reduce((total, result) => total + of(result), 0));
  const slowest = Math.max(...results.map(({ outcome }) => outcome.recoveryMs));
  return [
    results[0]?.scenario.name ?? '',
    String(results.length),
    String(results.filter(({ outcome }) => isKept(outcome)).length),
    sum(({ outcome }) => outcome.verdict.accepted),
    sum(({ outcome }) => outcome.verdict.lost),
    sum(({ outcome }) => outcome.verdict.doubled + outcome.verdict.unasked),
    sum(({ outcome }) => outcome.verdict.outOfOrder),
    `${(slowest / 1000).toFixed(1)} s`,
  ];
}

function controlRow(result: TrialResult): string[] {
  const { scenario, kept, ran } = result;
  const judgement = !ran ? 'could NOT run' : kept ? 'does NOT fail' : 'fails as it should';
  return [scenario.name, scenario.protection, foundIn(result), judgement];
}

/** What was wrong, in short. */
function foundIn({ outcome }: TrialResult): string {
  const { lost, doubled, unasked, outOfOrder } = outcome.verdict;
  return [
    ...(lost > 0 ? [`${lost} lost`] : []),
    ...(doubled + unasked > 0 ? [`${doubled + unasked} doubled`] : []),
    ...(outOfOrder > 0 ? [`${outOfOrder} out of order`] : []),
    ...outcome.broken.slice(0, 1).map((text) => text.split('\n')[0] ?? ''),
  ].join(', ');
}

function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `  ${line}`)
    .join('\n');
}
