import { fileURLToPath } from 'node:url';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { createMigratedDatabase } from '@gatehouse/shared/testing/migrated-database';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { expect } from 'chai';
import { DEMO_COMMUNITY } from '../../src/demo.js';
import { loadDemo } from '../../src/features/passes/passes.demo.js';
import { createPassesStore } from '../../src/features/passes/passes.store.js';

const migrations = fileURLToPath(new URL('../../migrations', import.meta.url));

describe('the passes of the demo', () => {
  it('are for who works in a home and for a party, and are loaded once', async () => {
    const database = await createMigratedDatabase('demo-passes', migrations);
    const sequelize = await connectDatabase(database.url, { logger: silentLogger, poolMax: 2 });
    try {
      const today = new Date('2026-11-25T12:00:00.000Z');
      await loadDemo(sequelize, today);
      await loadDemo(sequelize, today);
      const search = { communityId: DEMO_COMMUNITY, limit: 10 };
      const listed = await createPassesStore(sequelize).list(search);
      expect(listed.map(({ kind, state }) => [kind, state])).to.deep.equal([
        ['party', 'active'],
        ['staff', 'active'],
      ]);
    } finally {
      await sequelize.close();
      await database.drop();
    }
  });
});
