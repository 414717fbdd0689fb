import { createServer, type AddressInfo, type Server } from 'node:net';
import { once } from 'node:events';
import { expect } from 'chai';
import { DataTypes, QueryTypes } from 'sequelize';
import { UnavailableError } from '../../src/errors/app-error.js';
import { connectDatabase, createDatabaseIfMissing, pingDatabase } from '../../src/sql/database.js';
import { select } from '../../src/sql/statements/prepared.js';
import { createTestDatabase, type TestDatabase } from '../../src/testing/test-database.js';
import { testServers } from '../../src/testing/test-servers.js';
import { createSqlFixture, logger, scalar, type SqlFixture } from './helpers.js';

describe('connectDatabase', () => {
  let fixture: SqlFixture;
  before(async () => {
    fixture = await createSqlFixture('database');
  });
  after(() => fixture.close());

  it('gives every session strict mode, UTC and READ COMMITTED', async () => {
    const { sequelize } = fixture;
    const settings = await sequelize.query(
      `SHOW SESSION VARIABLES WHERE Variable_name IN
       ('sql_mode', 'time_zone', 'tx_isolation', 'transaction_isolation', 'collation_connection')`,
      { type: QueryTypes.SELECT },
    );
    const values = JSON.stringify(settings);
    expect(values).to.include('STRICT_TRANS_TABLES');
    expect(values).to.include('+00:00');
    expect(values).to.include('READ-COMMITTED').and.not.include('REPEATABLE-READ');
    expect(values).to.include('utf8mb4_unicode_520_ci');
  });

  it('keeps milliseconds, emoji and long integers as they are', async () => {
    const { sequelize } = fixture;
    const Sample = sequelize.define(
      'Sample',
      { text: DataTypes.STRING, at: DataTypes.DATE(3), big: DataTypes.BIGINT },
      { tableName: 'samples', timestamps: false },
    );
    await sequelize.query(
      `CREATE TABLE samples (id INT AUTO_INCREMENT PRIMARY KEY, text VARCHAR(50), at DATETIME(3),
       big BIGINT) DEFAULT CHARACTER SET utf8mb4`,
    );
    const at = new Date('2026-03-29T01:30:00.123Z');
    await Sample.create({ text: 'Zoë 🚪', at, big: '9007199254740993' });
    const row = await Sample.findOne({ raw: true });
    expect(row).to.include({ text: 'Zoë 🚪', big: '9007199254740993' });
    expect(row).to.have.property('at').deep.equal(at);
  });

  it('writes dates into statements with their milliseconds, wherever the machine is', async () => {
    const { sequelize } = fixture;
    const at = new Date('2026-03-29T01:30:00.123Z');
    const { TZ } = process.env;
    process.env['TZ'] = 'Asia/Kolkata';
    try {
      const sql =
        'SELECT CAST(:at AS DATETIME(3)) AS at, :at < CAST(:from AS DATETIME(3)) AS isPast';
      const replacements = { at, from: '2026-03-29 01:30:00.123' };
      const named = await sequelize.query(sql, { replacements, type: QueryTypes.SELECT });
      expect(named).to.deep.equal([{ at, isPast: 0 }]);
      const found =
        "SELECT (CAST('2026-03-29 01:30:00.123' AS DATETIME(3)), 'list') IN (?) AS isThere";
      const list = await sequelize.query(found, {
        replacements: [[[at, 'list']]],
        type: QueryTypes.SELECT,
      });
      expect(list).to.deep.equal([{ isThere: 1 }]);
      const prepared = await select(sequelize, 'SELECT CAST(? AS DATETIME(3)) AS at', [at]);
      expect(prepared).to.deep.equal([{ at }]);
    } finally {
      if (TZ === undefined) delete process.env['TZ'];
      else process.env['TZ'] = TZ;
    }
  });

  it('refuses data that would be cut short', async () => {
    const { sequelize } = fixture;
    await sequelize.query('CREATE TABLE short_texts (text VARCHAR(3)) ENGINE = InnoDB');
    const failure: unknown = await sequelize
      .query("INSERT INTO short_texts VALUES ('long')")
      .catch((error: unknown) => error);
    expect(failure).to.have.nested.property('parent.errno', 1406);
    expect(failure).not.to.be.instanceOf(UnavailableError);
  });

  it('reports an exhausted pool as unavailable within the time to wait', async () => {
    const pool = await connectDatabase(fixture.url, { logger, poolMax: 1, acquireTimeoutMs: 200 });
    const holder = await pool.transaction();
    try {
      const failure: unknown = await pool.query('SELECT 1').catch((error: unknown) => error);
      expectUnavailable(failure);
    } finally {
      await holder.rollback();
      await pool.close();
    }
  });

  it('reports a killed session as unavailable and heals by itself', async () => {
    const pool = await connectDatabase(fixture.url, { logger, poolMax: 1 });
    const id = await scalar(pool, 'SELECT CONNECTION_ID()');
    const answer = pool.query('SELECT SLEEP(10)').catch((error: unknown) => error);
    await fixture.sequelize.query(`KILL ${id}`);
    expectUnavailable(await answer);
    await pingDatabase(pool);
    await pool.close();
  });
});

describe('a database that is down', () => {
  it('is given up at the deadline', async () => {
    const port = await closedPort();
    const startedAt = performance.now();
    const failure: unknown = await connectDatabase(`mysql://root@127.0.0.1:${port}/nothing`, {
      logger,
      deadlineMs: 600,
    }).catch((error: unknown) => error);
    expectUnavailable(failure);
    expect(performance.now() - startedAt).to.be.within(200, 1500);
  });

  it('is given up at the deadline when it takes connections and says nothing', async () => {
    const silent = createServer((socket) => socket.resume());
    const port = await listen(silent);
    const failure: unknown = await connectDatabase(`mysql://root@127.0.0.1:${port}/nothing`, {
      logger,
      deadlineMs: 300,
      connectTimeoutMs: 200,
    }).catch((error: unknown) => error);
    silent.close();
    expectUnavailable(failure);
  });

  it('is not waited for when it refuses us', async () => {
    const url = new URL(testServers('mysql').mysql);
    url.pathname = '/there_is_no_such_database';
    const failure: unknown = await connectDatabase(url.href, { logger }).catch(
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(Error).and.not.instanceOf(UnavailableError);
    expect(failure).to.have.nested.property('parent.errno', 1049);
  });
});

describe('createDatabaseIfMissing', () => {
  let database: TestDatabase;
  before(async () => {
    database = await createTestDatabase('missing');
    await database.drop();
  });
  after(() => database.drop());

  it('creates it once and leaves an existing one alone', async () => {
    await createDatabaseIfMissing(database.url, { logger });
    const pool = await connectDatabase(database.url, { logger });
    await pool.query('CREATE TABLE kept (id INT)');
    await createDatabaseIfMissing(database.url, { logger });
    expect(await scalar(pool, 'SELECT COUNT(*) FROM kept')).to.equal(0);
    await pool.close();
  });
});

function expectUnavailable(failure: unknown): void {
  expect(failure).to.be.instanceOf(UnavailableError);
  expect(failure).to.have.property('code', 'database_unavailable');
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return (server.address() as AddressInfo).port;
}

async function closedPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server);
  server.close();
  await once(server, 'close');
  return port;
}
