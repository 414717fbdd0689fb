import type { PoolReading } from '@gatehouse/shared/metrics/pool-metrics';
import type { Connection } from 'mongoose';

/**
 * Counts the driver's connections by what it tells of them: it has no counters of its own. Call it
 * before the connection is opened.
 */
export function watchMongoPool(connection: Connection, max: number): () => PoolReading {
  const counts = { open: 0, used: 0, waiting: 0 };
  const client = connection.getClient();
  client.on('connectionCreated', () => (counts.open += 1));
  client.on('connectionClosed', () => (counts.open -= 1));
  client.on('connectionCheckOutStarted', () => (counts.waiting += 1));
  client.on('connectionCheckOutFailed', () => (counts.waiting -= 1));
  client.on('connectionCheckedOut', () => {
    counts.waiting -= 1;
    counts.used += 1;
  });
  client.on('connectionCheckedIn', () => (counts.used -= 1));
  return () => ({
    used: counts.used,
    idle: Math.max(0, counts.open - counts.used),
    waiting: counts.waiting,
    max,
  });
}
