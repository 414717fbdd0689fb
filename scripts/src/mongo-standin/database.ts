import { Collection } from './collection.js';
import type { IndexSpec } from './collection-index.js';
import { hashKey } from './bson-values.js';
import { MongoError } from './errors.js';
import { Journal, type JournalRecord, type JournalWriter, noJournal } from './journal.js';
import { compileFilter } from './filter.js';
import { idOf, storeDocument } from './stored-document.js';

/** One database: its collections, and the journal that carries them from start to start. */
export class Database {
  readonly collections = new Map<string, Collection>();
  readonly #journal: Journal | undefined;
  readonly #writer: JournalWriter;

  /** @param path the journal's file; without it the database lives in memory only */
  constructor(
    readonly name: string,
    path?: string,
  ) {
    this.#journal = path === undefined ? undefined : new Journal(path);
    this.#writer = this.#journal ?? noJournal;
    if (this.#journal === undefined) return;
    this.#replay(this.#journal);
    this.#journal.compact((journal) => this.#snapshot(journal));
  }

  /** The collection, created where there is none yet, as MongoDB does on the first write. */
  ensure(name: string): Collection {
    const existing = this.collections.get(name);
    if (existing) return existing;
    if (name === '' || name.includes('$') || name.includes('\0')) {
      throw new MongoError(73, `Invalid namespace specified '${this.name}.${name}'`);
    }
    const collection = new Collection(name, `${this.name}.${name}`, this.#writer);
    this.collections.set(name, collection);
    this.#writer.createCollection(name);
    return collection;
  }

  drop(name: string): boolean {
    if (!this.collections.delete(name)) return false;
    this.#writer.dropCollection(name);
    return true;
  }

  /** Hands every change so far to the operating system; a reply may go out only after it. */
  flush(): void {
    this.#journal?.flush();
  }

  close(): void {
    this.#journal?.close();
  }

  /** Forgets the database, on disk too. */
  delete(): void {
    this.#journal?.delete();
  }

  /** Removes the documents whose time is over in the TTL indexes. */
  expire(now: Date): void {
    for (const collection of this.collections.values()) {
      for (const { spec } of collection.indexes) {
        const path = Object.keys(spec.key)[0];
        if (spec.expireAfterSeconds === undefined || path === undefined) continue;
        const before = new Date(now.getTime() - spec.expireAfterSeconds * 1000);
        const filter = compileFilter({ ...spec.partialFilterExpression, [path]: { $lte: before } });
        for (const stored of collection.select({ filter })) collection.remove(stored);
      }
    }
    this.flush();
  }

  #replay(journal: Journal): void {
    // The last state of a document is what counts: only those are indexed, in one go.
    const pending = new Map<string, Replayed>();
    for (const record of journal.read()) replayRecord(pending, record);
    for (const [name, { documents, indexes }] of pending) {
      const collection = this.ensure(name);
      for (const spec of indexes.values()) collection.addIndex(spec);
      for (const raw of documents.values()) collection.insert(storeDocument(raw));
    }
  }

  #snapshot(journal: JournalWriter): void {
    for (const collection of this.collections.values()) {
      journal.createCollection(collection.name);
      for (const { spec } of collection.indexes.slice(1)) journal.addIndex(collection.name, spec);
      for (const { raw } of collection.all()) journal.put(collection.name, raw);
    }
  }
}

interface Replayed {
  documents: Map<string, Uint8Array>;
  indexes: Map<string, IndexSpec>;
}

function replayRecord(pending: Map<string, Replayed>, record: JournalRecord): void {
  if (record.drop) {
    pending.delete(record.c);
    return;
  }
  const state = pending.get(record.c) ?? { documents: new Map(), indexes: new Map() };
  pending.set(record.c, state);
  if (record.put) state.documents.set(hashKey(idOf(record.put[0])), record.put[0]);
  else if (record.remove) state.documents.delete(hashKey(record.remove['_id']));
  else if (record.addIndex) {
    state.indexes.set(String(record.addIndex['name']), record.addIndex);
  } else if (record.dropIndex) state.indexes.delete(String(record.dropIndex['name']));
}
