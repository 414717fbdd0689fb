import { now } from '@gatehouse/shared/time/clock';
import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fillLargeDemo } from '../demo-large/fill.js';
import { createDatabases } from '../provision/mysql.server.js';
import type { Servers } from '../provision/provision.js';
import type { Profile } from '../provision/profile.js';
import type { Environments, Names } from './environment.js';
import { packagesOfServices, stateOf } from './packages.js';
import { runCommand, serviceNames } from './service-process.js';

/**
 * What empty data begin with: a community to try things in, the same with 500 homes and a month of
 * visits, or none, where the operator whom `npm start` makes is alone.
 */
export const demos = ['small', 'large', 'none'] as const;
export type Demo = (typeof demos)[number];

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

/** Written when all is done: with which code and servers, what there was to see, who can sign in. */
interface Prepared {
  key: string;
  demo: Demo;
  accounts: DemoAccount[];
}

/**
 * Makes the databases, migrates them and loads the demo community. Kept data that the same code
 * has prepared on the same servers is left as it is: five processes less at each start. Data that began
 * empty stay somebody's own: a demo comes into them only when it is asked for.
 *
 * @param wanted as the last time when undefined
 * @returns who can sign in.
 */
export async function prepareData(
  profile: Profile,
  servers: Servers,
  names: Names,
  envs: Environments,
  wanted?: Demo,
): Promise<DemoAccount[]> {
  const marker = join(profile.folder, 'prepared.json');
  const key = await keyOf(servers);
  const isOurs = servers.mysql.isOurs && servers.mongo.isOurs;
  const prepared = profile.keepsData ? await readPrepared(marker) : undefined;
  const demo = wanted ?? prepared?.demo ?? 'small';
  if (isOurs && prepared?.key === key && prepared.demo === demo) return prepared.accounts;
  if (demo === 'none' && prepared !== undefined && prepared.demo !== demo)
    profile.progress.note('what the demo made is kept; --reset starts from empty data');
  await createDatabases(servers.mysql.url, [names.authDatabase, names.mainDatabase]);
  const printed = await Promise.all(
    serviceNames.map(async (service) => {
      await runCommand(service, 'migrate', envs[service]);
      if (service === 'auth')
        return runCommand(service, 'demo', envs[service], ['--demo', withoutSize(demo)]);
      return demo === 'none' ? '' : runCommand(service, 'demo', envs[service]);
    }),
  );
  if (demo === 'large') await fillLargeDemo(databasesOf(envs), now());
  const accounts = printed.flatMap(readAccounts);
  await writeFile(marker, JSON.stringify({ key, demo, accounts } satisfies Prepared));
  return accounts;
}

/** A large community begins as the small one, and with the same people who are shown. */
const withoutSize = (demo: Demo): Demo => (demo === 'large' ? 'small' : demo);

function databasesOf({ main, auth }: Environments): { main: string; auth: string } {
  return { main: main.MYSQL_URL ?? '', auth: auth.MYSQL_URL ?? '' };
}

/** Any change of a source is a new key. */
async function keyOf(servers: Servers): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of packagesOfServices) hash.update(await stateOf(folder));
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
