import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import { runMigrations } from '../../src/sql/migrations.js';
import { eventually } from '../../src/testing/eventually.js';
import { createSqlFixture, logger, scalar, type SqlFixture } from './helpers.js';

const migrator = fileURLToPath(new URL('./migrator.js', import.meta.url));

describe('runMigrations', () => {
  let fixture: SqlFixture;
  let directory: string;

  beforeEach(async () => {
    fixture = await createSqlFixture('migrations');
    directory = await mkdtemp(join(tmpdir(), 'migrations-'));
    await write('package.json', '{ "type": "module" }');
    await write('20260102-second.js', migrationOf('INSERT INTO steps (name) VALUES ("second")'));
    await write(
      '20260101-first.js',
      migrationOf(
        'CREATE TABLE steps (id INT AUTO_INCREMENT PRIMARY KEY, name VARCHAR(20))',
        'DO SLEEP(0.3)',
      ),
    );
    await write('20260101-first.d.ts', 'not JavaScript');
    await write('20260101-first.js.map', '{}');
  });
  afterEach(async () => {
    await fixture.close();
    await rm(directory, { recursive: true });
  });

  const write = (file: string, text: string): Promise<void> =>
    writeFile(join(directory, file), text);

  it('applies each migration once when two processes start together', async () => {
    const pools = [await fixture.connect(2), await fixture.connect(2)];
    const applied = await Promise.all(pools.map((pool) => runMigrations(pool, directory, logger)));
    expect(applied.flat()).to.deep.equal(['20260101-first', '20260102-second']);
    expect(await scalar(fixture.sequelize, 'SELECT COUNT(*) FROM steps')).to.equal(1);
  });

  it('applies only what is new', async () => {
    await runMigrations(fixture.sequelize, directory, logger);
    await write('20260103-third.js', migrationOf('INSERT INTO steps (name) VALUES ("third")'));
    expect(await runMigrations(fixture.sequelize, directory, logger)).to.deep.equal([
      '20260103-third',
    ]);
    expect(await runMigrations(fixture.sequelize, directory, logger)).to.deep.equal([]);
  });

  it('stops at a broken one, frees the lock and resumes there', async () => {
    const broken = '20260101x-broken.js';
    await write(broken, migrationOf('THIS IS NO SQL'));
    const failure: unknown = await runMigrations(fixture.sequelize, directory, logger).catch(
      (error: unknown) => error,
    );
    expect(failure).to.be.instanceOf(Error);
    expect(String(failure)).to.include('20260101x-broken');
    expect(await scalar(fixture.sequelize, 'SELECT COUNT(*) FROM steps')).to.equal(0);

    await rm(join(directory, broken));
    const other = await fixture.connect(2);
    expect(await runMigrations(other, directory, logger)).to.deep.equal(['20260102-second']);
  });

  it('waits for the statement that a killed process has left behind, and goes on after it', async () => {
    await runMigrations(fixture.sequelize, directory, logger);
    await write('20260103-third.js', addingTo('steps', 'third'));
    const database = fixture.sequelize.getDatabaseName();
    const waiting = (what: string): Promise<void> =>
      eventually(async () => {
        const sql = `SELECT COUNT(*) FROM information_schema.processlist
          WHERE info LIKE '${what}%' AND (db = '${database}' OR info LIKE '%GET_LOCK%')`;
        expect(await scalar(fixture.sequelize, sql)).to.be.at.least(1);
      });

    // Whoever reads the table in a transaction holds up what would change it.
    const reader = await fixture.sequelize.transaction();
    await fixture.sequelize.query('SELECT * FROM steps', { transaction: reader });
    const killed = fork(migrator, [fixture.url, directory]);
    await waiting('ALTER TABLE');
    killed.kill('SIGKILL');
    await once(killed, 'exit');

    const second = runMigrations(await fixture.connect(2), directory, logger);
    await waiting('SELECT GET_LOCK');
    await reader.commit();
    expect(await second).to.deep.equal(['20260103-third']);
    expect(await scalar(fixture.sequelize, 'SELECT COUNT(third) FROM steps')).to.equal(1);
  });

  it('does again what was stopped on its way, as if what is there were not', async () => {
    await runMigrations(fixture.sequelize, directory, logger);
    await fixture.sequelize.query(
      'ALTER TABLE steps ADD COLUMN third INT, ADD INDEX by_third (third)',
    );
    await write('20260103-third.js', addingTo('steps', 'third', 'fourth'));
    await runMigrations(fixture.sequelize, directory, logger);
    expect(await scalar(fixture.sequelize, 'SELECT COUNT(fourth) FROM steps')).to.equal(1);
  });
});

/** With an index for each, as migrations have written them. */
function addingTo(table: string, ...columns: string[]): string {
  const lines = columns.map(
    (column) => `
      await schema.addColumn('${table}', '${column}', 'INT NOT NULL DEFAULT 0');
      await schema.addIndex('${table}', ['${column}'], { name: 'by_${column}' });`,
  );
  return `export async function up(schema) { ${lines.join('')} }`;
}

function migrationOf(...statements: string[]): string {
  const lines = statements.map((sql) => `await queryInterface.sequelize.query(${quoted(sql)});`);
  return `export async function up(queryInterface) { ${lines.join('\n')} }`;
}

function quoted(sql: string): string {
  return JSON.stringify(sql.replaceAll('"', "'"));
}
