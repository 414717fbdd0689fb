import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PlainError, reasonOf } from '../console/plain-error.js';
import { silentProgress, step, type Progress } from '../console/progress.js';
import { layers } from '../console/teardown.js';
import { Container, dockerAnswers, hasImage } from './docker.js';
import { mongoServer, prepareStandIn } from './mongo.server.js';
import { mysqlServer } from './mysql.server.js';
import { installPackages, whyNoPackages } from './packages.js';
import { findProgram } from './programs.js';
import { closeFolder, portFor, type Profile } from './profile.js';
import { rabbitmqServer } from './rabbitmq.server.js';
import { redisServer } from './redis.server.js';
import type { Runner, RunningServer, ServerKind } from './server.js';
import { findSource, type Findable, type Machine, type ServerName, type Source } from './source.js';

/** All servers of the system, by name. */
export type Servers = Record<ServerName, RunningServer>;

const kinds = [mysqlServer, mongoServer, redisServer, rabbitmqServer];
const startWithinMs = 60_000;

/** What this machine offers; whether Docker answers is asked once. */
export function thisMachine(progress: Progress = silentProgress): Machine {
  let docker: Promise<boolean> | undefined;
  return {
    env: process.env,
    canRun: async (image) => {
      docker ??= dockerAnswers();
      return (await docker) && hasImage(image, progress);
    },
    whyNoPackages,
  };
}

/**
 * Finds or starts every server, all at once. Returns when each has been started; they become
 * ready one after the other, so that work which needs one need not wait for all.
 *
 * @param alsoNeeded other programs that have to be on the machine; packages are installed in one go.
 * @param otherwise how to start a server that is not to be brought up as usual
 * @throws PlainError in one sentence; what was started is in the profile's teardown.
 */
export async function provision(
  profile: Profile,
  machine: Machine,
  alsoNeeded: Findable[],
  otherwise: Partial<Record<ServerName, (profile: Profile) => Promise<RunningServer>>> = {},
): Promise<Servers> {
  await closeFolder(profile);
  const usual = kinds.filter(({ name }) => otherwise[name] === undefined);
  const sources = await Promise.all(usual.map((kind) => findSource(kind, machine)));
  const others = await Promise.all(alsoNeeded.map((kind) => findSource(kind, machine)));
  await installMissing(profile, [...sources, ...others]);
  const running = await Promise.all([
    ...usual.map((kind, index) => bringUp(kind, sources[index], profile)),
    ...Object.values(otherwise).map((start) => start(profile)),
  ]);
  await noteAddresses(profile, running);
  const byName = new Map(running.map((server) => [server.name, server]));
  const named = (name: ServerName): RunningServer => {
    const server = byName.get(name);
    if (server === undefined) throw new Error(`${name} was not brought up`);
    return server;
  };
  return {
    mysql: named('mysql'),
    mongo: named('mongo'),
    redis: named('redis'),
    rabbitmq: named('rabbitmq'),
  };
}

/** Where this profile's broker was written down, for commands that are run beside it. */
export function brokerUrlFile(profile: Profile): string {
  return urlFile(profile, 'rabbitmq');
}

/** As above, its MySQL server. */
export function mysqlUrlFile(profile: Profile): string {
  return urlFile(profile, 'mysql');
}

function urlFile(profile: Profile, name: ServerName): string {
  return join(profile.folder, `${name}.url`);
}

async function noteAddresses(profile: Profile, running: readonly RunningServer[]): Promise<void> {
  await mkdir(profile.folder, { recursive: true });
  for (const noted of ['rabbitmq', 'mysql'] as const) {
    const url = running.find(({ name }) => name === noted)?.url ?? '';
    await writeFile(urlFile(profile, noted), url, { mode: 0o600 });
  }
}

/** Forgets the data of a profile: its folder and, where Docker is used, its volumes. */
export async function forgetData(profile: Profile): Promise<void> {
  await rm(profile.folder, { recursive: true, force: true });
  if (!(await dockerAnswers())) return;
  await Promise.all(
    kinds.map((kind) => new Container(profile, kind.name, kind.container, 0).reset()),
  );
}

