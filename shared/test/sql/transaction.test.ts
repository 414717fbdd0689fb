import { expect } from 'chai';
import { UnavailableError } from '../../src/errors/app-error.js';
import { inTransaction } from '../../src/sql/transaction.js';
import { createSqlFixture, scalar, type SqlFixture } from './helpers.js';

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
