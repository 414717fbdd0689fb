import { expect } from 'chai';
import { createMetrics } from '../../src/metrics/metrics.js';
import { registerPoolMetrics } from '../../src/metrics/pool-metrics.js';
import { outboxMetrics } from '../../src/sql/outbox/outbox-metrics.js';
import { appendEvents } from '../../src/sql/outbox/outbox-store.js';
import { readPool } from '../../src/sql/pool-reading.js';
import { besideTransaction } from '../../src/sql/statements/one-connection.js';
import { inTransaction } from '../../src/sql/transaction.js';
import { eventually } from '../../src/testing/eventually.js';
import { createSqlFixture, eventOf, type SqlFixture } from './helpers.js';

describe('the metrics of a database', () => {
  let fixture: SqlFixture;

  before(async () => {
    fixture = await createSqlFixture('metrics');
  });
  after(() => fixture.close());

  it('show connections at work and requests that wait for one', async () => {
    const pool = await fixture.connect(1);
    const { registry } = createMetrics('shop');
    registerPoolMetrics(registry, { mysql: () => readPool(pool) });
    const value = async (series: string) => {
      const line = (await registry.metrics()).split('\n').find((text) => text.startsWith(series));
      return line?.split(' ').at(-1);
    };
    expect(await value('db_pool_size{pool="mysql"')).to.equal('1');
    const first = inTransaction(pool, async () => {
      const second = besideTransaction(() => inTransaction(pool, () => Promise.resolve()));
      await eventually(async () => expect(await value('db_pool_waiting{')).to.equal('1'));
      expect(await value('db_pool_connections{pool="mysql",state="used"')).to.equal('1');
      return () => second;
    });
    await (
      await first
    )();
    await eventually(async () => {
      expect(await value('db_pool_waiting{')).to.equal('0');
      expect(await value('db_pool_connections{pool="mysql",state="idle"')).to.equal('1');
    });
  });

  it('count events when they are committed, and not when they are rolled back', async () => {
    const { registry } = createMetrics('shop');
    const part = outboxMetrics(registry, fixture.sequelize);
    part.start?.();
    const append = (type: string) =>
      inTransaction(fixture.sequelize, async (tx) => {
        await appendEvents(tx, [
          { ...eventOf('order/1'), type },
          { ...eventOf('order/2'), type },
        ]);
        if (type.includes('failed')) throw new Error('rolled back');
      });
    await append('shop.order.failed.v1').catch(() => undefined);
    await append('shop.order.placed.v1');
    part.stop?.();
    await append('shop.order.placed.v1');
    const lines = (await registry.metrics())
      .split('\n')
      .filter((line) => /^events_total/.test(line));
    expect(lines).to.deep.equal(['events_total{type="shop.order.placed.v1",service="shop"} 2']);
  });
});
