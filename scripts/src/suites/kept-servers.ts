import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { layers, type Teardown } from '../console/teardown.js';
import { terminalProgress } from '../console/progress.js';
import { stopLeftovers } from '../process/leftovers.js';
import { takeLock } from '../process/lock.js';
import { createProfile, type Profile } from '../provision/profile.js';
import { allReady, provision, thisMachine, type Servers } from '../provision/provision.js';
import { startSystem, type RunningSystem } from '../system/start-system.js';
import { keepSystem } from './kept-system/keeper.js';
import type { Wish } from './kept-system/messages.js';

/** Where a run finds the servers, as every suite reads it. */
export type ServerUrls = Record<'MYSQL_URL' | 'MONGO_URL' | 'REDIS_URL' | 'RABBITMQ_URL', string>;

/** The same of servers that are kept, and where a system on them can be borrowed. */
export type KeptUrls = ServerUrls & { GATEHOUSE_KEPT_SYSTEM: string };

/** Starts the servers of tests in a profile of their own and notes where they are, until the teardown. */
export async function keepServers(teardown: Teardown): Promise<void> {
  const profile = keptProfile(teardown);
  const lock = await takeLock(`${profile.folder}.lock`, 'npm test -- --serve');
  teardown.add(layers.support, lock);
  await stopLeftovers(profile.folder);
  const servers = await provision(profile, thisMachine(profile.progress), []);
  await allReady(servers);
  teardown.add(layers.gateway, () => rm(noteOf(profile), { force: true }));
  const make = (wish: Wish): Promise<RunningSystem> =>
    startSystem({ ...wish, profile: 'test-system', servers });
  const kept: KeptUrls = {
    ...urlsOf(servers),
    GATEHOUSE_KEPT_SYSTEM: JSON.stringify(await keepSystem(teardown, make)),
  };
  await writeFile(noteOf(profile), JSON.stringify(kept), { mode: 0o600 });
}

/** The servers that another run keeps; none where nobody does. */
export async function keptServers(teardown: Teardown): Promise<Partial<KeptUrls>> {
  const text = await readFile(noteOf(keptProfile(teardown)), 'utf8').catch(() => '{}');
  return JSON.parse(text) as Partial<KeptUrls>;
}

export function urlsOf({ mysql, mongo, redis, rabbitmq }: Servers): ServerUrls {
  return {
    MYSQL_URL: mysql.url,
    MONGO_URL: mongo.url,
    REDIS_URL: redis.url,
    RABBITMQ_URL: rabbitmq.url,
  };
}

function keptProfile(teardown: Teardown): Profile {
  return createProfile('test-servers', terminalProgress, teardown);
}

function noteOf({ folder }: Profile): string {
  return join(folder, 'urls.json');
}
