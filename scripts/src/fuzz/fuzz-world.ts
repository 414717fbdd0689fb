import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadSpec } from '@gatehouse/shared/http/load-spec';
import { environmentOf } from '../bench/process-environment.js';
import { layers, type Teardown } from '../console/teardown.js';
import { repositoryFolder } from '../provision/profile.js';
import { startSystem, type RunningSystem } from '../system/start-system.js';
import { readPermissions } from '../generate/permission-types.js';
import type { FuzzedService, Side } from './campaign-options.js';
import { outsiders, sideOf } from './cast.js';
import { Foreign } from './foreign.js';
import { createJudge, type ProblemCodes } from './judge.js';
import { openDatabases, populate, populateOutside, type Databases } from './populate.js';
import { SignIn } from './sign-in.js';

/** Letters that stand in no text of the product. */
const AWAY = 'qzbirch';
const HOME = 'qzalder';

/** How many people there are of each kind; whoever comes to harm is followed by the next. */
const AT_HOME = { each: 50, homes: 4 };
const FROM_HOME = { each: 8, homes: 1 };

const served = ['auth', 'main', 'notification'] as const;

/** A running system with two communities that must never learn of each other. */
export interface FuzzWorld {
  system: RunningSystem;
  databases: Databases;
  services: FuzzedService[];
  /** Where requests come from: every grant there is, and those who are outside. */
  home: Side;
  /** What must not be seen from there. */
  away: Side & { communityId: string };
  foreign: Foreign;
}

/** What nobody is by belonging to a community: operators look after all, and a device has a key. */
const NO_MEMBERSHIPS: readonly string[] = ['operator', 'device'];

export async function startFuzzWorld(teardown: Teardown): Promise<FuzzWorld> {
  const system = await startSystem({
    profile: 'fuzz',
    teardown,
    logLevel: 'error',
    // Nothing may expire while it is compared.
    env: { VISIT_RING_SECONDS: '3600', VISIT_GUARD_SECONDS: '3600' },
  });
  const databases = await openDatabases({
    auth: await databaseUrlOf(system, 'auth'),
    main: await databaseUrlOf(system, 'main'),
  });
  teardown.add(layers.gateway, async () => {
    await Promise.all([databases.auth.end(), databases.main.end()]);
  });
  const permissions = join(repositoryFolder, 'openapi', 'permissions.yaml');
  const { grants } = await readPermissions(permissions);
  const inCommunity = Object.keys(grants).filter((grant) => !NO_MEMBERSHIPS.includes(grant));
  const signIn = new SignIn(urlOf(system, 'auth'), system.accounts[0]?.password ?? '');
  const away = await populate(databases, AWAY, inCommunity, FROM_HOME);
  const home = await populate(databases, HOME, inCommunity, AT_HOME);
  const others = {
    operators: await populateOutside(databases, 'operator', AT_HOME.each),
    newcomers: await populateOutside(databases, null, AT_HOME.each),
  };
  const foreign = new Foreign(AWAY);
  const homeSide = sideOf(home, signIn);
  return {
    system,
    databases,
    services: await servicesOf(system, foreign),
    home: {
      ...homeSide,
      actors: [...homeSide.actors, ...outsiders(home, signIn, others, grants['admin'] ?? [])],
    },
    away: { ...sideOf(away, signIn), communityId: away.id },
    foreign,
  };
}

async function servicesOf(system: RunningSystem, foreign: Foreign): Promise<FuzzedService[]> {
  const folder = join(repositoryFolder, 'openapi');
  const codes = await readCodes(join(folder, 'problems.json'));
  return Promise.all(
    served.map(async (name) => {
      const spec = await loadSpec(join(folder, `${name}.yaml`));
      return { name, origin: urlOf(system, name), spec, judge: createJudge(spec, codes, foreign) };
    }),
  );
}

async function readCodes(file: string): Promise<ProblemCodes> {
  const listed = JSON.parse(await readFile(file, 'utf8')) as { code: string; statuses: number[] }[];
  return new Map(listed.map(({ code, statuses }) => [code, statuses]));
}

function urlOf(system: RunningSystem, name: string): string {
  const service = system.services.get(name);
  if (service === undefined) throw new Error(`${name} does not run`);
  return service.url;
}

/** The very database that the running service uses. */
async function databaseUrlOf(system: RunningSystem, name: string): Promise<string> {
  return environmentOf(system.services.get(name)?.pid ?? 0, 'MYSQL_URL');
}
