import { expect } from 'chai';
import { newId } from '../../src/ids/ids.js';
import { claimMessage, inboxLeftovers } from '../../src/sql/inbox/inbox-store.js';
import { purge } from '../../src/sql/purge.js';
import { inTransaction } from '../../src/sql/transaction.js';
import { createSqlFixture, logger, range, scalar, type SqlFixture } from './helpers.js';

describe('inbox', () => {
  let fixture: SqlFixture;
  before(async () => {
    fixture = await createSqlFixture('inbox');
    await fixture.sequelize.query('CREATE TABLE effects (message_id VARCHAR(36))');
  });
  after(() => fixture.close());

  const effectsOf = (id: string): Promise<number> =>
    scalar(fixture.sequelize, `SELECT COUNT(*) FROM effects WHERE message_id = '${id}'`);

  /** A consumer: mark and effect in one transaction. */
  function consume(consumer: string, id: string, failing = false): Promise<boolean> {
    const { sequelize } = fixture;
    return inTransaction(sequelize, async (tx) => {
      const fresh = await claimMessage(tx, consumer, id);
      if (fresh) {
        const replacements = { id };
        await sequelize.query('INSERT INTO effects VALUES (:id)', {
          replacements,
          transaction: tx,
        });
      }
      if (failing) throw new Error('the consumer died');
      return fresh;
    });
  }

  it('lets one of 20 simultaneous deliveries have its effect', async () => {
    const id = newId();
    const claims = await Promise.all(range(20).map(() => consume('bell', id)));
    expect(claims.filter(Boolean)).to.have.lengthOf(1);
    expect(await effectsOf(id)).to.equal(1);
  });

  it('has one effect when most of 20 simultaneous deliveries fail after the claim', async () => {
    const id = newId();
    await Promise.allSettled(range(20).map((n) => consume('bell', id, n !== 13)));
    expect(await effectsOf(id)).to.equal(1);
  });

  it('forgets the claim when the effect is rolled back', async () => {
    const id = newId();
    await consume('bell', id, true).catch(() => undefined);
    expect(await effectsOf(id)).to.equal(0);
    expect(await consume('bell', id)).to.equal(true);
    expect(await consume('bell', id)).to.equal(false);
  });

  it('keeps consumers apart', async () => {
    const id = newId();
    expect(await consume('bell', id)).to.equal(true);
    expect(await consume('mail', id)).to.equal(true);
  });

  it('refuses an id that would be cut short, instead of taking it for another', async () => {
    const tooLong = 'x'.repeat(101);
    const failure: unknown = await consume('bell', tooLong).catch((error: unknown) => error);
    expect(failure).to.have.nested.property('parent.errno', 1406);
  });

  it('purges what is older than a month and nothing else', async () => {
    const { sequelize } = fixture;
    const fresh = newId();
    await consume('old', fresh);
    const rows = range(2500).map((n) => `('old', 'm${n}', NOW(3) - INTERVAL 31 DAY)`);
    await sequelize.query(`INSERT INTO inbox VALUES ${rows.join(', ')}`);
    const leftovers = [inboxLeftovers(sequelize)];
    expect(await purge({ leftovers, logger, now: () => new Date() })).to.equal(2500);
    expect(await consume('old', fresh)).to.equal(false);
  });
});
