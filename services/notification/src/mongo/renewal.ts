import { setTimeout as delay } from 'node:timers/promises';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import { createBackoff } from '@gatehouse/shared/concurrency/backoff';
import { STATES, type Connection, type mongo } from 'mongoose';
import { watchChecks } from './checks.js';

export interface Renewal {
  logger: AppLogger;
  /** Begins to connect anew; the connection then has a new client. */
  reopen: () => Promise<unknown>;
  /** Called with each client before it is connected. */
  follow: (client: mongo.MongoClient) => void;
  /** How long a check of the driver may take, in milliseconds. */
  checksEndWithinMs: number;
}

/**
 * Gives a connection a new client whenever the driver has forgotten to look for its server. Whoever
 * uses the connection or its collections sees an outage that ends.
 */
export class MongoRenewal {
  readonly #connection: Connection;
  readonly #renewal: Renewal;
  #endWatch: () => void = () => undefined;
  #closing = false;

  constructor(connection: Connection, renewal: Renewal) {
    this.#connection = connection;
    this.#renewal = renewal;
    connection.on('disconnecting', () => {
      this.#closing = true;
      this.#endWatch();
    });
    this.#watch();
  }

  #watch(): void {
    const client = this.#connection.getClient();
    const { follow, checksEndWithinMs } = this.#renewal;
    follow(client);
    this.#endWatch = watchChecks(client, () => this.#onStuck(client), checksEndWithinMs);
  }

  #onStuck(client: mongo.MongoClient): void {
    // Other members of a replica set are still found.
    if (this.#connection.readyState === STATES.connected) return;
    this.#endWatch();
    void this.#renew(client);
  }

  async #renew(stuck: mongo.MongoClient): Promise<void> {
    const { logger } = this.#renewal;
    logger.error('The driver looks for MongoDB no more: connecting anew');
    // What the old client still tells is not about the connection any more.
    stuck.removeAllListeners();
    const backoff = createBackoff({ firstMs: 100, maxMs: 2000 });
    while (!this.#closing && !(await this.#reopened())) await delay(backoff.next());
    await stuck.close().catch((error: unknown) => logger.debug('Closing failed', { error }));
  }

  async #reopened(): Promise<boolean> {
    const opened = this.#renewal.reopen();
    this.#watch();
    try {
      await opened;
      this.#renewal.logger.info('MongoDB is back');
      return true;
    } catch {
      // The connection's 'error' has told why.
      this.#endWatch();
      return false;
    }
  }
}
