import { expect } from 'chai';
import { existsSync } from 'node:fs';
import { chmod, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import mysql from 'mysql2/promise';
import { createClient } from 'redis';
import { createDatabases } from '../src/provision/mysql.server.js';
import { allReady, provision, type Servers } from '../src/provision/provision.js';
import {
  closeFolder,
  createProfile,
  repositoryFolder,
  type Profile,
} from '../src/provision/profile.js';
import type { Machine } from '../src/provision/source.js';
import { forget, processesOf, temporaryProfile } from './support/temporary-profile.js';

/** This machine as it is, whatever servers the environment of the test run names. */
const noUrls: Machine = {
  env: {},
  canRun: () => Promise.resolve(false),
  whyNoPackages: () => Promise.resolve('a test installs nothing'),
};

describe('servers of our own', function () {
  this.timeout(120_000);
  let profile: Profile;
  let servers: Servers;

  before(async () => {
    profile = await temporaryProfile(true);
    servers = await provision(profile, noUrls, []);
    await allReady(servers);
  });

  after(async () => {
    await profile.teardown.run();
    expect(await processesOf(profile.folder), 'left running').to.deep.equal([]);
    expect(existsSync(join(profile.folder, 'pids', 'mysql.pid'))).to.equal(false);
    await forget(dirname(profile.folder));
  });

  it('say what they are', async () => {
    expect(await servers.mysql.ready).to.match(/^(MariaDB|MySQL) \d+\.\d+/);
    expect(await servers.mongo.ready).to.match(/^MongoDB/);
    expect(await servers.redis.ready).to.match(/^Redis \d+\.\d+/);
    expect(await servers.rabbitmq.ready).to.match(/^RabbitMQ \d+\.\d+/);
  });

  it('listen on 127.0.0.1 only', async () => {
    const table = await readFile('/proc/net/tcp', 'utf8');
    const listeners = table.split('\n').filter((line) => line.includes(' 0A '));
    for (const { url } of Object.values(servers)) {
      const port = Number(new URL(url).port).toString(16).toUpperCase().padStart(4, '0');
      const ours = listeners.filter((line) => line.includes(`:${port} 00000000:0000`));
      expect(ours, url).to.have.lengthOf(1);
      expect(ours[0], url).to.include(`0100007F:${port}`);
    }
  });

  it('write where nobody else on this machine can read', async () => {
    expect(await rightsOf(profile.folder)).to.equal('700');
    const { mode } = await stat(dirname(profile.folder));
    await chmod(dirname(profile.folder), 0o755);
    await closeFolder(profile);
    expect(await rightsOf(dirname(profile.folder)), 'a folder that is not ours').to.equal('755');
    await chmod(dirname(profile.folder), mode);

    const ours = createProfile('rights', profile.progress, profile.teardown);
    await closeFolder(ours);
    expect(await rightsOf(ours.folder)).to.equal('700');
    expect(await rightsOf(join(repositoryFolder, '.gatehouse'))).to.equal('700');
    await rm(ours.folder, { recursive: true });
  });

  it('keep what was committed through kill -9', async () => {
    await createDatabases(servers.mysql.url, ['kept']);
    await withRedis(servers.redis.url, 'SET', 'kept', 'yes');

    await Promise.all([servers.mysql.kill9(), servers.redis.kill9(), servers.rabbitmq.kill9()]);
    expect(servers.mysql.pid).to.equal(undefined);
    await Promise.all([
      servers.mysql.restart(),
      servers.redis.restart(),
      servers.rabbitmq.restart(),
    ]);

    const connection = await mysql.createConnection(`${servers.mysql.url}/kept`);
    await connection.end();
    expect(await withRedis(servers.redis.url, 'GET', 'kept')).to.equal('yes');
  });
});

describe('a server given by URL', function () {
  this.timeout(60_000);
  const wrong = {
    MYSQL_URL: 'mysql://root:secret@127.0.0.1:9/x',
    MONGO_URL: 'mongodb://127.0.0.1:9',
    REDIS_URL: 'redis://127.0.0.1:9',
    RABBITMQ_URL: 'amqp://guest:secret@127.0.0.1:9',
  };

  it('that does not answer is one sentence, without the password', async () => {
    const profile = await temporaryProfile(false);
    const servers = await provision(profile, { ...noUrls, env: wrong }, []);
    for (const server of Object.values(servers)) {
      const failure = await server.ready.catch((error: unknown) => error);
      expect(failure, server.name).to.be.an('error').with.property('name', 'PlainError');
      const { message } = failure as Error;
      expect(message).to.match(/^[A-Z]+_URL is .*, but no .* answers there: .+/);
      expect(message).to.include('127.0.0.1:9').and.not.include('secret').and.not.include('\n');
    }
    await forget(dirname(profile.folder));
  });

  it('is never killed or stopped', async () => {
    const profile = await temporaryProfile(false);
    const servers = await provision(profile, { ...noUrls, env: wrong }, []);
    expect(servers.redis.isOurs).to.equal(false);
    const failure = await servers.redis.kill9().catch((error: unknown) => error);
    expect(failure).to.be.an('error');
    await forget(dirname(profile.folder));
  });
});

/** One command, on a connection of its own. */
async function withRedis(url: string, ...command: string[]): Promise<unknown> {
  const client = createClient({ url });
  await client.connect();
  try {
    return await client.sendCommand(command);
  } finally {
    client.destroy();
  }
}

async function rightsOf(folder: string): Promise<string> {
  return ((await stat(folder)).mode & 0o777).toString(8);
}
