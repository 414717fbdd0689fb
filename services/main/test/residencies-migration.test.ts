import { newId } from '@gatehouse/shared/ids/ids';
import { schemaBehind } from '@gatehouse/shared/sql/migration-schema';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { up } from '../migrations/2026-11-29T0700-residencies.js';
import { startPeople, type PeopleFixture } from './people-world.js';

describe('the migration to people without accounts and planned residencies', () => {
  let fixture: PeopleFixture;
  before(async () => (fixture = await startPeople()));
  after(() => fixture.stop());

  const communityId = newId();
  const unitId = newId();

  const run = (sql: string, replacements: unknown[]) =>
    fixture.sequelize.query(sql, { replacements });
  const rows = (sql: string) =>
    fixture.sequelize.query<Record<string, unknown>>(sql, {
      replacements: [communityId],
      type: QueryTypes.SELECT,
    });
  const again = () =>
    inTransaction(fixture.sequelize, (tx) => up(schemaBehind(tx, fixture.sequelize)));

  /** By the statements of the release of before, which know none of the new columns. */
  const person = async (name: string, namedAt: string | null = null) => {
    const [personId, accountId] = [newId(), newId()];
    await run(
      'INSERT INTO people (id, community_id, account_id, name, named_at) VALUES (?, ?, ?, ?, ?)',
      [personId, communityId, accountId, name, namedAt],
    );
    return { personId, accountId };
  };
  const move = (accountId: string, unit: string | null, at: string) =>
    run(
      'INSERT INTO account_moves (id, account_id, community_id, unit_id, at) VALUES (?, ?, ?, ?, ?)',
      [newId(), accountId, communityId, unit, at],
    );
  const stay = async (name: string, from: string, to: string | null, isPrimary: boolean) => {
    const { personId } = await person(name);
    await run(
      `INSERT INTO residencies
         (id, community_id, person_id, unit_id, kind, is_primary, valid_from, valid_to)
       VALUES (?, ?, ?, ?, 'tenant', ?, ?, ?)`,
      [newId(), communityId, personId, unitId, isPrimary, from, to],
    );
  };

  it('says of everybody what they are, and of each residency what has happened, twice alike', async () => {
    await person('Member');
    const left = await person('Left', '2026-01-01');
    await move(left.accountId, unitId, '2026-01-01');
    await move(left.accountId, null, '2026-02-01');
    const back = await person('Back', '2026-03-01');
    await move(back.accountId, null, '2026-02-01');
    const gone = await person('Former member', '2026-02-01');
    await run('INSERT INTO known_accounts (account_id, forgotten_at) VALUES (?, ?)', [
      ...[gone.accountId, '2026-02-01'],
    ]);
    await stay('Living', '2026-01-01', null, true);
    await stay('Over', '2025-01-01', '2026-01-01', false);
    await stay('To come', '2999-01-01', null, false);
    for (const time of ['first', 'second']) {
      await again();
      const states = await rows(
        `SELECT name, state FROM people WHERE community_id = ? AND state <> 'member' ORDER BY name`,
      );
      expect(states, time).to.deep.equal([
        { name: 'Former member', state: 'forgotten' },
        { name: 'Left', state: 'left' },
      ]);
      const residencies = await rows(
        `SELECT people.name, is_begun AS isBegun, is_over AS isOver, lives_here AS livesHere,
                contact, due_at AS dueAt
         FROM residencies JOIN people ON people.id = person_id
         WHERE residencies.community_id = ? ORDER BY people.name`,
      );
      const told = { livesHere: 1, dueAt: null };
      expect(residencies, time).to.deep.equal([
        { name: 'Living', isBegun: 1, isOver: 0, contact: 1, ...told },
        { name: 'Over', isBegun: 1, isOver: 1, contact: null, ...told },
        {
          ...{ name: 'To come', isBegun: 0, isOver: 0, contact: null, ...told },
          dueAt: new Date('2999-01-01T00:00:00.000Z'),
        },
      ]);
    }
  });

  it('lets the release of before move somebody in, which then has begun but is not told yet', async () => {
    await stay('Newcomer', '2026-05-01', null, false);
    const [row] = await rows(
      `SELECT due_at AS dueAt FROM residencies JOIN people ON people.id = person_id
       WHERE residencies.community_id = ? AND people.name = 'Newcomer'`,
    );
    expect(row).to.deep.equal({ dueAt: new Date('2026-05-01T00:00:00.000Z') });
  });

  it('lets a community know many who have no account, and each account once', async () => {
    const add = (accountId: string | null) =>
      run('INSERT INTO people (id, community_id, account_id, name) VALUES (?, ?, ?, ?)', [
        ...[newId(), communityId, accountId, 'Somebody'],
      ]);
    const accountId = newId();
    for (const each of [null, null, accountId]) await add(each);
    const twice: unknown = await add(accountId).catch((error: unknown) => error);
    expect(twice).to.be.an('error');
  });
});
