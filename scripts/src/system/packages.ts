import { join } from 'node:path';
import { repositoryFolder } from '../provision/profile.js';
import { serviceNames } from './service-process.js';

/** What runs in a release: the services, and what they are made of. */
export const packagesOfServices: readonly string[] = [
  'openapi',
  'shared',
  'shared/texts',
  ...serviceNames.map((name) => `services/${name}`),
];

/** The compiler's build information of a package: a hash of every source is in it. */
export function buildInfoOf(folder: string): string {
  return join(repositoryFolder, folder, 'dist', '.tsbuildinfo');
}
