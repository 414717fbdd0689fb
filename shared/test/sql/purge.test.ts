import { expect } from 'chai';
import { purge, type Leftovers } from '../../src/sql/purge.js';
import { inboxLeftovers } from '../../src/sql/inbox/inbox-store.js';
import { createSqlFixture, logger, range, scalar, type SqlFixture } from './helpers.js';

describe('purge', () => {
  let fixture: SqlFixture;
  const now = (): Date => new Date();

  before(async () => {
    fixture = await createSqlFixture('purge');
  });
  after(() => fixture.close());

  const insert = async (days: number, count: number): Promise<void> => {
    const rows = range(count).map((n) => `('c${days}', 'm${n}', NOW(3) - INTERVAL ${days} DAY)`);
    await fixture.sequelize.query(`INSERT INTO inbox VALUES ${rows.join(', ')}`);
  };
  const left = (): Promise<number> => scalar(fixture.sequelize, 'SELECT COUNT(*) FROM inbox');

  /** What is asked of the store, and what it did. */
  function watched(leftovers: Leftovers) {
    const batches: { limit: number; deleted: number }[] = [];
    const deleteSome = async (at: Date, limit: number): Promise<number> => {
      const deleted = await leftovers.deleteSome(at, limit);
      batches.push({ limit, deleted });
      return deleted;
    };
    return { batches, leftovers: { what: leftovers.what, deleteSome } };
  }

  it('deletes all that is old, in bounded batches', async () => {
    await insert(31, 2500);
    await insert(29, 3);
    const { batches, leftovers } = watched(inboxLeftovers(fixture.sequelize));
    expect(await purge({ leftovers: [leftovers], logger, now })).to.equal(2500);
    expect(batches.map(({ deleted }) => deleted)).to.deep.equal([1000, 1000, 500]);
    expect(batches.every(({ deleted, limit }) => deleted <= limit)).to.equal(true);
    expect(await left()).to.equal(3);
  });

  it('does no harm when two processes do it at once', async () => {
    await insert(40, 3500);
    const alive = (await left()) - 3500;
    const others = await fixture.connect();
    const deleted = await Promise.all(
      [fixture.sequelize, others].map((pool) =>
        purge({ leftovers: [inboxLeftovers(pool)], logger, now }),
      ),
    );
    expect(deleted.reduce((sum, some) => sum + some)).to.equal(3500);
    expect(await left()).to.equal(alive);
  });

  it('goes on with the others when one cannot be purged', async () => {
    await insert(50, 2);
    const broken: Leftovers = {
      what: 'broken',
      deleteSome: () => Promise.reject(new Error('no such table')),
    };
    const leftovers = [broken, inboxLeftovers(fixture.sequelize)];
    expect(await purge({ leftovers, logger, now })).to.equal(2);
  });

  it('ends after the batch under way when the service stops', async () => {
    const stopping = new AbortController();
    const endless: Leftovers = {
      what: 'endless',
      deleteSome: (_now, limit) => {
        stopping.abort();
        return Promise.resolve(limit);
      },
    };
    const leftovers = [endless, endless];
    expect(await purge({ leftovers, logger, now }, stopping.signal)).to.equal(1000);
  });
});
