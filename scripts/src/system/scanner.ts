import { join } from 'node:path';
import { repositoryFolder, type Profile } from '../provision/profile.js';
import { buildOnce, sourcesBelow, type Application } from './built-once.js';
import { buildInfoOf } from './packages.js';

const folder = join(repositoryFolder, 'clients', 'scanner');

/** Where the built scanner lies, for nginx. */
export const scannerFolder = join(folder, 'dist');

const finisher = join(folder, 'finish-build.mjs');

/** As the portal's, with what a device knows without a network. */
const inputs = async (): Promise<string[]> => [
  ...(await sourcesBelow(join(folder, 'src'))),
  ...(await sourcesBelow(join(folder, 'public'))),
  ...(await sourcesBelow(join(repositoryFolder, 'clients', 'ui'))),
  ...['angular.json', 'tsconfig.json', 'tsconfig.app.json'].map((name) => join(folder, name)),
  ...[finisher, join(folder, 'worker', 'service-worker.ts')],
  join(repositoryFolder, 'clients', 'web', 'tsconfig.json'),
  ...['clients/api', 'clients/offline', 'openapi', 'shared/codes', 'shared/texts'].map(buildInfoOf),
  join(repositoryFolder, 'package-lock.json'),
];

const scanner: Application = {
  ...{ title: 'Scanner', folder, builtFolder: scannerFolder, finisher, inputs },
};

/**
 * Builds the application of devices at gates unless it was built from these very sources.
 *
 * @throws PlainError with what the compiler says.
 */
export const buildScanner = (profile: Profile): Promise<void> => buildOnce(profile, scanner);
