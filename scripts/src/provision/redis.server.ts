import { mkdir, rm } from 'node:fs/promises';
import { createClient } from 'redis';
import { ManagedProcess } from '../process/managed-process.js';
import { placesOf, type Profile } from './profile.js';
import { findProgram } from './programs.js';
import type { ServerKind } from './server.js';

/** Redis, or Valkey, which speaks the same protocol. */
export const redisServer: ServerKind = {
  name: 'redis',
  title: 'Redis',
  variable: 'REDIS_URL',
  packages: ['redis-server'],
  container: {
    image: 'redis:7',
    port: 6379,
    dataFolder: '/data',
    env: {},
    args: durability,
  },
  findProgram: () => findProgram('redis-server', 'valkey-server'),
  urlAt: (port) => `redis://127.0.0.1:${port}`,
  prepare,
  ping,
};

async function prepare(program: string, profile: Profile, port: number): Promise<ManagedProcess> {
  const places = placesOf(profile, 'redis');
  if (!profile.keepsData) await rm(places.cwd, { recursive: true, force: true });
  await mkdir(places.cwd, { recursive: true });
  const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', places.cwd];
  const args = [...place, ...durability(profile)];
  return new ManagedProcess({ ...places, name: 'Redis', program, args });
}

/** While the disk is busy a Redis that writes to it answers nobody. */
function durability(profile: Profile): string[] {
  return ['--save', '', '--appendonly', profile.durable ? 'yes' : 'no'];
}

async function ping(url: string): Promise<string> {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: 3000, reconnectStrategy: false },
  });
  // Without a listener a lost connection would end the process; the await below reports it.
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.ping();
    return `Redis ${/redis_version:([\d.]+)/.exec(await client.info('server'))?.[1] ?? ''}`;
  } finally {
    if (client.isOpen) client.destroy();
  }
}
