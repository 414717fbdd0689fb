import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryFolder } from '../provision/profile.js';
import { runNode } from '../process/run-node.js';
import type { Stage } from './stage.js';

const modules = join(repositoryFolder, 'node_modules');
const scripts = join(repositoryFolder, 'scripts', 'dist', 'src');
/** They run below all suites, and may take as long as these. */
const withinMs = 20 * 60_000;
const niceness = 10;

/** Everything that is judged by looking at the code; each counts as one test. */
export const checks: Stage[] = [
  check('types', [join(modules, 'typescript', 'bin', 'tsc'), '-b']),
  check('lint', [join(modules, 'eslint', 'bin', 'eslint.js'), '.', '--max-warnings', '0']),
  check('format', [join(modules, 'prettier', 'bin', 'prettier.cjs'), '--check', '.']),
  check('generated', [join(scripts, 'generate.js'), '--check']),
];

function check(name: string, args: string[]): Stage {
  return {
    name,
    needs: 'nothing',
    pace: 'below',
    run: async ({ env }) => {
      const [program = ''] = args;
      const { code, output } = existsSync(program)
        ? await runNode(args, env, withinMs, { niceness })
        : { code: 1, output: `${program} does not exist` };
      return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, report: output };
    },
  };
}
