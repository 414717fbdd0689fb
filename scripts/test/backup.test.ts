import { testServers } from '@gatehouse/shared/testing/test-servers';
import { uniqueName } from '@gatehouse/shared/testing/test-database';
import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Binary, Double, Long, MongoClient, type Db } from 'mongodb';
import mysql from 'mysql2/promise';
import type { DrillReport } from '../src/backup/drill.js';
import type { Manifest } from '../src/backup/manifest.js';
import { repositoryFolder, type Profile } from '../src/provision/profile.js';
import { startManagedBroker } from './support/managed-broker.js';
import { forget, temporaryProfile } from './support/temporary-profile.js';

const programs = join(repositoryFolder, 'scripts', 'dist', 'src');

interface Ended {
  code: number | null;
  out: string;
  err: string;
}

describe('npm run backup and restore', function () {
  this.timeout(60_000);
  const servers = testServers('mysql', 'mongo');
  const auth = uniqueName('backup_auth');
  const main = uniqueName('backup_main');
  const notification = uniqueName('backup_notification');
  let profile: Profile;
  let folder: string;
  let management: string;
  let sql: mysql.Connection;
  let mongo: MongoClient;
  let feeds: Db;

  before(async () => {
    profile = await temporaryProfile(false);
    folder = join(profile.folder, 'backups');
    management = await startManagedBroker(profile);
    sql = await mysql.createConnection({ uri: servers.mysql, multipleStatements: true });
    mongo = await new MongoClient(servers.mongo).connect();
    feeds = mongo.db(notification);
    await fillMysql();
    await fillMongo();
    await askBroker('PUT', 'exchanges/%2F/events', { type: 'topic', durable: true });
    await askBroker('PUT', 'queues/%2F/main.audit', {
      durable: true,
      arguments: { 'x-queue-type': 'quorum' },
    });
    await askBroker('POST', 'bindings/%2F/e/events/q/main.audit', { routing_key: '#' });
  });

  after(async () => {
    await sql.query(`DROP DATABASE IF EXISTS ${auth}; DROP DATABASE IF EXISTS ${main}`);
    await sql.end();
    await feeds.dropDatabase();
    await mongo.close();
    await profile.teardown.run();
    await forget(dirname(profile.folder));
  });

  /** What is hard to carry: quotes, line ends, bytes, JSON, and a trigger that refuses. */
  async function fillMysql(): Promise<void> {
    await sql.query(`
      CREATE DATABASE ${auth} CHARACTER SET utf8mb4; CREATE DATABASE ${main} CHARACTER SET utf8mb4;
      CREATE TABLE ${auth}.accounts (id BINARY(4) PRIMARY KEY, name TEXT, seen DATETIME(3) NULL);
      CREATE TABLE ${main}.visits (id INT PRIMARY KEY, note LONGTEXT, facts JSON, fee DECIMAL(10,2));
      CREATE TABLE ${main}.outbox (id INT PRIMARY KEY, visit_id INT NOT NULL);
      CREATE TABLE ${main}.empty_one (id INT PRIMARY KEY);
      CREATE TABLE ${main}.audit_entries (id INT PRIMARY KEY);
      INSERT INTO ${main}.audit_entries VALUES (1);
      USE ${main};
      CREATE TRIGGER audit_stays BEFORE DELETE ON audit_entries
        FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit log stays';
    `);
    const names = [`O'Brien\n"INSERT INTO \`accounts\`"`, '🏠 \\', ''];
    for (const [index, name] of names.entries()) {
      const seen = index === 0 ? null : new Date('2026-11-21T08:30:00.123Z');
      const account = [Buffer.from([0, 255, 10, index]), name, seen];
      await sql.query(`INSERT INTO ${auth}.accounts VALUES (?, ?, ?)`, account);
    }
    const long = 'x'.repeat(100_000);
    await sql.query(`INSERT INTO ${main}.visits VALUES (1, ?, '{"a": [1, null]}', 12.50)`, [long]);
  }

  async function fillMongo(): Promise<void> {
    await feeds.collection('inboxes').insertMany([
      { account: 'a', seq: Long.fromNumber(7), weight: new Double(2), at: new Date(0) },
      { account: 'b', bytes: new Binary(Buffer.from([1, 2])), list: [{ deep: null }] },
    ]);
    await feeds.collection('inboxes').createIndexes([{ key: { account: 1 }, unique: true }]);
    await feeds.collection('mails').insertOne({ subject: 'ünïcode' });
    await feeds.collection('mails').createIndexes([{ key: { sentAt: 1 }, expireAfterSeconds: 60 }]);
  }

  async function askBroker(method: string, path: string, body?: unknown): Promise<unknown> {
    const { origin } = new URL(management);
    const response = await fetch(`${origin}/api/${path}`, {
      method,
      headers: {
        Authorization: `Basic ${Buffer.from('guest:guest').toString('base64')}`,
        'Content-Type': 'application/json',
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    expect(response.ok, `${method} ${path}: ${response.status}`).to.equal(true);
    const text = await response.text();
    return text === '' ? undefined : (JSON.parse(text) as unknown);
  }

  function run(command: string, args: string[], env: NodeJS.ProcessEnv = {}): Promise<Ended> {
    const all = {
      ...process.env,
      MYSQL_URL: servers.mysql,
      MONGO_URL: servers.mongo,
      RABBITMQ_MANAGEMENT_URL: management,
      AUTH_DATABASE: auth,
      MAIN_DATABASE: main,
      NOTIFICATION_DATABASE: notification,
      ...env,
    };
    return new Promise((resolve) => {
      const program = join(programs, `${command}.js`);
      const child = execFile(process.execPath, [program, ...args], { env: all }, (_, out, err) =>
        resolve({ code: child.exitCode, out, err }),
      );
    });
  }

  async function backUp(...more: string[]): Promise<string> {
    const { code, out, err } = await run('backup', ['--to', folder, ...more]);
    expect(code, err).to.equal(0);
    return /backed up: (.*)/.exec(out)?.[1] ?? '';
  }

  async function manifestOf(backup: string): Promise<Manifest> {
    return JSON.parse(await readFile(join(backup, 'manifest.json'), 'utf8')) as Manifest;
  }

  /** All that is kept, as values that can be compared. */
  async function everything(): Promise<unknown> {
    const tables = [`${auth}.accounts`, `${main}.visits`, `${main}.outbox`, `${main}.empty_one`];
    const rows = await Promise.all(
      tables.map(async (table) => (await sql.query(`SELECT * FROM ${table} ORDER BY 1`))[0]),
    );
    const documents = await Promise.all(
      ['inboxes', 'mails'].map((name) =>
        feeds
          .collection(name)
          .find({}, { promoteValues: false, sort: { _id: 1 } })
          .toArray(),
      ),
    );
    const indexes = await Promise.all(
      ['inboxes', 'mails'].map((name) => feeds.collection(name).listIndexes().toArray()),
    );
    return JSON.parse(JSON.stringify({ rows, documents, indexes })) as unknown;
  }

  async function dropAll(): Promise<void> {
    await sql.query(`DROP DATABASE IF EXISTS ${auth}; DROP DATABASE IF EXISTS ${main}`);
    await feeds.dropDatabase();
  }

  it('brings everything back after everything was dropped', async () => {
    const before = await everything();
    const backup = await backUp();
    const { mysql: rows, mongo: documents, rabbitmq } = await manifestOf(backup);
    expect(rows[main]).to.deep.equal({ audit_entries: 1, empty_one: 0, outbox: 0, visits: 1 });
    expect(rows[auth]).to.deep.equal({ accounts: 3 });
    expect(documents[notification]).to.deep.equal({ inboxes: 2, mails: 1 });
    expect(rabbitmq).to.include({ queues: 1, bindings: 1 });

    await dropAll();
    await askBroker('DELETE', 'queues/%2F/main.audit');
    const { code, out, err } = await run('restore', ['--from', backup]);
    expect(code, err).to.equal(0);
    expect(out).to.include('restored; everything that was backed up is there');
    expect(await everything()).to.deep.equal(before);
    const removed = await sql.query(`DELETE FROM ${main}.audit_entries`).then(
      () => 'removed',
      (error: unknown) => String(error),
    );
    expect(removed).to.include('the audit log stays');
    const bindings = await askBroker('GET', 'bindings/%2F/e/events/q/main.audit');
    expect(bindings).to.have.lengthOf(1);
  });

  it('writes nothing over, and says what is in the way', async () => {
    const backup = await backUp();
    await sql.query(`INSERT INTO ${main}.empty_one VALUES (1)`);
    const before = await everything();
    const { code, err } = await run('restore', ['--from', backup]);
    expect(code).to.equal(1);
    expect(err).to.include(
      `${auth} and ${main} and ${notification} hold data; nothing was changed`,
    );
    expect(await everything()).to.deep.equal(before);
    await sql.query(`DELETE FROM ${main}.empty_one`);
  });

  it('takes one picture of a database while others write to it', async () => {
    const writer = await mysql.createConnection({ uri: servers.mysql, database: main });
    let writing = true;
    const write = async (): Promise<number> => {
      for (let id = 1000; ; id += 1) {
        if (!writing) return id;
        await writer.query('START TRANSACTION');
        await writer.query('INSERT INTO visits (id) VALUES (?)', [id]);
        await writer.query('INSERT INTO outbox VALUES (?, ?)', [id, id]);
        await writer.query('COMMIT');
      }
    };
    const written = write();
    const backup = await backUp('--only', 'mysql');
    writing = false;
    expect(await written).to.be.above(1001);
    await writer.end();
    const { mysql: rows } = await manifestOf(backup);
    expect(rows[main]?.outbox).to.be.above(0);
    expect(rows[main]?.visits).to.equal((rows[main]?.outbox ?? 0) + 1);
    await sql.query(`DELETE FROM ${main}.outbox; DELETE FROM ${main}.visits WHERE id >= 1000`);
  });

  it('drills beside what runs, reports, and leaves nothing behind', async () => {
    await backUp();
    const before = await everything();
    const report = join(profile.folder, 'drills.jsonl');
    const args = ['--newest', folder, '--drill', '--report', report];
    const { code, out, err } = await run('restore', args);
    expect(code, err).to.equal(0);
    expect(out).to.match(/RPO .* at most 900 s {2}met\n.*RTO .* at most 3600 s {2}met/);
    const { restored, rpo, rto } = JSON.parse(await readFile(report, 'utf8')) as DrillReport;
    expect(restored).to.deep.include({ rows: 5, documents: 3 });
    expect(restored.definitions).to.include({ queues: 1, bindings: 1 });
    expect([rpo.isMet, rto.isMet]).to.deep.equal([true, true]);

    expect(await everything()).to.deep.equal(before);
    const [databases] = await sql.query<mysql.RowDataPacket[]>('SHOW DATABASES');
    expect(JSON.stringify(databases)).to.not.include('_drill_');
    const { databases: others } = await mongo.db().admin().listDatabases({ nameOnly: true });
    expect(others.map(({ name }) => name).join(' ')).to.not.include('_drill_');
    expect(await askBroker('GET', 'vhosts')).to.have.lengthOf(1);
  });

  it('fails a drill whose backup is older than what may be lost', async () => {
    const backup = await backUp();
    const manifest = await manifestOf(backup);
    const startedAt = new Date(Date.now() - 16 * 60_000).toISOString();
    await writeFile(join(backup, 'manifest.json'), JSON.stringify({ ...manifest, startedAt }));
    const { code, out } = await run('restore', ['--from', backup, '--drill', '--only', 'mongo']);
    expect(code).to.equal(1);
    expect(out).to.match(/RPO .* 900 s {2}MISSED/);
  });

  it('refuses a backup of which a file changed or is missing', async () => {
    const backup = await backUp();
    const file = join(backup, `mysql-${main}.sql.gz`);
    const bytes = await readFile(file);
    await writeFile(file, Buffer.concat([bytes, Buffer.from([0])]));
    const changed = await run('restore', ['--from', backup, '--dry-run']);
    expect(changed.code).to.equal(1);
    expect(changed.err).to.equal(`gatehouse: ${file} is not what was backed up\n`);
    await rm(file);
    const missing = await run('restore', ['--from', backup, '--dry-run']);
    expect(missing.err).to.equal(`gatehouse: ${file} is missing\n`);
  });

  it('keeps the newest, readable by its owner only, and no half of one', async () => {
    const newest = await backUp('--keep', '1');
    expect(await readdir(folder)).to.deep.equal([newest.slice(folder.length + 1)]);
    expect((await stat(newest)).mode & 0o077).to.equal(0);
    const wrong = new URL(servers.mysql);
    wrong.password = 'hunter2';
    wrong.username = 'nobody';
    const { code, err } = await run('backup', ['--to', folder], { MYSQL_URL: wrong.href });
    expect(code).to.equal(1);
    expect(err)
      .to.match(/failed: .*Access denied/)
      .and.not.include('hunter2');
    expect(await readdir(folder)).to.have.lengthOf(1);
  });

  it('names what it needs, and does nothing on a dry run', async () => {
    const nothing = await run('backup', ['--to', folder], { MYSQL_URL: '', MONGO_URL: 'x' });
    expect(nothing.err).to.include('MYSQL_URL is required');
    const { code, out } = await run('backup', ['--to', join(folder, 'none'), '--dry-run']);
    expect(code).to.equal(0);
    expect(out).to.include(`${auth} and ${main} of mysql://`).and.not.include('guest:guest');
    expect(await readdir(folder)).to.not.include('none');
    const both = await run('restore', ['--from', 'a', '--newest', 'b']);
    expect(both.err).to.include('give either --from <backup> or --newest <folder of backups>');
  });
});
