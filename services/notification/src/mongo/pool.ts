import type { PoolReading } from '@gatehouse/shared/metrics/pool-metrics';
import type { mongo } from 'mongoose';

/**
 * Counts the driver's connections by what it tells of them: it has no counters of its own. What a
 * client before the one that is followed tells counts no more.
 */
export class MongoPoolWatch {
  readonly #max: number;
  #counts = { open: 0, used: 0, waiting: 0 };

  /** @param max how many connections a client may have */
  constructor(max: number) {
    this.#max = max;
  }

  /** Call it before the client is connected. */
  follow(client: mongo.MongoClient): void {
    const counts = { open: 0, used: 0, waiting: 0 };
    this.#counts = counts;
    client.on('connectionCreated', () => (counts.open += 1));
    client.on('connectionClosed', () => (counts.open -= 1));
    client.on('connectionCheckOutStarted', () => (counts.waiting += 1));
    client.on('connectionCheckOutFailed', () => (counts.waiting -= 1));
    client.on('connectionCheckedOut', () => {
      counts.waiting -= 1;
      counts.used += 1;
    });
    client.on('connectionCheckedIn', () => (counts.used -= 1));
  }

  read(): PoolReading {
    const { open, used, waiting } = this.#counts;
    return { used, idle: Math.max(0, open - used), waiting, max: this.#max };
  }
}
