import { join } from 'node:path';
import { runNode, type ChildResult } from '../process/run-node.js';
import { repositoryFolder } from '../provision/profile.js';
import type { Outcome, Stage } from './stage.js';

const program = join(repositoryFolder, 'scripts', 'dist', 'src', 'fuzz.js');
const withinMs = 30 * 60_000;
/** One round, and nearly the same each time: what other seeds find, `npm run test:fuzz` finds. */
const briefly = ['--seconds', '1', '--seed', '1'];

/** Every operation once, as `npm run test:fuzz` does it for as long as it is told to. */
export const fuzzStage: Stage = {
  name: 'fuzz',
  needs: 'servers',
  pace: 'beside',
  run: async ({ env }) =>
    fuzzOutcomeOf(await runNode(['--enable-source-maps', program, ...briefly], env, withinMs)),
};

/** From the command's last line: each operation is a test, each finding a failure. */
export function fuzzOutcomeOf({
  code,
  output,
  forced,
}: Pick<ChildResult, 'code' | 'output' | 'forced'>): Outcome {
  const [line, operations, findings] =
    /^fuzz: (\d+) operations, .*, (\d+) findings$/m.exec(output) ?? [];
  if (line === undefined) {
    const why = forced ?? `it ended with ${code}`;
    return { passed: 0, failed: 1, report: `${why}\n${output}` };
  }
  const failed = Number(findings);
  return { passed: Math.max(0, Number(operations) - failed), failed, report: output };
}
