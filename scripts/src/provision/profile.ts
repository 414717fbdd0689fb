import { createHash, randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Progress } from '../console/progress.js';
import type { Teardown } from '../console/teardown.js';
import type { ProcessSpec } from '../process/managed-process.js';
import { portNear, portRange } from '../process/ports.js';

/** The folder of the checkout. */
export const repositoryFolder = fileURLToPath(new URL('../../../../', import.meta.url));

const ownHome = join(repositoryFolder, '.gatehouse');

const listeners = [
  'mysql',
  'mongo',
  'redis',
  'rabbitmq',
  'rabbitmq-nodes',
  'rabbitmq-epmd',
  'rabbitmq-2',
  'rabbitmq-2-nodes',
  'rabbitmq-3',
  'rabbitmq-3-nodes',
  'auth',
  'main',
  'notification',
  'edge',
  'worker',
  'mailbox',
  'mailbox-smtp',
  // Of the browser suites: what receives traces, and a page of somebody else.
  'traces',
  'partner',
] as const;

/** Everything that listens. */
export type Listener = (typeof listeners)[number];

/**
 * One private world of servers and services: a folder under .gatehouse with data, logs and pid
 * files, and ports of its own. `start` keeps its data; every other profile begins empty.
 */
export interface Profile {
  name: string;
  folder: string;
  keepsData: boolean;
  /** Its servers write as in production: what they confirmed survives a power cut. */
  durable: boolean;
  progress: Progress;
  teardown: Teardown;
}

/** Describes the profile of that name; touches nothing yet. GATEHOUSE_HOME moves all profiles. */
export function createProfile(name: string, progress: Progress, teardown: Teardown): Profile {
  const home = process.env.GATEHOUSE_HOME ?? ownHome;
  const folder = join(resolve(home), name);
  const keepsData = name === 'start';
  // What a benchmark finds has to be true of production, where each commit is a flush of the disk.
  return { name, folder, keepsData, durable: keepsData || name === 'bench', progress, teardown };
}

/**
 * Makes the profile's folder, closed to everybody else on this machine: its servers have no
 * passwords, and what they write holds mails with their links. A folder that somebody else chose
 * for the profiles to lie in keeps its own rights.
 */
export async function closeFolder({ folder }: Profile): Promise<void> {
  const above = dirname(folder);
  for (const one of above === ownHome ? [above, folder] : [folder]) {
    await mkdir(one, { recursive: true });
    await chmod(one, 0o700);
  }
}

/**
 * The port this profile uses for something: always the same one, unless it is taken. Another
 * checkout on this machine has others, so that both can start at the same moment.
 */
export function portFor(profile: Pick<Profile, 'folder'>, listener: Listener): Promise<number> {
  const slots = Math.floor(portRange.count / listeners.length);
  const slot = parseInt(checkoutOf(profile), 16) % slots;
  return portNear(portRange.first + slot * listeners.length + listeners.indexOf(listener));
}

/** Where a process of this profile works, logs and leaves its id. */
export function placesOf(
  profile: Profile,
  name: string,
): Pick<ProcessSpec, 'cwd' | 'logFile' | 'pidFile'> {
  return {
    cwd: join(profile.folder, name),
    logFile: join(profile.folder, 'logs', `${name}.log`),
    pidFile: join(profile.folder, 'pids', `${name}.pid`),
  };
}

/** Tells two checkouts on one machine apart where names are global (Docker, Erlang nodes). */
export function uniqueName(profile: Profile, name: string): string {
  return `gatehouse-${checkoutOf(profile)}-${profile.name}-${name}`;
}

/** Eight hexadecimal digits, the same for the same folder. */
function checkoutOf(profile: Pick<Profile, 'folder'>): string {
  return createHash('sha256').update(profile.folder).digest('hex').slice(0, 8);
}

/** A secret that is made up once per profile and kept beside its data, readable by its owner only. */
export async function secretOf(profile: Profile, name: string): Promise<string> {
  const file = join(profile.folder, `${name}.secret`);
  const kept = await readFile(file, 'utf8').catch(() => undefined);
  if (kept !== undefined) return kept;
  const made = randomBytes(32).toString('base64url');
  await mkdir(profile.folder, { recursive: true });
  await writeFile(file, made, { mode: 0o600 });
  return made;
}
