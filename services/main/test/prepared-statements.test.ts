import { fileURLToPath } from 'node:url';
import { newId } from '@gatehouse/shared/ids/ids';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import { createMigratedDatabase } from '@gatehouse/shared/testing/migrated-database';
import { preparedBy } from '@gatehouse/shared/testing/prepared-statements';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import type { TestDatabase } from '@gatehouse/shared/testing/test-database';
import { expect } from 'chai';
import { createVisitDueStore } from '../src/features/visits/visit-due.store.js';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));

describe('the statements that a connection of main keeps', () => {
  let database: TestDatabase;
  before(async () => (database = await createMigratedDatabase('prepared', migrations)));
  after(() => database.drop());

  it('are as many after batches of any size as after one', async () => {
    const pool = await connectDatabase(database.url, { logger: silentLogger, poolMax: 1 });
    const store = createVisitDueStore(pool);
    for (let count = 1; count <= 100; count++) {
      const overdue = Array.from({ length: count }, () => newId());
      await inTransaction(pool, async (tx) => {
        await store.lock(tx, overdue);
        await store.expire(tx, overdue);
      });
    }
    expect(await preparedBy(pool)).to.be.at.most(1);
    await pool.close();
  });
});
