import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { runMigrations } from '../../src/sql/migrations.js';
import { createSqlFixture, logger, scalar, type SqlFixture } from './helpers.js';

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
});

function migrationOf(...statements: string[]): string {
  const lines = statements.map((sql) => `await queryInterface.sequelize.query(${quoted(sql)});`);
  return `export async function up(queryInterface) { ${lines.join('\n')} }`;
}

function quoted(sql: string): string {
  return JSON.stringify(sql.replaceAll('"', "'"));
}
