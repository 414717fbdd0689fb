import { spawn } from 'node:child_process';
import { createReadStream, createWriteStream } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import mysql from 'mysql2/promise';
import { PlainError } from '../console/plain-error.js';
import { terminalProgress } from '../console/progress.js';
import type { Teardown } from '../console/teardown.js';
import { installPackages } from '../provision/packages.js';
import { findProgram } from '../provision/programs.js';
import { thisMachine } from '../provision/provision.js';
import { findSource, type Findable } from '../provision/source.js';
import type { Counts } from './manifest.js';

const dumpPrograms = ['mariadb-dump', 'mysqldump'];
const clientPrograms = ['mariadb', 'mysql'];

/** How to find the programs that dump and restore MySQL and MariaDB. */
export const mysqlClient: Findable = {
  title: 'the client programs of MySQL or MariaDB',
  packages: ['mariadb-client'],
  findProgram: async () =>
    (await findProgram(...clientPrograms)) && (await findProgram(...dumpPrograms)),
};

/** Looks for the client programs, and installs them from the system's packages where they are not. */
export async function requireMysqlClient(teardown: Teardown): Promise<void> {
  const source = await findSource(mysqlClient, thisMachine());
  if (source.from !== 'packages') return;
  const log = join(tmpdir(), 'gatehouse-packages.log');
  await installPackages(source.packages, log, { progress: terminalProgress, teardown });
}

/**
 * Dumps one database as it is at one moment, without a lock, into a gzipped SQL file.
 *
 * @returns rows by table, counted in what was written.
 */
export async function dumpDatabase(url: string, database: string, file: string): Promise<Counts> {
  const program = await need(dumpPrograms);
  const rows = new RowCounter();
  const dump = start(program, url, [
    ...['--single-transaction', '--quick', '--triggers', '--routines', '--hex-blob'],
    ...[
      '--default-character-set=utf8mb4',
      '--skip-comments',
      '--no-tablespaces',
      '--skip-lock-tables',
    ],
    // A row a line, so that what was written can be counted; a commit a table, so that it is fast.
    ...['--skip-extended-insert', '--no-autocommit'],
    ...(program.endsWith('mysqldump') && (await isOracles(program))
      ? ['--set-gtid-purged=OFF']
      : []),
    database,
  ]);
  await Promise.all([
    pipeline(dump.stdout, rows, createGzip(), createWriteStream(file, { mode: 0o600 })),
    dump.ended,
  ]);
  return rows.counts;
}

/** Loads a dump into a database, which is made and has to be empty. */
export async function loadDatabase(url: string, database: string, file: string): Promise<void> {
  const program = await need(clientPrograms);
  await withServer(url, (server) =>
    server.query('CREATE DATABASE IF NOT EXISTS ?? CHARACTER SET utf8mb4', [database]),
  );
  const load = start(program, url, ['--default-character-set=utf8mb4', '--batch', database]);
  // A client that stops reading says why when it ends; the broken pipe says nothing.
  const fed = pipeline(createReadStream(file), createGunzip(), load.stdin).catch(() => undefined);
  await Promise.all([load.ended, fed]);
}

/** Rows by table, as they are now. */
export async function countRows(url: string, database: string): Promise<Counts> {
  return withServer(url, async (server) => {
    const [tables] = await server.query<mysql.RowDataPacket[]>(
      "SELECT TABLE_NAME AS name FROM information_schema.TABLES WHERE TABLE_SCHEMA = ? AND TABLE_TYPE = 'BASE TABLE' ORDER BY TABLE_NAME",
      [database],
    );
    const counts: Counts = {};
    for (const { name } of tables as { name: string }[]) {
      const [rows] = await server.query<mysql.RowDataPacket[]>(
        'SELECT COUNT(*) AS number FROM ??.??',
        [database, name],
      );
      counts[name] = Number(rows[0]?.number);
    }
    return counts;
  });
}

async function withServer<T>(
  url: string,
  use: (server: mysql.Connection) => Promise<T>,
): Promise<T> {
  const server = await mysql.createConnection({ uri: url, connectTimeout: 5000 });
  try {
    return await use(server);
  } finally {
    server.destroy();
  }
}

async function need(names: string[]): Promise<string> {
  const program = await findProgram(...names);
  if (program === undefined) throw new PlainError(`none of ${names.join(', ')} is on the PATH`);
  return program;
}

/** The programs of the same name differ in a few flags. */
async function isOracles(program: string): Promise<boolean> {
  const asked = start(program, undefined, ['--version']);
  let said = '';
  asked.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  await asked.ended;
  return !said.includes('MariaDB');
}

/** The password is passed where no list of processes shows it. */
function start(program: string, url: string | undefined, args: string[]) {
  const to = url === undefined ? undefined : new URL(url);
  const child = spawn(program, [...(to ? addressOf(to) : []), ...args], {
    env: { ...process.env, ...(to && { MYSQL_PWD: decodeURIComponent(to.password) }) },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-2000)));
  const ended = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new PlainError(`${program} failed: ${said.trim().split('\n').at(-1) ?? ''}`));
    });
  });
  return { stdin: child.stdin, stdout: child.stdout, ended };
}

function addressOf({ hostname, port, username }: URL): string[] {
  return [
    '--no-defaults',
    ...['--protocol=tcp', `--host=${hostname}`, `--port=${port || '3306'}`],
    `--user=${decodeURIComponent(username)}`,
  ];
}

/** Passes a dump on and counts its rows: a line is a row when it begins like one. */
class RowCounter extends Transform {
  readonly counts: Counts = {};
  #line = '';

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    const lines = (this.#line + chunk.toString('latin1')).split('\n');
    // Only the beginning matters, and a row may be long.
    this.#line = (lines.pop() ?? '').slice(0, 300);
    for (const line of lines) this.#take(line);
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    this.#take(this.#line);
    done();
  }

  #take(line: string): void {
    const created = /^CREATE TABLE `([^`]+)`/.exec(line)?.[1];
    if (created !== undefined) this.counts[created] ??= 0;
    const table = /^INSERT INTO `([^`]+)`/.exec(line)?.[1];
    if (table !== undefined) this.counts[table] = (this.counts[table] ?? 0) + 1;
  }
}