async function installMissing(profile: Profile, sources: Source[]): Promise<void> {
  const packages = sources.flatMap((source) => (source.from === 'packages' ? source.packages : []));
  if (packages.length === 0) return;
  const log = join(profile.folder, 'logs', 'packages.log');
  await step(profile.progress, 'Packages installed', () => installPackages(packages, log, profile));
}

async function bringUp(
  kind: ServerKind,
  source: Source | undefined,
  profile: Profile,
): Promise<RunningServer> {
  if (source?.from === 'url') return useGiven(kind, source.url, profile);
  const port = await portFor(profile, kind.name);
  const url = kind.urlAt(port);
  const { runner, origin } = await prepareRunner(kind, source, profile, port);
  return runServer(kind, profile, { runner, origin, url });
}

/** Starts what has been prepared; it becomes ready by and by. */
export async function runServer(
  kind: ServerKind,
  profile: Profile,
  { runner, origin, url }: { runner: Runner; origin: string; url: string },
): Promise<RunningServer> {
  profile.teardown.add(layers.servers, () => runner.stop());
  const answers = async (): Promise<void> => {
    await runner.ready(async () => {
      await kind.ping(url);
    }, startWithinMs);
  };
  await runner.start();
  const ready = step(
    profile.progress,
    (what: string) => what,
    async () => {
      await answers();
      const what = origin === 'stand-in' ? standInNotice : `${await kind.ping(url)}, ${origin}`;
      return `${what}, on ${new URL(url).host}`;
    },
  );
  return {
    name: kind.name,
    url,
    ready: noted(ready),
    isOurs: true,
    get pid() {
      return runner.pid;
    },
    stop: () => runner.stop(),
    kill9: () => runner.kill9(),
    restart: async () => {
      await runner.start();
      await answers();
    },
    control: async (...args) => {
      const [name = '', ...others] = kind.controlPrograms ?? [];
      return runner.beside((await findProgram(name, ...others)) ?? name, args);
    },
  };
}

const standInNotice =
  "MongoDB's stand-in (for trial and tests: there is no MongoDB here; give MONGO_URL to use one)";

async function prepareRunner(
  kind: ServerKind,
  source: Source | undefined,
  profile: Profile,
  port: number,
): Promise<{ runner: Runner; origin: string }> {
  if (source?.from === 'docker') {
    const runner = new Container(profile, kind.name, kind.container, port);
    await runner.remove();
    return { runner, origin: `in Docker (${kind.container.image})` };
  }
  if (source?.from === 'stand-in') {
    return { runner: await prepareStandIn(profile, port), origin: 'stand-in' };
  }
  const program = source?.from === 'program' ? source.program : await kind.findProgram();
  if (program === undefined) {
    throw new PlainError(`${kind.title} was installed, but its program cannot be found`);
  }
  return { runner: await kind.prepare(program, profile, port), origin: "this machine's program" };
}

/** A server given by URL is checked once, so that a wrong URL is one sentence and not a log. */
function useGiven(kind: ServerKind, url: string, { progress }: Profile): RunningServer {
  const shown = withoutPassword(url);
  const refuse = (): Promise<never> =>
    Promise.reject(new Error(`${kind.title} at ${shown} is not ours to stop or start`));
  const ready = step(
    progress,
    (version: string) => `${version}, given by ${kind.variable} (${shown})`,
    () =>
      kind.ping(url).catch((error: unknown) => {
        throw new PlainError(
          `${kind.variable} is ${shown}, but no ${kind.title} answers there: ${reasonOf(error)}`,
        );
      }),
  );
  return {
    name: kind.name,
    url,
    ready: noted(ready),
    isOurs: false,
    pid: undefined,
    stop: () => Promise.resolve(),
    kill9: refuse,
    restart: refuse,
    control: refuse,
  };
}

/** Waits until every server answers. */
export async function allReady(servers: Servers): Promise<void> {
  await Promise.all(Object.values<RunningServer>(servers).map(({ ready }) => ready));
}

/** A promise that may fail before anybody awaits it, without ending the process. */
export function noted<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

/** A URL as it may be shown: its password is left out. */
export function withoutPassword(url: string): string {
  return url.replace(/(\/\/[^/@:]*):[^/@]*@/, '$1:***@');
}
