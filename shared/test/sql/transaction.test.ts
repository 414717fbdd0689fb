import { expect } from 'chai';
import type { Sequelize, Transaction } from 'sequelize';
import { UnavailableError } from '../../src/errors/app-error.js';
import { MOST_PREPARED } from '../../src/sql/database.js';
import { claimMessage } from '../../src/sql/inbox/inbox-store.js';
import { appendEvents } from '../../src/sql/outbox/outbox-store.js';
import { insertRow, select } from '../../src/sql/statements/prepared.js';
import { inTransaction } from '../../src/sql/transaction.js';
import {
  recordStatements,
  type RecordedStatements,
} from '../../src/testing/recorded-statements.js';
import { preparedBy } from '../../src/testing/prepared-statements.js';
import { createSqlFixture, eventOf, range, scalar, type SqlFixture } from './helpers.js';

describe('inTransaction', () => {
  let fixture: SqlFixture;
  before(async () => {
    fixture = await createSqlFixture('transaction');
    await fixture.sequelize.query('CREATE TABLE counters (id INT PRIMARY KEY, value INT NOT NULL)');
  });
  beforeEach(async () => {
    await fixture.sequelize.query('REPLACE INTO counters VALUES (1, 0), (2, 0)');
  });
  after(() => fixture.close());

  it('runs the victim of a deadlock again, so that both changes are made', async () => {
    const { sequelize } = fixture;
    let runs = 0;
    const bothFirstLocksHeld = meeting(2);
    const addTo = (first: number, second: number): Promise<void> =>
      inTransaction(sequelize, async (transaction) => {
        runs += 1;
        const add = (id: number): Promise<unknown> =>
          sequelize.query(`UPDATE counters SET value = value + 1 WHERE id = ${id}`, {
            transaction,
          });
        await add(first);
        await bothFirstLocksHeld();
        await add(second);
      });
    await Promise.all([addTo(1, 2), addTo(2, 1)]);
    expect(runs).to.equal(3);
    expect(await scalar(sequelize, 'SELECT SUM(value) FROM counters')).to.equal(4);
  });

  it('gives up on a lock that is never freed, and keeps nothing', async () => {
    const { sequelize } = fixture;
    const holder = await sequelize.transaction();
    await sequelize.query('UPDATE counters SET value = 9 WHERE id = 1', { transaction: holder });
    const failure: unknown = await inTransaction(sequelize, async (transaction) => {
      await sequelize.query('SET SESSION innodb_lock_wait_timeout = 1', { transaction });
      await sequelize.query('UPDATE counters SET value = 5 WHERE id = 2', { transaction });
      await sequelize.query('UPDATE counters SET value = 5 WHERE id = 1', { transaction });
    }).catch((error: unknown) => error);
    await holder.rollback();
    expect(failure).to.be.instanceOf(UnavailableError).with.property('code', 'database_contention');
    expect(await scalar(sequelize, 'SELECT SUM(value) FROM counters')).to.equal(0);
  });

  it('rolls back and does not repeat what fails for another reason', async () => {
    const { sequelize } = fixture;
    const reason = new Error('no');
    let runs = 0;
    const failure: unknown = await inTransaction(sequelize, async (transaction) => {
      runs += 1;
      await sequelize.query('UPDATE counters SET value = 5', { transaction });
      throw reason;
    }).catch((error: unknown) => error);
    expect(failure).to.equal(reason);
    expect(runs).to.equal(1);
    expect(await scalar(sequelize, 'SELECT SUM(value) FROM counters')).to.equal(0);
  });
});

