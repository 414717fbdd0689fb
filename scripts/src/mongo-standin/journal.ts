import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { rmSync } from 'node:fs';
import { BsonWriter } from './bson-writer.js';
import type { Doc } from './bson-values.js';
import { BSON } from 'bson';
import { encode } from './stored-document.js';

/** Documents are not decoded to be read back. */
const KEEP_RAW = { fieldsAsRaw: { put: true } };

/** While a database is written out anew, this many bytes go to the file at a time. */
const SNAPSHOT_BYTES = 1024 * 1024;

/** Takes note of each change of a database's state, after it was applied. */
export interface JournalWriter {
  createCollection(collection: string): void;
  dropCollection(collection: string): void;
  put(collection: string, raw: Uint8Array): void;
  remove(collection: string, id: unknown): void;
  addIndex(collection: string, spec: Doc): void;
  dropIndex(collection: string, name: string): void;
}

/** One journal record: a collection's name `c`, and what happened to it in the other field. */
export interface JournalRecord {
  c: string;
  create?: Doc;
  drop?: Doc;
  /** One document's bytes; in a list, because that is where `bson` leaves documents undecoded. */
  put?: [Uint8Array];
  remove?: Doc;
  addIndex?: Doc;
  dropIndex?: Doc;
}

/** The journal of a database that is kept in memory only. */
export const noJournal: JournalWriter = {
  createCollection: () => undefined,
  dropCollection: () => undefined,
  put: () => undefined,
  remove: () => undefined,
  addIndex: () => undefined,
  dropIndex: () => undefined,
};

/**
 * One database's changes, appended to a file as BSON documents. Records are collected until
 * `flush`, which hands them to the operating system: from there they survive the end of this
 * process, however it ends (not a power failure: this is a stand-in for trial and tests).
 */
export class Journal implements JournalWriter {
  readonly #writer = new BsonWriter();
  #file: number | undefined;

  constructor(private readonly path: string) {}

  /** The records on file; a torn last one, from a process killed while writing, is left out. */
  *read(): Generator<JournalRecord> {
    if (!existsSync(this.path)) return;
    const bytes = readFileSync(this.path);
    for (let at = 0; at + 5 <= bytes.length;) {
      const size = bytes.readInt32LE(at);
      if (size < 5 || at + size > bytes.length) return;
      yield BSON.deserialize(bytes.subarray(at, at + size), KEEP_RAW) as unknown as JournalRecord;
      at += size;
    }
  }

  /** Starts a new file with what `snapshot` writes and, once that is safe, puts it in place. */
  compact(snapshot: (journal: JournalWriter) => void): void {
    const fresh = `${this.path}.new`;
    this.#file = openSync(fresh, 'w');
    snapshot(this);
    this.flush();
    fsyncSync(this.#file);
    renameSync(fresh, this.path);
  }

  flush(): void {
    if (this.#writer.length === 0 || this.#file === undefined) return;
    const bytes = this.#writer.take();
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
  }

  close(): void {
    this.flush();
    if (this.#file !== undefined) closeSync(this.#file);
    this.#file = undefined;
  }

  /** Forgets the database. */
  delete(): void {
    this.close();
    rmSync(this.path, { force: true });
  }

  createCollection(collection: string): void {
    this.#record(collection, 'create', encode({}));
  }

  dropCollection(collection: string): void {
    this.#record(collection, 'drop', encode({}));
  }

  put(collection: string, raw: Uint8Array): void {
    this.#record(collection, 'put', raw);
  }

  remove(collection: string, id: unknown): void {
    this.#record(collection, 'remove', encode({ _id: id }));
  }

  addIndex(collection: string, spec: Doc): void {
    this.#record(collection, 'addIndex', encode(spec));
  }

  dropIndex(collection: string, name: string): void {
    this.#record(collection, 'dropIndex', encode({ name }));
  }

  #record(collection: string, what: keyof JournalRecord, raw: Uint8Array): void {
    // Before `compact` opened the file, the changes are those that come from the file.
    if (this.#file === undefined) return;
    this.#writer.beginDocument();
    this.#writer.string('c', collection);
    if (what === 'put') {
      this.#writer.beginArray(what);
      this.#writer.document('0', raw);
      this.#writer.end();
    } else {
      this.#writer.document(what, raw);
    }
    this.#writer.end();
    if (this.#writer.length > SNAPSHOT_BYTES) this.flush();
  }
}
