import { newId } from '@gatehouse/shared/ids/ids';
import { mysqlErrno, MysqlErrno } from '@gatehouse/shared/sql/database-errors';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { down, up } from '../migrations/2026-11-25T0130-account-moves.js';
import { startPeople, type PeopleFixture } from './people-world.js';

describe('the migration to one primary contact for a unit', () => {
  let fixture: PeopleFixture;
  beforeEach(async () => (fixture = await startPeople()));
  afterEach(() => fixture.stop());

  const communityId = newId();
  const unitId = newId();

  const query = (sql: string, replacements: unknown[] = []) =>
    fixture.sequelize.query<Record<string, unknown>>(sql, {
      replacements,
      type: QueryTypes.SELECT,
    });

  /** By the statements of the release of before, which know none of the new columns. */
  const moveIn = async (
    name: string,
    isPrimary: boolean,
    from: string,
    to: string | null = null,
  ) => {
    const personId = newId();
    await fixture.sequelize.query(
      'INSERT INTO people (id, community_id, account_id, name) VALUES (?, ?, ?, ?)',
      { replacements: [personId, communityId, newId(), name] },
    );
    await fixture.sequelize.query(
      `INSERT INTO residencies
         (id, community_id, person_id, unit_id, kind, is_primary, valid_from, valid_to)
       VALUES (?, ?, ?, ?, 'tenant', ?, ?, ?)`,
      { replacements: [newId(), communityId, personId, unitId, isPrimary, from, to] },
    );
  };

  const primaries = () =>
    query(
      `SELECT name FROM residencies JOIN people ON people.id = person_id
       WHERE is_primary = 1 AND valid_to IS NULL`,
    );

  it('keeps of two contacts who has lived there longer, and may run again', async () => {
    const schema = fixture.sequelize.getQueryInterface();
    // A later migration lets no unit have two.
    await schema.removeIndex('residencies', 'residencies_contact');
    await down(schema);
    await moveIn('Second', true, '2026-02-01');
    await moveIn('Third', true, '2026-03-01');
    await moveIn('First', true, '2026-01-01');
    await moveIn('Before them', true, '2025-01-01', '2026-01-01');
    await moveIn('Former member', false, '2026-01-01', '2026-02-01');
    await up(schema);
    expect(await primaries()).to.deep.equal([{ name: 'First' }]);
    await up(schema);
    expect(await primaries()).to.deep.equal([{ name: 'First' }]);
    const forgotten = await query(
      `SELECT people.name FROM known_accounts JOIN people USING (account_id)
       WHERE known_accounts.forgotten_at IS NOT NULL`,
    );
    expect(forgotten).to.deep.equal([{ name: 'Former member' }]);
  });

  it('lets the release of before add people, and refuses it a second contact', async () => {
    await moveIn('First', true, '2026-01-01');
    const refused: unknown = await moveIn('Second', true, '2026-02-01').catch(
      (error: unknown) => error,
    );
    expect(mysqlErrno(refused)).to.equal(MysqlErrno.duplicateKey);
    // What its consumer does when the event comes back, for by now somebody lives there.
    await moveIn('Second', false, '2026-02-01');
    expect(await primaries()).to.deep.equal([{ name: 'First' }]);
  });
});
