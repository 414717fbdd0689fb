import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { QueryTypes, type Sequelize } from 'sequelize';
import { connectDatabase } from '../../src/sql/database.js';
import { runMigrations } from '../../src/sql/migrations.js';
import { createMigratedDatabase } from '../../src/testing/migrated-database.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { createTestDatabase, type TestDatabase } from '../../src/testing/test-database.js';

const TABLES = [
  `CREATE TABLE houses (
     id BINARY(4) PRIMARY KEY, name VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
     built DATETIME(3) NOT NULL DEFAULT CURRENT_TIMESTAMP(3), facts JSON, UNIQUE KEY by_name (name))`,
  `CREATE TABLE doors (
     id BIGINT AUTO_INCREMENT PRIMARY KEY, house BINARY(4) NOT NULL,
     CONSTRAINT of_a_house FOREIGN KEY (house) REFERENCES houses (id) ON DELETE CASCADE,
     number INT NOT NULL DEFAULT 1 CHECK (number < 1000))`,
  `INSERT INTO houses VALUES (X'00FF275C', "it's", '2026-11-29 06:00:00.123', '{"a":[1]}')`,
  "INSERT INTO doors (house) VALUES (X'00FF275C')",
  `CREATE TRIGGER doors_stay BEFORE DELETE ON doors FOR EACH ROW BEGIN
     IF OLD.number > 1 THEN SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'it stays'; END IF;
   END`,
];

describe('a database that was migrated before', () => {
  let folder: string;
  const open: (() => Promise<void>)[] = [];

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'migrations-'));
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
    await write(...TABLES);
  });
  afterEach(async () => {
    for (const close of open.splice(0)) await close();
    await rm(folder, { recursive: true });
  });

  it('has what its migrations make: tables, constraints, rows and triggers', async () => {
    const migrated = await connected(await createTestDatabase('migrated'));
    await runMigrations(migrated, folder, silentLogger);
    const first = await connected(await createMigratedDatabase('first', folder));
    const second = await connected(await createMigratedDatabase('second', folder));

    const expected = await everything(migrated);
    expect(expected)
      .to.match(/houses/)
      .and.match(/of_a_house/);
    expect(await everything(first)).to.equal(expected);
    expect(await everything(second)).to.equal(expected);
    await second.query('UPDATE doors SET number = 2');
    const kept: unknown = await second.query('DELETE FROM doors').catch((error: unknown) => error);
    expect(String(kept)).to.match(/it stays/);
  });

  it('has been migrated in the eyes of whoever migrates, and is nobody else’s', async () => {
    const first = await connected(await createMigratedDatabase('first', folder));
    const second = await connected(await createMigratedDatabase('second', folder));
    expect(await runMigrations(second, folder, silentLogger)).to.deep.equal([]);
    await first.query('DELETE FROM houses');
    expect(await everything(second)).to.match(/"houses":\[\{/);
    expect(await everything(first)).to.match(/"houses":\[\]/);
  });

  it('is refused where a copy would lack something', async () => {
    await write(...TABLES, 'CREATE VIEW named AS SELECT name FROM houses');
    const error: unknown = await createMigratedDatabase('refused', folder).catch(
      (reason: unknown) => reason,
    );
    expect(String(error)).to.match(/no views: named/);
  });

  async function write(...statements: string[]): Promise<void> {
    const lines = statements.map((sql) => `await context.sequelize.query(${JSON.stringify(sql)});`);
    const text = `export async function up(context) { ${lines.join('\n')} }`;
    await writeFile(join(folder, '20260101-first.js'), text);
  }

  async function connected(database: TestDatabase): Promise<Sequelize> {
    const sequelize = await connectDatabase(database.url, { logger: silentLogger, poolMax: 2 });
    open.push(async () => {
      await sequelize.close();
      await database.drop();
    });
    return sequelize;
  }

  /** Tables as the server describes them, and their rows; when they were migrated differs. */
  async function everything(sequelize: Sequelize): Promise<string> {
    const described = await sequelize.query(
      `SELECT table_name, column_name, column_type, column_default, extra, collation_name
       FROM information_schema.columns WHERE table_schema = DATABASE()
       ORDER BY table_name, ordinal_position`,
      { type: QueryTypes.SELECT },
    );
    const rows: Record<string, unknown> = {};
    for (const table of ['houses', 'doors', 'schema_migrations']) {
      const [made] = await sequelize.query(`SHOW CREATE TABLE ${table}`, {
        type: QueryTypes.SELECT,
      });
      const columns = table === 'schema_migrations' ? 'name' : '*';
      const sql = `SELECT ${columns} FROM ${table}`;
      rows[`table ${table}`] = made;
      rows[table] = await sequelize.query(sql, { type: QueryTypes.SELECT });
    }
    return JSON.stringify({ described, ...rows });
  }
});
