import { createNames, type Names as BrokerNames } from '@gatehouse/shared/messaging/names';
import { partitionOf } from '@gatehouse/shared/sql/outbox/outbox-table';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { connect, type Channel, type ChannelModel, type GetMessage } from 'amqplib';
import { MongoClient, type Db } from 'mongodb';
import mysql, { type RowDataPacket } from 'mysql2/promise';
import type { Servers } from '../provision/provision.js';
import { withDatabase, type Names } from '../system/environment.js';
import { queuesFor } from '../system/queues.js';
import type { BrokenEvent } from './broken-events.js';
import { NOTE } from './next-release/changes.js';

/** One notification, as far as tests ask for it. */
export interface FeedEntry {
  kind: string;
  visitId: string;
  /** Who is asked by then, where it says that others are. */
  rung: string;
}

/** What databases and queues hold, asked of them directly and past every service. */
export class Truth {
  readonly broker: BrokerNames;
  readonly #servers: Servers;
  readonly #names: Names;

  constructor(servers: Servers, names: Names) {
    this.#servers = servers;
    this.#names = names;
    this.broker = createNames(names.brokerNamespace);
  }

  /** The ids of the visits whose visitors' names begin so, oldest first. */
  async visits(prefix: string): Promise<string[]> {
    const rows = await this.main('SELECT id FROM visits WHERE visitor_name LIKE ? ORDER BY id', [
      `${prefix}%`,
    ]);
    return rows.map(({ id }) => String(id));
  }

  /** The ids of the visits of a trial that the next release has accepted, oldest first. */
  async notedVisits(prefix: string): Promise<string[]> {
    const rows = await this.main(
      'SELECT id FROM visits WHERE visitor_name LIKE ? AND note = ? ORDER BY id',
      [`${prefix}%`, NOTE],
    );
    return rows.map(({ id }) => String(id));
  }

  /** Forgets what was told of a kind that this release does not know. */
  async forgetKind(kind: string): Promise<void> {
    await this.#mongo((db) => db.collection('notifications').deleteMany({ kind }));
  }

  /** Lets visits ring on: an hour after their trial they would expire in the midst of another one. */
  async letVisitsRingOn(): Promise<void> {
    await this.main(
      `UPDATE visits SET answer_by = answer_by + INTERVAL 1 YEAR
       WHERE state = 'requested' AND answer_by < NOW() + INTERVAL 1 DAY`,
    );
  }

  /** Puts rows into main's outbox past every check of it. */
  async appendToOutbox(rows: readonly BrokenEvent[]): Promise<void> {
    await this.main(
      `INSERT INTO outbox (partition_no, aggregate_key, envelope) VALUES ${rows.map(() => '(?, ?, ?)').join()}`,
      rows.flatMap(({ subject, envelope }) => [partitionOf(subject), subject, envelope]),
    );
  }

  /** The events of main that could not be published whose subjects begin so, and why. */
  async deadEvents(prefix: string): Promise<{ subject: string; reason: string }[]> {
    const rows = await this.main(
      'SELECT aggregate_key, reason FROM outbox_dead WHERE aggregate_key LIKE ?',
      [`${prefix}%`],
    );
    return rows.map((row) => ({
      subject: String(row['aggregate_key']),
      reason: String(row['reason']),
    }));
  }

  /** Rows of main's database. */
  main(sql: string, values: (string | number)[] = []): Promise<RowDataPacket[]> {
    return this.#sql(this.#names.mainDatabase, sql, values);
  }

  /** Rows of auth's database. */
  auth(sql: string, values: (string | number)[] = []): Promise<RowDataPacket[]> {
    return this.#sql(this.#names.authDatabase, sql, values);
  }

