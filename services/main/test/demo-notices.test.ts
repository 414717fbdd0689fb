import { fileURLToPath } from 'node:url';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { createMigratedDatabase } from '@gatehouse/shared/testing/migrated-database';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import type { TestDatabase } from '@gatehouse/shared/testing/test-database';
import { dayAt } from '@gatehouse/shared/time/local-time';
import { expect } from 'chai';
import type { Sequelize } from 'sequelize';
import { loadDemoData } from '../src/commands/demo-data.js';
import { findDemos } from '../src/commands/demos.js';
import { DEMO_COMMUNITY } from '../src/demo.js';
import { loadDemo } from '../src/features/noticeboard/noticeboard.demo.js';
import { createNoticeboardStore } from '../src/features/noticeboard/noticeboard.store.js';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));
const now = new Date('2026-11-25T12:00:00.000Z');

describe('the notices of the demo', () => {
  let database: TestDatabase;
  let sequelize: Sequelize;

  before(async () => {
    database = await createMigratedDatabase('demo', migrations);
    sequelize = await connectDatabase(database.url, { logger: silentLogger, poolMax: 2 });
    await loadDemoData(sequelize);
  });
  after(async () => {
    await sequelize.close();
    await database.drop();
  });

  it('begin with the one that is pinned, and are loaded once', async () => {
    await loadDemo(sequelize, now);
    await loadDemo(sequelize, now);
    const search = { communityId: DEMO_COMMUNITY, today: dayAt(now, 'UTC'), limit: 10 };
    const listed = await createNoticeboardStore(sequelize).list(search);
    expect(listed.map(({ title }) => title)).to.deep.equal([
      'Water is off on Friday',
      'New opening hours of the gym',
      'The lift of Tower A is serviced on Tuesday',
    ]);
  });

  it('are found by the command that loads them', async () => {
    expect(await findDemos()).to.include(loadDemo);
  });
});
