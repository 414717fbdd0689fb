import { randomInt } from 'node:crypto';
import { newId } from '@gatehouse/shared/ids/ids';
import { createNames } from '@gatehouse/shared/messaging/names';
import { deleteNamespace } from '@gatehouse/shared/testing/test-broker';
import { connect, type ChannelModel } from 'amqplib';
import bcrypt from 'bcrypt';
import { createConnection } from 'mysql2/promise';
import { layers } from '../../console/teardown.js';
import { freePort } from '../../process/ports.js';
import { createDatabases, dropDatabases } from '../../provision/mysql.server.js';
import { chooseNames, environments } from '../../system/environment.js';
import { runCommand, startService, type ServiceProcess } from '../../system/service-process.js';
import type { BenchWorld } from '../bench-world.js';

/** As in production. */
export const bcryptCost = 12;

const password = 'correct horse battery';

/** An auth of its own, with the cost of production and people who can sign in. */
export interface AuthProcess {
  service: ServiceProcess;
  /** What each person signs in with, as JSON; asked for again and again, it begins anew. */
  nextCredentials(): string;
  /** A hash of production's cost, and the password it was made of. */
  hash: string;
  password: string;
  stop(): Promise<void>;
}

/** Starts auth alone, on a database with so many accounts. */
export async function startAuthProcess(world: BenchWorld, people: number): Promise<AuthProcess> {
  const { profile } = world;
  const servers = await world.servers();
  const names = chooseNames(profile);
  const { auth: env } = await environments(profile, {
    servers,
    names,
    gatewayUrl: 'http://localhost',
    smtpUrl: 'smtp://127.0.0.1:1',
    logLevel: 'warn',
    extra: {
      NODE_ENV: 'production',
      VALIDATE_RESPONSES: 'report',
      BCRYPT_COST: String(bcryptCost),
    },
  });
  const database = [names.authDatabase];
  profile.teardown.add(layers.databases, () => dropDatabases(servers.mysql.url, database));
  await createDatabases(servers.mysql.url, database);
  await runCommand('auth', 'migrate', env);
  const hash = await bcrypt.hash(password, bcryptCost);
  const emails = await insertPeople(env.MYSQL_URL ?? '', people, hash);
  const listener = await swallowEvents(servers.rabbitmq.url, names.brokerNamespace);
  const port = String(await freePort());
  const quiet = (): void => undefined;
  const service = await startService(profile, 'auth', 'auth-bench', { ...env, PORT: port }, quiet);
  let turn = 0;
  return {
    service,
    hash,
    password,
    nextCredentials: () => {
      turn += 1;
      return JSON.stringify({ email: emails[turn % emails.length], password });
    },
    stop: async () => {
      await service.stop();
      await listener.close();
      await deleteNamespace(servers.rabbitmq.url, names.brokerNamespace, { auth: ['residencies'] });
    },
  };
}

/** Another address for each request, as the gateway would say: limits are per address. */
export function fromAnywhere(): Record<string, string> {
  const part = (): number => randomInt(256);
  return { 'x-forwarded-for': `10.${part()}.${part()}.${part()}` };
}

async function insertPeople(uri: string, count: number, hash: string): Promise<string[]> {
  const emails = Array.from({ length: count }, (_, index) => `bench-${index}@gatehouse.example`);
  const connection = await createConnection({ uri, timezone: 'Z' });
  try {
    await connection.query(
      `INSERT INTO accounts
         (id, email, password_hash, given_name, family_name, locale, status, created_at) VALUES ?`,
      [emails.map((email) => [newId(), email, hash, 'Asha', 'Rao', 'en', 'active', new Date()])],
    );
  } finally {
    await connection.end();
  }
  return emails;
}

/** Nobody else runs: without a queue the broker would hand every event back. */
async function swallowEvents(url: string, namespace: string): Promise<ChannelModel> {
  const connection = await connect(url);
  const channel = await connection.createChannel();
  const { events } = createNames(namespace);
  await channel.assertExchange(events, 'topic', { durable: true });
  const { queue } = await channel.assertQueue('', { exclusive: true, maxLength: 1 });
  await channel.bindQueue(queue, events, '#');
  return connection;
}
