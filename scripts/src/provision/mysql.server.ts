import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, rename, rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import mysql from 'mysql2/promise';
import { ManagedProcess } from '../process/managed-process.js';
import { dataPlaceOf } from './data-place.js';
import { placesOf, type Profile } from './profile.js';
import { findProgram } from './programs.js';
import type { ServerKind } from './server.js';

const run = promisify(execFile);

// The same when the tables are made and when they are used: a changed size is a rewritten log.
const logSize = '--innodb-log-file-size=48M';

/** MySQL 8 or MariaDB 10.6 and newer, whichever the machine has. */
export const mysqlServer: ServerKind = {
  name: 'mysql',
  title: 'MySQL or MariaDB',
  variable: 'MYSQL_URL',
  packages: ['mariadb-server'],
  container: {
    image: 'mysql:8.4',
    port: 3306,
    dataFolder: '/var/lib/mysql',
    env: { MYSQL_ALLOW_EMPTY_PASSWORD: 'yes', MYSQL_ROOT_HOST: '%' },
    args: (profile) => [
      ...['--skip-log-bin', '--mysqlx=OFF', '--performance-schema=OFF'],
      ...durability(profile),
    ],
  },
  findProgram: () => findProgram('mariadbd', 'mysqld'),
  urlAt: (port) => `mysql://root@127.0.0.1:${port}`,
  prepare,
  ping,
};

async function prepare(program: string, profile: Profile, port: number): Promise<ManagedProcess> {
  const places = placesOf(profile, 'mysql');
  const data = await dataPlaceOf(profile, 'mysql');
  const isMariaDb = await runsMariaDb(program);
  if (!profile.keepsData) await rm(places.cwd, { recursive: true, force: true });
  await mkdir(places.cwd, { recursive: true });
  if (!existsSync(data)) await copyTemplate(program, isMariaDb, profile, data);
  return new ManagedProcess({
    ...places,
    name: isMariaDb ? 'MariaDB' : 'MySQL',
    program,
    args: [
      '--no-defaults',
      `--datadir=${data}`,
      `--pid-file=${join(places.cwd, 'server.pid')}`,
      `--port=${port}`,
      '--bind-address=127.0.0.1',
      '--socket=', // TCP only: a path to our folder may be longer than a socket's may be
      ...asUser(),
      '--character-set-server=utf8mb4',
      '--default-time-zone=+00:00',
      '--max-connections=400',
      '--performance-schema=OFF',
      '--skip-log-bin',
      ...(isMariaDb ? [logSize] : ['--mysqlx=OFF']),
      ...durability(profile),
    ],
  });
}

/** Data of a test has to survive our kill -9 only. */
function durability(profile: Profile): string[] {
  return profile.durable
    ? ['--innodb-flush-log-at-trx-commit=1']
    : ['--innodb-flush-log-at-trx-commit=2', '--innodb-doublewrite=0'];
}

/**
 * Making the system tables takes seconds, copying them does not: they are made once per program
 * and checkout, in a folder that becomes the template only when it is complete.
 */
async function copyTemplate(
  program: string,
  isMariaDb: boolean,
  profile: Profile,
  data: string,
): Promise<void> {
  const { stdout } = await run(program, ['--no-defaults', '--version']);
  const version = /\d+\.\d+\.\d+/.exec(stdout)?.[0] ?? 'unknown';
  const templates = join(dirname(profile.folder), 'templates');
  const template = join(templates, `${isMariaDb ? 'mariadb' : 'mysql'}-${version}`);
  if (!existsSync(template)) {
    const unfinished = `${template}.${process.pid}`;
    await mkdir(templates, { recursive: true });
    await initialise(program, isMariaDb, unfinished);
    await rename(unfinished, template).catch(() => rm(unfinished, { recursive: true }));
  }
  const copy = `${data}.copy`;
  await rm(copy, { recursive: true, force: true });
  await cp(template, copy, { recursive: true });
  await rename(copy, data);
}

async function initialise(program: string, isMariaDb: boolean, data: string): Promise<void> {
  const installer = isMariaDb
    ? await findProgram('mariadb-install-db', 'mysql_install_db')
    : undefined;
  if (installer === undefined) {
    await run(program, [
      '--no-defaults',
      '--initialize-insecure',
      `--datadir=${data}`,
      ...asUser(),
    ]);
    return;
  }
  await run(installer, [
    '--no-defaults',
    `--datadir=${data}`,
    '--auth-root-authentication-method=normal',
    '--skip-test-db',
    '--skip-name-resolve',
    logSize,
    ...asUser(),
  ]);
}

/** Run by root the server insists on being told whose it is; it stays ours, as its folder is. */
function asUser(): string[] {
  return process.getuid?.() === 0 ? [`--user=${userInfo().username}`] : [];
}

async function runsMariaDb(program: string): Promise<boolean> {
  const { stdout } = await run(program, ['--no-defaults', '--version']);
  return stdout.includes('MariaDB');
}

async function ping(url: string): Promise<string> {
  const connection = await mysql.createConnection({ uri: url, connectTimeout: 3000 });
  try {
    const [rows] = await connection.query<mysql.RowDataPacket[]>('SELECT VERSION() AS version');
    const version = String(rows[0]?.version);
    const name = version.includes('MariaDB') ? 'MariaDB' : 'MySQL';
    return `${name} ${/^[\d.]+/.exec(version)?.[0] ?? ''}`;
  } finally {
    connection.destroy();
  }
}

/** Creates the databases that are not there yet. */
export async function createDatabases(url: string, names: string[]): Promise<void> {
  await eachDatabase(url, names, 'CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4');
}

/** Drops the databases that are there. */
export async function dropDatabases(url: string, names: string[]): Promise<void> {
  await eachDatabase(url, names, 'DROP DATABASE IF EXISTS ??');
}

async function eachDatabase(url: string, names: string[], statement: string): Promise<void> {
  const connection = await mysql.createConnection({ uri: url, connectTimeout: 3000 });
  try {
    for (const name of names) await connection.query(statement, [name]);
  } finally {
    connection.destroy();
  }
}
