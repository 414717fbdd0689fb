import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { ManagedProcess } from '../process/managed-process.js';
import { dataPlaceOf } from './data-place.js';
import { placesOf, repositoryFolder, type Profile } from './profile.js';
import { findProgram } from './programs.js';
import type { ServerKind } from './server.js';

const standIn = join(repositoryFolder, 'scripts', 'dist', 'src', 'mongo-standin', 'main.js');

/** MongoDB. Debian has no package of it, so our stand-in comes last. */
export const mongoServer: ServerKind = {
  name: 'mongo',
  title: 'MongoDB',
  variable: 'MONGO_URL',
  packages: [],
  hasStandIn: true,
  container: { image: 'mongo:8', port: 27017, dataFolder: '/data/db', env: {}, args: () => [] },
  findProgram: () => findProgram('mongod'),
  urlAt: (port) => `mongodb://127.0.0.1:${port}`,
  prepare: (program, profile, port) =>
    prepareProcess(profile, 'MongoDB', program, (data) => [
      ...['--dbpath', data, '--port', String(port), '--bind_ip', '127.0.0.1'],
      ...['--nounixsocket', '--wiredTigerCacheSizeGB', '0.25'],
    ]),
  ping,
};

/** Describes the process of our stand-in for MongoDB; does not start it. */
export function prepareStandIn(profile: Profile, port: number): Promise<ManagedProcess> {
  return prepareProcess(profile, "MongoDB's stand-in", process.execPath, (data) => [
    ...['--enable-source-maps', standIn],
    ...['--port', String(port), '--host', '127.0.0.1', '--data', data],
  ]);
}

async function prepareProcess(
  profile: Profile,
  name: string,
  program: string,
  args: (data: string) => string[],
): Promise<ManagedProcess> {
  const places = placesOf(profile, 'mongo');
  const data = await dataPlaceOf(profile, 'mongo');
  if (!profile.keepsData) await rm(places.cwd, { recursive: true, force: true });
  await mkdir(places.cwd, { recursive: true });
  await mkdir(data, { recursive: true });
  return new ManagedProcess({ ...places, name, program, args: args(data) });
}

async function ping(url: string): Promise<string> {
  return withClient(url, async (client) => {
    const answer = await client.db('admin').command({ buildInfo: 1 });
    return `MongoDB ${String(answer.version)}`;
  });
}

/** Drops a database, if it is there. */
export async function dropMongoDatabase(url: string, name: string): Promise<void> {
  await withClient(url, (client) => client.db(name).dropDatabase());
}

async function withClient<T>(url: string, use: (client: MongoClient) => Promise<T>): Promise<T> {
  const client = new MongoClient(url, {
    serverSelectionTimeoutMS: 3000,
    connectTimeoutMS: 3000,
    maxPoolSize: 1,
  });
  try {
    return await use(await client.connect());
  } finally {
    await client.close();
  }
}
