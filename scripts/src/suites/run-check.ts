import { existsSync } from 'node:fs';
import { runNode } from '../process/run-node.js';
import type { Outcome } from './stage.js';

/** Checks run below all suites, and may take as long as these. */
const withinMs = 20 * 60_000;
const niceness = 10;

/** Runs a program that looks at the code, below everything else; counts as one test. */
export async function runCheck(args: string[], env: NodeJS.ProcessEnv): Promise<Outcome> {
  const [program = ''] = args;
  const { code, output } = existsSync(program)
    ? await runNode(args, env, withinMs, { niceness })
    : { code: 1, output: `${program} does not exist` };
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, report: output };
}
