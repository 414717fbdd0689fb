import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import mongoose, { type Connection } from 'mongoose';
import {
  notificationCollections,
  type NotificationRecord,
} from '../src/features/notifications/notifications.model.js';
import { MARKINGS } from '../src/features/notifications/notification-marks.js';
import { READ_SLICE } from '../src/features/notifications/read-sweep.js';
import { NotificationStore } from '../src/features/notifications/notifications.store.js';
import { draft } from './support/feeds.js';
import { runNotification, type RunningNotification } from './support/running-notification.js';

const COUNT = 300_000;
/** Few enough to be answered in time on a machine that does other things too. */
const PER_INSERT = 1_000;

/** A statement on the notifications, and how many of them it found or changed. */
interface Statement {
  command: Record<string, unknown>;
  touched: number;
}

interface Reply {
  n?: number;
  cursor?: { firstBatch: unknown[] };
}

/** As the product writes them, past it: 300,000 unread ones. */
async function fill({ feeds, store }: RunningNotification, accountId: string): Promise<void> {
  await store.inbox(accountId);
  for (let seq = 0; seq < COUNT; seq += PER_INSERT) {
    const records = Array.from({ length: PER_INSERT }, (_, i): NotificationRecord => ({
      ...draft(accountId),
      _id: newId(),
      seq: seq + i + 1,
      createdAt: new Date(),
    }));
    await feeds.notifications.insertMany(records, { ordered: false });
  }
  await feeds.inboxes.updateOne(
    { _id: accountId },
    { $set: { seq: COUNT, unread: COUNT, rev: COUNT } },
  );
}

describe('a feed of 300,000', () => {
  let running: RunningNotification;
  let watched: Connection;
  let store: NotificationStore;
  const statements: Statement[] = [];
  const account = newId();

  before(async function () {
    this.timeout(180_000);
    running = await runNotification();
    await fill(running, account);
    const url = `${testServers('mongo').mongo.replace(/\/$/, '')}/${running.feeds.connection.name}`;
    watched = await mongoose.createConnection(url, { monitorCommands: true }).asPromise();
    const given = new Map<number, Record<string, unknown>>();
    watched.getClient().on('commandStarted', ({ requestId, commandName, command }) => {
      if (command[commandName] === 'notifications') given.set(requestId, command);
    });
    watched.getClient().on('commandSucceeded', ({ requestId, reply }) => {
      const command = given.get(requestId);
      const { n, cursor } = reply as Reply;
      if (command !== undefined)
        statements.push({ command, touched: n ?? cursor?.firstBatch.length ?? 0 });
    });
    store = new NotificationStore(notificationCollections(watched));
  });
  after(async () => {
    // In the order of before(), which may have come no further than the first.
    await running.stop();
    await store.stop();
    await watched.close();
  });

  const ask = (path: string, method = 'GET') => running.ask(path, { as: account, method });

  it('is read at once, exactly, while more arrives', async () => {
    const arriving = Promise.all(
      Array.from({ length: 20 }, () => running.store.add([draft(account)])),
    );
    const { status, body } = await ask('/notifications/read-all', 'POST');
    expect([status, body['unread']]).to.deep.equal([200, 0]);
    await arriving;
    const readUpTo = Number(body['seq']);
    const count = await ask('/notifications/unread-count');
    expect(count.body, JSON.stringify(count.body)).to.include({
      seq: COUNT + 20,
      unread: COUNT + 20 - readUpTo,
    });
    const unread = await ask('/notifications?unread=true&limit=100');
    const seqs = (unread.body['items'] as { seq: number }[]).map(({ seq }) => seq);
    expect(seqs).to.have.length(COUNT + 20 - readUpTo);
    expect(Math.min(...seqs, Infinity)).to.be.greaterThan(readUpTo);
  });

  it('needs no statement that touches more than a slice, however it is asked and read', async () => {
    const [latest] = (await store.page(account, { limit: 1 })).found;
    await store.mark(account, latest?._id ?? '', MARKINGS.unread);
    await store.readAll(account);
    statements.length = 0;
    const inbox = await store.inbox(account);
    await store.mark(account, latest?._id ?? '', MARKINGS.unread);
    const { found } = await store.page(account, { unread: true, limit: 20 });
    expect(found.map(({ seq }) => seq)).to.deep.equal([inbox.seq]);
    for (const unread of [undefined, true, false])
      for (const archived of [false, true])
        for (const before of [undefined, 200_000, 5])
          await store.page(account, { unread, archived, before, limit: 20 });
    const writing = () => statements.filter(({ command }) => 'update' in command);
    await eventually(() => expect(writing().length).to.be.greaterThan(5), { within: 20_000 });
    for (const { command, touched } of statements) {
      const shown = JSON.stringify(command);
      expect(touched, shown).to.be.lessThan(READ_SLICE + 1);
      if ('find' in command) expect(command['limit'], shown).to.be.lessThan(READ_SLICE + 1);
    }
  });

  it('says so in the notifications too in the end', async function () {
    this.timeout(240_000);
    await eventually(
      async () => {
        await running.store.inbox(account);
        const inbox = await running.feeds.inboxes.findOne({ _id: account });
        expect(inbox?.pending).to.deep.equal([]);
      },
      { within: 200_000 },
    );
    const unread = { accountId: account, readAt: { $exists: false } };
    const { unread: counted } = await running.store.inbox(account);
    expect(await running.feeds.notifications.countDocuments(unread)).to.equal(counted);
  });
});
