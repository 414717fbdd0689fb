import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder } from '../provision/profile.js';
import { lintParts, type LintPart } from './lint-parts.js';
import { runCheck } from './run-check.js';
import type { Outcome, Stage, StageContext } from './stage.js';

const eslint = join(repositoryFolder, 'node_modules', 'eslint', 'bin', 'eslint.js');

/**
 * ESLint, over what has changed since it was clean, and over all that builds on it. Its own cache would
 * not do: what it says of a file depends on the types of others.
 */
export const lintStage: Stage = { name: 'lint', needs: 'nothing', pace: 'below', run };

async function run({ env, folder }: StageContext): Promise<Outcome> {
  const parts = await lintParts(repositoryFolder);
  const clean = parts === undefined ? {} : await readClean(folder);
  const changed = parts?.filter(({ name, key }) => clean[name] !== key);
  if (changed?.length === 0) return { passed: 1, failed: 0, report: '' };
  const what =
    changed === undefined ? ['.'] : ['--no-warn-ignored', ...changed.flatMap(({ files }) => files)];
  const outcome = await runCheck([eslint, '--max-warnings', '0', ...what], env);
  if (outcome.failed === 0) await keepClean(folder, parts ?? []);
  return outcome;
}

/** The key of each part when it was clean. */
async function readClean(folder: string): Promise<Record<string, string>> {
  try {
    return JSON.parse(await readFile(fileIn(folder), 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

async function keepClean(folder: string, parts: readonly LintPart[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  const keys = parts.map(({ name, key }) => [name, key]);
  await writeFile(fileIn(folder), JSON.stringify(Object.fromEntries(keys)));
}

function fileIn(folder: string): string {
  return join(folder, 'linted.json');
}
