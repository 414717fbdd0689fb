import { join } from 'node:path';
import { repositoryFolder } from '../provision/profile.js';
import { runNode } from '../process/run-node.js';
import type { Outcome, Stage } from './stage.js';

const program = join(repositoryFolder, 'scripts', 'dist', 'src', 'faults.js');
const withinMs = 20 * 60_000;

/** The short selection of `npm run test:faults`, on servers of its own: it kills them. */
export const faultsStage: Stage = {
  name: 'faults',
  needs: 'nothing',
  pace: 'beside',
  run: async () =>
    outcomeOf(await runNode(['--enable-source-maps', program, '--quick'], {}, withinMs)),
};

/** From the command's last line; without one it did not come to its end. */
function outcomeOf({ code, output }: { code: number; output: string }): Outcome {
  const [, passed, failed] = /^(\d+) passed, (\d+) failed$/m.exec(output) ?? [];
  if (passed === undefined || failed === undefined)
    return { passed: 0, failed: 1, report: `it ended with ${code}\n${output}` };
  return { passed: Number(passed), failed: Number(failed), report: output };
}
