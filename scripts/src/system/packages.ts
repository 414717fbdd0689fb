import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repositoryFolder } from '../provision/profile.js';
import { serviceNames } from './service-process.js';

/** What runs in a release: the services, and what they are made of. */
export const packagesOfServices: readonly string[] = [
  'openapi',
  'shared',
  'shared/codes',
  'shared/texts',
  ...serviceNames.map((name) => `services/${name}`),
];

/** The compiler's build information of a package: a hash of every source is in it. */
export function buildInfoOf(folder: string): string {
  return join(repositoryFolder, folder, 'dist', '.tsbuildinfo');
}

/**
 * Tells one state of a package's sources from another: by what the compiler has left, or where a checkout
 * was only ever started, scripts/transpile.mjs.
 */
export function stateOf(folder: string): Promise<Buffer> {
  return readFile(buildInfoOf(folder)).catch(() =>
    readFile(join(repositoryFolder, folder, 'dist', '.transpiled')),
  );
}
