import { fileURLToPath } from 'node:url';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { createMigratedDatabase } from '@gatehouse/shared/testing/migrated-database';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import type { TestDatabase } from '@gatehouse/shared/testing/test-database';
import { expect } from 'chai';
import type { Sequelize } from 'sequelize';
import { loadDemoData } from '../src/commands/demo-data.js';
import { findDemos } from '../src/commands/demos.js';
import { DEMO_COMMUNITY } from '../src/demo.js';
import { loadDemo } from '../src/features/visits/visits.demo.js';
import { createVisitsStore } from '../src/features/visits/visits.store.js';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));
const now = new Date('2026-11-25T12:00:00.000Z');

describe('the visits of the demo', () => {
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

  const visits = async () => {
    const search = { communityId: DEMO_COMMUNITY, limit: 1000 };
    return (await createVisitsStore(sequelize).list(search)).rows;
  };

  it('are two weeks of coming and going, all of it in the past and in order', async () => {
    await loadDemo(sequelize, now);
    const found = await visits();
    expect(found.length).to.be.within(100, 250);
    const days = new Set(found.map(({ requestedAt }) => requestedAt.toISOString().slice(0, 10)));
    expect(days.size).to.be.at.least(14);
    const times = found.map(({ requestedAt }) => requestedAt.getTime());
    expect(times).to.deep.equal([...times].sort((a, b) => b - a));
    const moments = found.flatMap((one) => [one.requestedAt, one.answeredAt, one.checkedOutAt]);
    for (const at of moments) if (at) expect(at.getTime()).to.be.below(now.getTime());
    const states = new Set(found.map(({ state }) => state));
    expect([...states]).to.have.members(['left', 'inside', 'denied', 'expired']);
  });

  it('are not loaded where there are any', async () => {
    const before = await visits();
    await loadDemo(sequelize, new Date(now.getTime() + 3_600_000));
    expect(await visits()).to.deep.equal(before);
  });

  it('are found by the command that loads them', async () => {
    expect(await findDemos()).to.include(loadDemo);
  });
});
