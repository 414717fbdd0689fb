import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { repositoryFolder } from '../provision/profile.js';
import { runNode, type ChildResult } from '../process/run-node.js';
import type { Outcome, Stage, StageContext, TestResult } from './stage.js';

const mocha = join(repositoryFolder, 'node_modules', 'mocha', 'bin', 'mocha.js');
const withinMs = 40 * 60_000;
/** More than these at once is no coincidence. */
const mostFilesAgain = 2;

/** The parts of mocha's JSON report that we read. */
export interface MochaReport {
  stats: { passes: number; failures: number; pending: number };
  passes: MochaTest[];
  failures: MochaTest[];
  pending: MochaTest[];
}

interface MochaTest {
  fullTitle: string;
  file?: string;
  /** Milliseconds. */
  duration?: number;
  err?: { message?: string; stack?: string };
}

export interface MochaSuiteOptions extends Partial<Pick<Stage, 'programs' | 'after' | 'pace'>> {
  /** Which of the package's test files are its own; all of them, where it does not say. */
  isOwn?: (file: string) => boolean;
}

/**
 * The tests of one package, or some of them, run in one process. They learn the suite's name from
 * `GATEHOUSE_SUITE`, so that two suites of one package start two systems.
 */
export function mochaSuite(
  name: string,
  packageFolder: string,
  { programs = [], after, pace = 'beside', isOwn = () => true }: MochaSuiteOptions = {},
): Stage {
  const files = async (): Promise<string[]> => (await testFiles(packageFolder)).filter(isOwn);
  return {
    ...{ name, needs: 'servers', pace, programs, files },
    ...(after !== undefined && { after }),
    run: async (context) => {
      const { env, file = '' } = context;
      const wanted = (await files()).filter((one) => one.includes(file));
      return run(name, wanted, { ...context, env: { ...env, GATEHOUSE_SUITE: name } });
    },
  };
}

async function run(name: string, files: string[], context: StageContext): Promise<Outcome> {
  if (files.length === 0) return { passed: 0, failed: 1, report: `${name} has no tests` };
  await mkdir(context.folder, { recursive: true });
  const first = await runFiles(name, files, context);
  const again = context.secondRun ? filesToRunAgain(first, files) : [];
  if (again.length === 0) return first.outcome;
  const second = await runFiles(`${name}-again`, again, context);
  return afterSecondRun(first.outcome, second.outcome);
}

/** What one mocha process came to. */
export interface MochaRun {
  outcome: Outcome;
  /** Absent when mocha did not live to write it. */
  report?: MochaReport;
}

async function runFiles(name: string, files: string[], context: StageContext): Promise<MochaRun> {
  const reportFile = join(context.folder, `${name}.json`);
  await rm(reportFile, { force: true });
  const child = await runNode(
    [
      ...[mocha, '--reporter', 'json', '--reporter-option', `output=${reportFile}`],
      ...(context.grep === undefined ? [] : ['--grep', context.grep]),
      ...files,
    ],
    context.env,
    withinMs,
    { isDone: () => existsSync(reportFile) },
  );
  const report = await readReport(reportFile);
  if (report !== undefined) {
    return { outcome: outcomeOf(report, context.grep !== undefined, child), report };
  }
  const why = child.forced ?? `exit code ${child.code}`;
  const text = `mocha ended without a report (${why})\n${child.output}`;
  return { outcome: { passed: 0, failed: 1, report: text } };
}

/**
 * The files of the tests that failed, if these are few and each failure is a test's own: whether a
 * hundred real servers and timers were only too slow for once shows when the file runs again.
 */
export function filesToRunAgain({ outcome, report }: MochaRun, files: string[]): string[] {
  if (report === undefined || outcome.failed !== report.failures.length) return [];
  const failed = files.filter((file) => report.failures.some((one) => one.file?.endsWith(file)));
  return failed.length <= mostFilesAgain ? failed : [];
}

/** Failures that did not come again count as passed, and are shown all the same. */
export function afterSecondRun(first: Outcome, second: Outcome): Outcome {
  if (second.failed > 0) {
    return { ...first, report: `${first.report}\n\nand when run again:\n${second.report}` };
  }
  return {
    ...{ passed: first.passed + first.failed, failed: 0, report: '', unsteady: first.report },
    ...(first.tests && {
      tests: first.tests.map(({ name, file, seconds }) => ({ name, file, seconds })),
    }),
  };
}

/** From mocha's report to ours: a skipped test and a suite without tests are failures too. */
export function outcomeOf(
  report: MochaReport,
  mayBeEmpty: boolean,
  { code, output, forced }: ChildResult,
): Outcome {
  const { stats, failures, pending } = report;
  const { passes: passed } = stats;
  const problems = [
    ...failures.map((test) => `✗ ${test.fullTitle}\n${reasonFor(test)}`),
    ...pending.map(({ fullTitle }) => `✗ ${fullTitle}\nis skipped`),
  ];
  if (problems.length === 0 && passed === 0 && !mayBeEmpty) problems.push('✗ no test ran');
  if (forced !== undefined) problems.push(`✗ the process had to be killed: ${forced}\n${output}`);
  if (problems.length === 0 && code !== 0) problems.push(`✗ mocha ended with ${code}\n${output}`);
  const tests = testsOf(report);
  return { passed, failed: problems.length, report: problems.join('\n\n'), tests };
}

function testsOf({ passes, failures, pending }: MochaReport): TestResult[] {
  return [
    ...passes.map((test) => toResult(test)),
    ...failures.map((test) => toResult(test, reasonFor(test))),
    ...pending.map((test) => toResult(test, 'is skipped')),
  ];
}

function toResult({ fullTitle, file = '', duration = 0 }: MochaTest, failure?: string): TestResult {
  const place = relative(repositoryFolder, file).replace('/dist/', '/').replace(/\.js$/, '');
  const result = { name: fullTitle, file: place, seconds: duration / 1000 };
  return failure === undefined ? result : { ...result, failure };
}

function reasonFor({ err }: MochaTest): string {
  return err?.stack ?? err?.message ?? '';
}

async function readReport(file: string): Promise<MochaReport | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as MochaReport;
  } catch {
    return undefined;
  }
}

/** From the sources, so that the compiled test of a source that is gone does not run. */
async function testFiles(packageFolder: string): Promise<string[]> {
  const found = await Promise.all(
    ['src', 'test'].map(async (part) => {
      const folder = join(repositoryFolder, packageFolder, part);
      const entries = await readdir(folder, { recursive: true }).catch(() => []);
      return entries
        .filter((entry) => entry.endsWith('.test.ts'))
        .map((entry) => join(packageFolder, 'dist', part, entry.replace(/ts$/, 'js')));
    }),
  );
  return found.flat().sort();
}
