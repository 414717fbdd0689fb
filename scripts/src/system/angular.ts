import { join } from 'node:path';
import { runNode, type ChildResult } from '../process/run-node.js';
import { repositoryFolder } from '../provision/profile.js';

export const webFolder = join(repositoryFolder, 'clients', 'web');
export const angularCli = join(repositoryFolder, 'node_modules', '@angular', 'cli', 'bin', 'ng.js');
const withinMs = 5 * 60_000;

/** Runs a command of Angular's CLI in the folder of an application, the portal's by default, to its end. */
export function runAngular(args: string[], cwd = webFolder): Promise<ChildResult> {
  const env = { NG_CLI_ANALYTICS: 'false', NO_COLOR: '1' };
  return runNode([angularCli, ...args], env, withinMs, { cwd });
}
