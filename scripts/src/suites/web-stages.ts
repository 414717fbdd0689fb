import { mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { reasonOf } from '../console/plain-error.js';
import { silentProgress } from '../console/progress.js';
import { Teardown } from '../console/teardown.js';
import { createProfile } from '../provision/profile.js';
import { runAngular } from '../system/angular.js';
import { buildPortal } from '../system/portal.js';
import { buildScanner } from '../system/scanner.js';
import type { Outcome, Stage, StageContext } from './stage.js';

/** The parts of vitest's JSON report that we read. */
export interface VitestReport {
  numPassedTests: number;
  numPendingTests: number;
  testResults: {
    name: string;
    message: string;
    status: string;
    assertionResults: { fullName: string; status: string; failureMessages: string[] }[];
  }[];
}

/** Compiles what browsers get with its templates' types, within its budgets; each counts as one test. */
export const portalBuild: Stage = {
  name: 'portal',
  needs: 'nothing',
  pace: 'beside',
  run: async () => {
    const profile = createProfile('test', silentProgress, new Teardown());
    const reports: string[] = [];
    for (const build of [buildPortal, buildScanner])
      await build(profile).catch((error: unknown) => reports.push(reasonOf(error)));
    const failed = reports.length;
    return { passed: 2 - failed, failed, report: reports.join('\n\n') };
  },
};

/** The portal's unit tests. */
export const webSuite: Stage = { name: 'web', needs: 'nothing', pace: 'beside', run: runUnitTests };

async function runUnitTests({ folder, grep }: StageContext): Promise<Outcome> {
  const file = join(folder, 'web.json');
  await mkdir(folder, { recursive: true });
  await rm(file, { force: true });
  const { code, output } = await runAngular([
    ...['test', '--watch=false', '--reporters=json', `--output-file=${file}`],
    ...(grep === undefined ? [] : [`--filter=${grep}`]),
  ]);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined
    ? { passed: 0, failed: 1, report: `vitest ended without a report (${code})\n${output}` }
    : outcomeOfVitest(JSON.parse(text) as VitestReport, code, output, grep !== undefined);
}

/** From vitest's report to ours: a skipped test and a run without tests are failures too. */
export function outcomeOfVitest(
  report: VitestReport,
  code: number,
  output: string,
  mayBeEmpty: boolean,
): Outcome {
  const { numPassedTests: passed } = report;
  const isFiltered = mayBeEmpty ? ['passed', 'pending', 'skipped'] : ['passed'];
  const problems = report.testResults.flatMap(({ name, status, message, assertionResults }) => {
    const bad = assertionResults.filter((test) => !isFiltered.includes(test.status));
    const texts = bad.map(
      (test) => `✗ ${test.fullName} (${test.status})\n${test.failureMessages.join('\n')}`,
    );
    return texts.length === 0 && status === 'failed' ? [`✗ ${name}\n${message}`] : texts;
  });
  if (problems.length === 0 && passed === 0 && !mayBeEmpty) problems.push('✗ no test ran');
  if (problems.length === 0 && code !== 0) problems.push(`✗ vitest ended with ${code}\n${output}`);
  return { passed, failed: problems.length, report: problems.join('\n\n') };
}