  /** What the database of notification holds of a feed beyond a place, in order of `seq`. */
  async feed(accountId: string, beyond: number): Promise<FeedEntry[]> {
    return this.#mongo(async (db) => {
      const found = await db
        .collection('notifications')
        .find({ accountId, seq: { $gt: beyond } })
        .sort({ seq: 1 })
        .toArray();
      return found.map(({ kind, data }) => {
        const { visitId, rung } = data as { visitId?: unknown; rung?: unknown };
        return { kind: String(kind), visitId: String(visitId), rung: String(rung) };
      });
    });
  }

  /** What is on its way: events in outboxes, messages in queues and on the ladders. */
  async onTheWay(): Promise<number> {
    const waiting = await this.whereWaiting();
    return [...waiting.values()].reduce((sum, count) => sum + count, 0);
  }

  /** How much is on its way in each place where anything is. */
  async whereWaiting(): Promise<ReadonlyMap<string, number>> {
    const count = 'SELECT COUNT(*) AS waiting FROM outbox';
    const [ofMain, ofAuth] = await Promise.all([this.main(count), this.auth(count)]);
    const places = new Map([
      ["main's outbox", Number(ofMain[0]?.['waiting'])],
      ["auth's outbox", Number(ofAuth[0]?.['waiting'])],
      ...(await this.#inQueues()),
    ]);
    return new Map([...places].filter(([, waiting]) => waiting > 0));
  }

  get #roads(): string[] {
    return queuesFor(this.broker, 'work', 'parked', 'retry');
  }

  /** Throws away what a control has left behind: without its protection some of it never arrives. */
  async clearTheRoad(): Promise<void> {
    await this.onBroker(async (channel) => {
      for (const queue of this.#roads) await channel.purgeQueue(queue);
    });
  }

  /** Deletes the queues of events, and of those that wait: who starts next declares them, as it sees fit. */
  async forgetQueues(): Promise<void> {
    await this.onBroker(async (channel) => {
      for (const queue of queuesFor(this.broker, 'work', 'parked'))
        await channel.deleteQueue(queue);
    });
  }

  /** @throws Error that says what is where, when something still is after so many milliseconds */
  async untilNothingIsOnTheWay(within = 120_000): Promise<void> {
    const look = async (): Promise<void> => {
      const waiting = [...(await this.whereWaiting())];
      const places = waiting.map(([place, count]) => `${count} in ${place}`);
      if (waiting.length > 0) throw new Error(`still on their way: ${places.join(', ')}`);
    };
    await eventually(look, { within, every: 250 });
  }

  #takeAll(queue: string): Promise<GetMessage[]> {
    return this.onBroker(async (channel) => {
      const messages: GetMessage[] = [];
      for (;;) {
        const message = await channel.get(queue, { noAck: true });
        if (message === false) return messages;
        messages.push(message);
      }
    });
  }

  /** All messages that were given up; afterwards there are none. */
  async takeDeadLetters(): Promise<GetMessage[]> {
    const dead: GetMessage[] = [];
    for (const queue of queuesFor(this.broker, 'dead-letters'))
      dead.push(...(await this.#takeAll(queue)));
    return dead;
  }

  /** What the audit log knows of each event of a type. */
  async auditFacts(type: string): Promise<Record<string, unknown>[]> {
    const rows = await this.main('SELECT facts FROM audit_entries WHERE type = ?', [type]);
    return rows.map(({ facts }) => JSON.parse(String(facts)) as Record<string, unknown>);
  }

  /** What the audit log says of an account, in its order. */
  async auditOf(accountId: string): Promise<{ type: string; facts: Record<string, unknown> }[]> {
    const rows = await this.main(
      'SELECT type, facts FROM audit_entries WHERE account_id = ? ORDER BY community_id, seq',
      [accountId],
    );
    return rows.map(({ type, facts }) => ({
      type: String(type),
      facts: JSON.parse(String(facts)) as Record<string, unknown>,
    }));
  }

  /** Works with a channel of the test's own connection, past the wire. */
  async onBroker<T>(work: (channel: Channel) => Promise<T>): Promise<T> {
    const connection = await connectAny(this.#servers.rabbitmq.url.split(','));
    try {
      return await work(await connection.createChannel());
    } finally {
      await connection.close();
    }
  }

  #inQueues(): Promise<[queue: string, messages: number][]> {
    return this.onBroker(async (channel) => {
      const messages: [string, number][] = [];
      for (const queue of this.#roads)
        messages.push([queue, (await channel.checkQueue(queue)).messageCount]);
      return messages;
    });
  }

  async #sql(database: string, sql: string, values: (string | number)[]): Promise<RowDataPacket[]> {
    const uri = withDatabase(this.#servers.mysql.url, database);
    const connection = await mysql.createConnection({ uri, connectTimeout: 3000 });
    try {
      return (await connection.query<RowDataPacket[]>(sql, values))[0];
    } finally {
      connection.destroy();
    }
  }

  async #mongo<T>(work: (db: Db) => Promise<T>): Promise<T> {
    const client = new MongoClient(this.#servers.mongo.url, { serverSelectionTimeoutMS: 3000 });
    try {
      return await work(client.db(this.#names.notificationDatabase));
    } finally {
      await client.close();
    }
  }
}

/** To the first node that answers. */
async function connectAny([url = '', ...others]: string[]): Promise<ChannelModel> {
  try {
    return await connect(url, { noDelay: true });
  } catch (error) {
    if (others.length === 0) throw error;
    return connectAny(others);
  }
}
