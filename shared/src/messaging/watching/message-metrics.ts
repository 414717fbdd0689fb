import { Counter } from 'prom-client';
import type { Metrics } from '../../metrics/metrics.js';

/** What messaging counts on; see metrics/metrics.ts. */
export type BrokerMetrics = Pick<Metrics, 'registry' | 'countMessage' | 'observeRpc'>;

/** Why a message that nobody will miss was thrown away. */
export type DropReason =
  'disconnected' | 'slow' | 'invalid' | 'expired' | 'redelivered' | 'given up' | 'unroutable';

/** Counts of messaging; every label is a contract name or `unknown`, so that their set is bounded. */
export interface MessageMetrics extends Pick<BrokerMetrics, 'countMessage' | 'observeRpc'> {
  countDropped(type: string, reason: DropReason): void;
}

/** Adds `messages_dropped_total{type,reason}` to the service's metrics. */
export function createMessageMetrics(metrics: BrokerMetrics): MessageMetrics {
  const name = 'messages_dropped_total';
  // Two brokers of one process (tests) share one registry, which refuses a second counter.
  const known = metrics.registry.getSingleMetric(name);
  const dropped =
    known instanceof Counter
      ? known
      : new Counter({
          name,
          help: 'Messages thrown away on purpose: pushes, and calls nobody waits for',
          labelNames: ['type', 'reason'],
          registers: [metrics.registry],
        });
  return {
    countMessage: metrics.countMessage,
    observeRpc: metrics.observeRpc,
    countDropped: (type, reason) => dropped.inc({ type, reason }),
  };
}
