import { Counter, Gauge, type Registry } from 'prom-client';
import type { Sequelize } from 'sequelize';
import { shortMemory } from '../../cache/short-memory.js';
import type { LifecyclePart } from '../../lifecycle/lifecycle.js';
import { withTimeout } from '../../concurrency/with-timeout.js';
import { outboxStats, type OutboxStats } from './outbox-store.js';
import { onEventsCommitted } from './outbox-wake.js';

/** Counting reads the table; several scrapers, and all gauges, share one answer. */
const FRESH_MS = 1000;

/** A scrape must end: without the database the other metrics are needed most. */
const WITHIN_MS = 1000;

/**
 * Counts `events_total{type}`, what this process commits while it runs: every fact of the business
 * is an event, so this counts the business. And `outbox_pending`, `outbox_lag_seconds` and
 * `outbox_dead`, read when somebody scrapes. They are absent while the database does not answer, rather than a number
 * that was true once.
 */
export function outboxMetrics(registry: Registry, sequelize: Sequelize): LifecyclePart {
  registerGauges(registry, () => outboxStats(sequelize));
  const events = new Counter({
    name: 'events_total',
    help: 'Events committed, whether or not they have left the outbox',
    labelNames: ['type'],
    registers: [registry],
  });
  let unsubscribe: (() => void) | undefined;
  return {
    name: 'outbox metrics',
    start: () => {
      unsubscribe = onEventsCommitted(sequelize, (committed) => {
        for (const { envelope } of committed) events.inc({ type: envelope.type });
      });
    },
    stop: () => unsubscribe?.(),
  };
}

function registerGauges(registry: Registry, readStats: () => Promise<OutboxStats>): void {
  const ask = (): Promise<OutboxStats> => withTimeout(readStats(), WITHIN_MS, 'outbox stats');
  const stats = shortMemory(ask, () => 'outbox', { ttlMs: FRESH_MS, size: 1 });
  const register = (name: string, help: string, valueOf: (stats: OutboxStats) => number): void => {
    const gauge = new Gauge({
      name,
      help,
      registers: [registry],
      collect: async () => {
        try {
          gauge.set(valueOf(await stats()));
        } catch {
          gauge.remove();
        }
      },
    });
  };
  register('outbox_pending', 'Events not yet confirmed by the broker', ({ pending }) => pending);
  register(
    'outbox_lag_seconds',
    'Age of the oldest unconfirmed event',
    ({ lagSeconds }) => lagSeconds,
  );
  register('outbox_dead', 'Events that cannot be published', ({ dead }) => dead);
}
