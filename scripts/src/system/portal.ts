import { join } from 'node:path';
import { repositoryFolder, type Profile } from '../provision/profile.js';
import { webFolder } from './angular.js';
import { buildOnce, sourcesBelow, type Application } from './built-once.js';
import { buildInfoOf } from './packages.js';

/** Where the built portal lies, for nginx. */
export const portalFolder = join(webFolder, 'dist');

/** Makes of a build what browsers on slow lines get, with the help of the others. */
const finisher = join(webFolder, 'finish-build.mjs');
const helpers = ['merge-modules.mjs', 'text-names.mjs'].map((name) => join(webFolder, name));

/**
 * Of the sources of the portal and of its parts, of the compiled ones of the client, the contracts, codes and
 * texts, and of the versions of all packages.
 */
const inputs = async (): Promise<string[]> => [
  ...(await sourcesBelow(join(webFolder, 'src'))),
  ...(await sourcesBelow(join(webFolder, 'public'))),
  ...(await sourcesBelow(join(repositoryFolder, 'clients', 'ui'))),
  ...['angular.json', 'tsconfig.json', 'tsconfig.app.json'].map((name) => join(webFolder, name)),
  ...[finisher, ...helpers],
  ...['clients/api', 'openapi', 'shared/codes', 'shared/texts'].map(buildInfoOf),
  join(repositoryFolder, 'package-lock.json'),
];

const portal: Application = {
  ...{ title: 'Portal', folder: webFolder, builtFolder: portalFolder, finisher, inputs },
  flags: ['--stats-json'],
};

/**
 * Builds the portal unless it was built from these very sources.
 *
 * @throws PlainError with what the compiler says.
 */
export const buildPortal = (profile: Profile): Promise<void> => buildOnce(profile, portal);
