import { randomBytes } from 'node:crypto';
import { ignoringDuplicates } from '../../mongo/errors.js';
import { accountsOf, CLEARED, compareAndSet, type Change } from './inbox-changes.js';
import type { InboxRecord, NotificationCollections } from './notifications.model.js';

/** The default, 101, would cost a batch of fifty events a second round trip. */
export const ONE_REPLY = 1000;

/** What is asked of the inbox documents, many at a time. */
export class InboxRecords {
  readonly #inboxes: NotificationCollections['inboxes'];

  constructor(inboxes: NotificationCollections['inboxes']) {
    this.#inboxes = inboxes;
  }

  async readOrCreate(accountIds: readonly string[]): Promise<InboxRecord[]> {
    const found = await this.#read(accountIds);
    if (found.length === accountIds.length) return found;
    const known = new Set(found.map(({ _id }) => _id));
    const missing = accountIds.filter((accountId) => !known.has(accountId));
    const created = missing.map(emptyInbox);
    await ignoringDuplicates(this.#inboxes.insertMany(created, { ordered: false }));
    return [...found, ...(await this.#read(missing))];
  }

  /**
   * Answers with the changes that were made. An inbox that somebody moved on meanwhile counts as
   * lost although it may have been ours: the next round's check finds the change and makes it no
   * second time.
   */
  async compareAndSet(changes: readonly Change[], opId: string): Promise<readonly Change[]> {
    const { matchedCount } = await this.#inboxes.bulkWrite(
      changes.map((change) => compareAndSet(change, opId)),
      { ordered: false },
    );
    if (matchedCount === changes.length) return changes;
    if (matchedCount === 0) return [];
    const now = await this.#read(accountsOf(changes));
    const won = new Set(now.filter((inbox) => inbox.opId === opId).map(({ _id }) => _id));
    return changes.filter(({ from }) => won.has(from.accountId));
  }

  /** Misses those that have moved on: what is pending there now is not what was made. */
  async clear(records: readonly InboxRecord[]): Promise<void> {
    await this.#inboxes.bulkWrite(
      records.map(({ _id, rev }) => ({
        updateOne: { filter: { _id, rev }, update: CLEARED },
      })),
      { ordered: false },
    );
  }

  #read(accountIds: readonly string[]): Promise<InboxRecord[]> {
    const wanted = { _id: { $in: [...accountIds] } };
    return this.#inboxes.find(wanted, { batchSize: ONE_REPLY }).toArray();
  }
}

function emptyInbox(accountId: string): InboxRecord {
  const epoch = randomBytes(8).toString('hex');
  return { _id: accountId, epoch, seq: 0, unread: 0, rev: 0, pending: [], opId: '' };
}
