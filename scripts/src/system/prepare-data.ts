import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createDatabases } from '../provision/mysql.server.js';
import type { Servers } from '../provision/provision.js';
import type { Profile } from '../provision/profile.js';
import type { Environments, Names } from './environment.js';
import { buildInfoOf, packagesOfServices } from './packages.js';
import { runCommand, serviceNames } from './service-process.js';

/** Somebody of the demo community who can sign in. */
export interface DemoAccount {
  email: string;
  password: string;
  givenName: string;
  familyName: string;
  role: string;
  /** What an employee does: "guard". */
  job?: string;
}

/** Written when all is done: with which code and servers, and who can sign in. */
interface Prepared {
  key: string;
  accounts: DemoAccount[];
}

/**
 * Makes the databases, migrates them and loads the demo community. Kept data that the same code
 * has prepared on the same servers is left as it is: five processes less at each start.
 *
 * @returns who can sign in.
 */
export async function prepareData(
  profile: Profile,
  servers: Servers,
  names: Names,
  envs: Environments,
): Promise<DemoAccount[]> {
  const marker = join(profile.folder, 'prepared.json');
  const key = await keyOf(servers);
  const isOurs = servers.mysql.isOurs && servers.mongo.isOurs;
  if (profile.keepsData && isOurs) {
    const prepared = await readPrepared(marker);
    if (prepared?.key === key) return prepared.accounts;
  }
  await createDatabases(servers.mysql.url, [names.authDatabase, names.mainDatabase]);
  const printed = await Promise.all(
    serviceNames.map(async (service) => {
      await runCommand(service, 'migrate', envs[service]);
      return runCommand(service, 'demo', envs[service]);
    }),
  );
  const accounts = printed.flatMap(readAccounts);
  await writeFile(marker, JSON.stringify({ key, accounts } satisfies Prepared));
  return accounts;
}

/** Any change of a source is a new key. */
async function keyOf(servers: Servers): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of packagesOfServices) hash.update(await readFile(buildInfoOf(folder)));
  hash.update(await servers.mysql.ready).update(await servers.mongo.ready);
  return hash.digest('hex');
}

async function readPrepared(marker: string): Promise<Prepared | undefined> {
  try {
    return JSON.parse(await readFile(marker, 'utf8')) as Prepared;
  } catch {
    return undefined;
  }
}

/** A service's demo prints one line of JSON that names who can sign in. */
function readAccounts(printed: string): DemoAccount[] {
  const line = printed.split('\n').find((text) => text.startsWith('{"accounts"'));
  return line === undefined ? [] : (JSON.parse(line) as { accounts: DemoAccount[] }).accounts;
}
