import { placesInService, throwFaults } from '@gatehouse/shared/testing/tenant-statements';
import mongoose from 'mongoose';
import type { TestFeeds } from './feeds.js';

/** By each collection whose documents belong to somebody, the fields that say to whom. */
const OWNERS: Readonly<Record<string, readonly string[]>> = {
  notifications: ['accountId', 'communityId'],
  // An inbox has the id of its account.
  inboxes: ['_id'],
};

/** What is asked across all accounts, by `file function`, and why. */
const ACROSS: Readonly<Record<string, string>> = {
  'settled-questions settleQuestions': 'a visit is answered to everybody who was asked about it',
};

type Document = Record<string, unknown>;

/** Of each method that reads or changes documents, what its arguments say of which. */
const SAID: Readonly<Record<string, (...args: never[]) => unknown[]>> = {
  ...Object.fromEntries(
    [
      ...['find', 'findOne', 'countDocuments', 'updateOne', 'updateMany', 'replaceOne'],
      ...['deleteOne', 'deleteMany', 'findOneAndUpdate', 'findOneAndReplace', 'findOneAndDelete'],
    ].map((name) => [name, (filter: Document = {}) => [filter]]),
  ),
  insertOne: (document: Document) => [document],
  insertMany: (documents: Document[]) => documents,
  distinct: (_field: string, filter: Document = {}) => [filter],
  aggregate: ([first]: Document[]) => [first?.['$match'] ?? {}],
  bulkWrite: (operations: Document[]) => operations.flatMap(saidIn),
};

function saidIn(operation: Document): unknown[] {
  const [only = {}] = Object.values(operation) as Document[];
  return [only['document'] ?? only['filter'] ?? {}];
}

/** Whether a filter or a document says to whom its documents belong: one of these fields is in it. */
function saysWhose(said: unknown, fields: readonly string[]): boolean {
  if (typeof said !== 'object' || said === null) return false;
  const { $and = [], $or = [], ...plain } = said as { $and?: unknown[]; $or?: unknown[] };
  return (
    fields.some((field) => (plain as Document)[field] !== undefined) ||
    $and.some((one) => saysWhose(one, fields)) ||
    ($or.length > 0 && $or.every((one) => saysWhose(one, fields)))
  );
}

type Look = (collection: mongoose.mongo.Collection, method: string, args: unknown[]) => void;
type Method = (this: mongoose.mongo.Collection, ...args: unknown[]) => unknown;

/** Who looks on; several services may run in one process. */
const looking = new Set<Look>();

/** Once and for all: every call of these methods is looked at first. */
function lookOn(): void {
  const methods = mongoose.mongo.Collection.prototype as unknown as Record<string, Method>;
  for (const name of Object.keys(SAID)) {
    const original = methods[name];
    methods[name] = function (...args) {
      for (const look of looking) look(this, name, args);
      return original?.apply(this, args);
    };
  }
}

/**
 * These, watched until they are dropped: whatever the service in this process asks of a document that
 * belongs to somebody says to whom. What tests ask themselves is theirs.
 */
export function watched(feeds: TestFeeds): TestFeeds {
  const endWatch = watchOwners(feeds.connection.name);
  return {
    ...feeds,
    async drop() {
      await feeds.drop();
      endWatch();
    },
  };
}

/** @returns ends it, and throws an error that names each place which says nothing */
function watchOwners(database: string): () => void {
  if (!isPatched) lookOn();
  isPatched = true;
  const faults = new Map<string, string>();
  const look: Look = ({ dbName, collectionName }, method, args) => {
    const fields = OWNERS[collectionName];
    if (dbName !== database || fields === undefined) return;
    const faulty = SAID[method]?.(...(args as never[])).find((said) => !saysWhose(said, fields));
    if (faulty === undefined) return;
    const places = placesInService();
    if (places.length === 0 || places.some((place) => place in ACROSS)) return;
    faults.set(places[0] ?? '', `${method} ${collectionName} ${JSON.stringify(faulty)}`);
  };
  looking.add(look);
  return () => {
    looking.delete(look);
    throwFaults(faults);
  };
}

let isPatched = false;