describe('a transaction of Sequelize', () => {
  let fixture: SqlFixture;
  let recorded: RecordedStatements;
  before(async () => {
    fixture = await createSqlFixture('plain_transactions');
    await fixture.sequelize.query('CREATE TABLE counters (id INT PRIMARY KEY, value INT NOT NULL)');
    recorded = recordStatements(fixture.url);
  });
  beforeEach(async () => {
    await fixture.sequelize.query('REPLACE INTO counters VALUES (1, 0)');
    recorded.clear();
  });
  after(async () => {
    recorded.stop();
    await fixture.close();
  });

  const set = (value: number, transaction: Transaction): Promise<unknown> =>
    fixture.sequelize.query(`UPDATE counters SET value = ${value}`, { transaction });
  const value = (): Promise<number> => scalar(fixture.sequelize, 'SELECT value FROM counters');

  it('is begun and committed by the bare statements', async () => {
    await fixture.sequelize.transaction((tx) => set(1, tx));
    expect(recorded.statements).to.deep.equal([
      ...['START TRANSACTION', 'UPDATE counters SET value = 1', 'COMMIT'],
    ]);
    expect(await value()).to.equal(1);
  });

  it('leaves nothing when it is rolled back, and takes no statement after its end', async () => {
    const tx = await fixture.sequelize.transaction();
    await set(2, tx);
    const ending = tx.rollback();
    const failure: unknown = await set(3, tx).catch((error: unknown) => error);
    await ending;
    expect(String(failure)).to.match(/rollback has been called on this transaction/);
    expect(recorded.statements).to.include('ROLLBACK').and.not.include('COMMIT');
    expect(await value()).to.equal(0);
  });

  it('within another is a savepoint', async () => {
    const outer = await fixture.sequelize.transaction();
    await set(4, outer);
    const inner = await fixture.sequelize.transaction({ transaction: outer });
    await set(5, inner);
    await inner.rollback();
    await outer.commit();
    expect(await value()).to.equal(4);
    expect(recorded.statements.filter((sql) => /^(START|COMMIT)/.test(sql))).to.have.lengthOf(2);
  });
});

/** Each caller waits until `size` callers have come; later ones pass. */
function meeting(size: number): () => Promise<void> {
  let arrived = 0;
  let open: () => void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return () => {
    arrived += 1;
    if (arrived >= size) open();
    return opened;
  };
}

describe('a pool of one connection', () => {
  let fixture: SqlFixture;
  before(async () => (fixture = await createSqlFixture('one_connection')));
  after(() => fixture.close());

  const outside: [string, (sequelize: Sequelize) => Promise<unknown>][] = [
    ['a query', (sequelize) => sequelize.query('SELECT 1')],
    ['a prepared statement', (sequelize) => select(sequelize, 'SELECT 1 FROM outbox', [])],
    ['another transaction', (sequelize) => inTransaction(sequelize, () => Promise.resolve())],
  ];
  for (const [what, ask] of outside)
    it(`is not waited for inside a transaction by ${what}`, async () => {
      const pool = await fixture.connect(1);
      const failure: unknown = await inTransaction(pool, () => ask(pool)).catch(
        (error: unknown) => error,
      );
      expect(failure).to.be.instanceOf(Error);
      expect(String(failure)).to.match(/must be part of it/);
      // Neither before a transaction, nor after it, nor on another pool is anything the matter.
      await ask(pool);
      await inTransaction(pool, () => ask(fixture.sequelize));
    });

  it('keeps a bounded number of prepared statements, whatever is inserted', async () => {
    const pool = await fixture.connect(1);
    for (const count of range(100))
      await inTransaction(pool, async (tx) => {
        await appendEvents(
          tx,
          range(count + 1).map((n) => eventOf(`a/${n}`)),
        );
        await claimMessage(tx, 'test', `${count}`);
        await insertRow(tx, 'inbox', { consumer: 'other', messageId: `${count}` });
      });
    expect(await preparedBy(pool)).to.be.within(1, 3);
  });

  it('gives up the statement that was not used for longest when there are too many', async () => {
    const pool = await fixture.connect(1);
    for (const n of range(MOST_PREPARED + 20)) await select(pool, `SELECT ${n} AS n`, []);
    expect(await preparedBy(pool)).to.equal(MOST_PREPARED);
    expect(await select(pool, 'SELECT 0 AS n', [])).to.deep.equal([{ n: 0 }]);
  });
});
