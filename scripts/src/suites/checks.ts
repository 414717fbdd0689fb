import { join } from 'node:path';
import { repositoryFolder } from '../provision/profile.js';
import { lintStage } from './lint-stage.js';
import { runCheck } from './run-check.js';
import type { Stage, StageContext } from './stage.js';

const modules = join(repositoryFolder, 'node_modules');
const scripts = join(repositoryFolder, 'scripts', 'dist', 'src');
const prettier = join(modules, 'prettier', 'bin', 'prettier.cjs');

/** Everything that is judged by looking at the code; each counts as one test. */
export const checks: Stage[] = [
  check('types', () => [join(modules, 'typescript', 'bin', 'tsc'), '-b']),
  lintStage,
  // A file's form depends on nothing else than what stands in it.
  check('format', ({ folder }) => [
    ...[prettier, '--check', '.', '--cache', '--cache-strategy', 'content'],
    ...['--cache-location', join(folder, 'formatted.json')],
  ]),
  check('generated', () => [join(scripts, 'generate.js'), '--check']),
];

function check(name: string, args: (context: StageContext) => string[]): Stage {
  return {
    ...{ name, needs: 'nothing', pace: 'below' },
    run: (context) => runCheck(args(context), context.env),
  };
}
