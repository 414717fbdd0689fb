import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { normaliseRows } from '../../src/sql/statements/normalise-rows.js';
import { toLines, toOneLine } from '../../src/validation/texts.js';
import { createSqlFixture, type SqlFixture } from './helpers.js';

const FORMS = { name: toOneLine, note: toLines };

describe('normaliseRows', () => {
  let fixture: SqlFixture;
  before(async () => {
    fixture = await createSqlFixture('normalise');
    await fixture.sequelize.query(
      `CREATE TABLE guests (
         id CHAR(4) CHARACTER SET ascii COLLATE ascii_bin PRIMARY KEY,
         name VARCHAR(10) NOT NULL,
         note VARCHAR(20) NULL)`,
    );
  });
  beforeEach(() => fixture.sequelize.query('DELETE FROM guests'));
  after(() => fixture.close());

  const insert = async (rows: [id: string, name: string, note: string | null][]) => {
    for (const row of rows)
      await fixture.sequelize.query('INSERT INTO guests VALUES (?, ?, ?)', { replacements: row });
  };
  const kept = async (): Promise<unknown[]> => {
    const rows = await fixture.sequelize.query<Record<string, unknown>>(
      'SELECT id, name, note FROM guests ORDER BY id',
      { type: QueryTypes.SELECT },
    );
    return rows.map(({ id, name, note }) => [id, name, note]);
  };
  const run = (batch?: number) =>
    normaliseRows(fixture.sequelize.getQueryInterface(), 'guests', FORMS, batch);

  it('composes and trims what came before, in batches of any size, once', async () => {
    for (const batch of [1, 2, 3, 100]) {
      await fixture.sequelize.query('DELETE FROM guests');
      await insert([
        ['0001', 'Zoe\u0308', null],
        ['0002', '  Ravi   K ', ' one\r\ntwo '],
        ['0003', 'Ravi K', 'one\ntwo'],
      ]);
      expect(await run(batch), String(batch)).to.equal(2);
      expect(await kept()).to.deep.equal([
        ['0001', 'Zo\u00eb', null],
        ['0002', 'Ravi K', 'one\ntwo'],
        ['0003', 'Ravi K', 'one\ntwo'],
      ]);
      expect(await run(batch), 'again').to.equal(0);
    }
  });

  it('leaves what would vanish, or be longer than its column', async () => {
    const odd: [string, string, string | null][] = [
      ['0001', '   ', null],
      // One sign that its composition takes apart into three.
      ['0002', '\u{1d160}'.repeat(10), null],
    ];
    await insert(odd);
    expect(await run()).to.equal(0);
    expect(await kept()).to.deep.equal(odd);
  });

  it('leaves to others what they change meanwhile', async () => {
    await insert([
      ['0001', ' Ravi', null],
      ['0002', ' Dev', null],
    ]);
    const query = fixture.sequelize.query.bind(fixture.sequelize) as (
      sql: string,
      options?: object,
    ) => Promise<unknown>;
    const interrupted = {
      query: async (sql: string, options: object) => {
        const answer = await query(sql, options);
        if (sql.startsWith('SELECT'))
          await query("UPDATE guests SET name = ' Asha' WHERE id = '0001'");
        return answer;
      },
    };
    await normaliseRows({ sequelize: interrupted } as never, 'guests', FORMS);
    expect(await kept()).to.deep.equal([
      ['0001', ' Asha', null],
      ['0002', 'Dev', null],
    ]);
  });
});
