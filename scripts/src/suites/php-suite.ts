import { mkdir, readFile, rm } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { phpUnit } from '../provision/php.js';
import { repositoryFolder } from '../provision/profile.js';
import { runNode, type ChildResult } from '../process/run-node.js';
import type { Outcome, Stage, StageContext } from './stage.js';

const program = join(repositoryFolder, 'scripts', 'dist', 'src', 'suites', 'php-tests.js');
const withinMs = 5 * 60_000;

/** The PHP client's tests, against a system of their own. */
export const phpSuite: Stage = {
  name: 'php',
  needs: 'servers',
  programs: [phpUnit],
  pace: 'behind',
  run,
};

async function run({ env, grep, folder }: StageContext): Promise<Outcome> {
  const reportFile = join(folder, 'php.xml');
  await mkdir(folder, { recursive: true });
  await rm(reportFile, { force: true });
  const suites = suitesFor(process.env.CODEIGNITER_PATH);
  const args = ['--log-junit', reportFile, '--testsuite', suites.names.join(',')];
  if (grep !== undefined) args.push('--filter', grep);
  const child = await runNode([program, ...args], env, withinMs);
  const report = await readFile(reportFile, 'utf8').catch(() => undefined);
  const outcome = phpOutcomeOf(report, grep !== undefined, child);
  return suites.note === undefined ? outcome : { ...outcome, note: suites.note };
}

/** CodeIgniter is in no distribution: its tests run where somebody says where it is. */
function suitesFor(codeIgniterPath: string | undefined): { names: string[]; note?: string } {
  const isThere = existsSync(join(codeIgniterPath ?? '', 'system', 'core', 'CodeIgniter.php'));
  if (codeIgniterPath !== undefined && codeIgniterPath !== '' && isThere)
    return { names: ['client', 'codeigniter3'] };
  const why = codeIgniterPath ? `${codeIgniterPath} is no copy of it` : 'it is not set';
  const note = `NOT RUN: the tests of the CodeIgniter 3 adapter. CODEIGNITER_PATH must name a copy of CodeIgniter 3.1 (${why}).`;
  return { names: ['client'], note };
}

/** From PHPUnit's JUnit report to ours: a skipped test counts as a failure too. */
export function phpOutcomeOf(
  report: string | undefined,
  mayBeEmpty: boolean,
  { code, output, forced }: ChildResult,
): Outcome {
  const all = /<testsuite [^>]*>/.exec(report ?? '')?.[0];
  if (all === undefined && !(mayBeEmpty && code === 0)) {
    const why = forced ?? `exit code ${code}`;
    return { passed: 0, failed: 1, report: `PHPUnit ended without a report (${why})\n${output}` };
  }
  const count = (name: string): number =>
    Number(new RegExp(` ${name}="(\\d+)"`).exec(all ?? '')?.[1] ?? 0);
  const failed = count('errors') + count('warnings') + count('failures') + count('skipped');
  const passed = count('tests') - failed;
  // What PHPUnit does not count as a test's failure (a risky test, a notice) shows in its exit code.
  const other = failed === 0 && code !== 0 ? 1 : 0;
  return { passed, failed: failed + other, report: failed + other > 0 ? output : '' };
}
