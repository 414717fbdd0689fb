import { BSON, ObjectId } from 'bson';
import { type Doc, isObject } from './bson-values.js';
import { MongoError } from './errors.js';
import { decodeFields } from './raw-fields.js';

/** MongoDB's limit for one document, in bytes. */
export const MAX_DOCUMENT_BYTES = 16 * 1024 * 1024;

const ID_ONLY: ReadonlySet<string> = new Set(['_id']);
let serials = 0;

/**
 * A document at rest. The bytes are the value: replies and the journal carry them as they are; they
 * are decoded when a query has to look inside. What is decoded is never changed in place.
 */
export class StoredDocument {
  /** Tells equal keys apart, in the order of insertion. */
  readonly serial = ++serials;
  #raw: Uint8Array;
  #doc: Doc | undefined;

  constructor(
    readonly id: unknown,
    raw: Uint8Array,
  ) {
    this.#raw = raw;
  }

  get raw(): Uint8Array {
    return this.#raw;
  }

  get doc(): Doc {
    return (this.#doc ??= decode(this.#raw));
  }

  /** At least the named fields of the document, decoded. */
  fields(names: ReadonlySet<string>): Doc {
    return this.#doc ?? decodeFields(this.#raw, names);
  }

  become(doc: Doc, raw: Uint8Array): void {
    this.#doc = doc;
    this.#raw = raw;
  }
}

export const decode = (raw: Uint8Array): Doc => BSON.deserialize(raw);
export const encode = (doc: Doc): Uint8Array => BSON.serialize(doc, { ignoreUndefined: true });

/** The `_id` of a document's bytes. */
export const idOf = (raw: Uint8Array): unknown => decodeFields(raw, ID_ONLY)['_id'];

/** A new document from a client's bytes, which are copied; one without `_id` gets one, in front. */
export function storeDocument(bytes: Uint8Array): StoredDocument {
  let raw = new Uint8Array(bytes);
  let id = idOf(raw);
  if (id === undefined) {
    id = new ObjectId();
    raw = new Uint8Array(encode({ _id: id, ...decode(raw) }));
  }
  checkDocument(id, raw);
  return new StoredDocument(id, raw);
}

/** @throws MongoError for a document that MongoDB would not store either */
export function checkDocument(id: unknown, raw: Uint8Array): void {
  if (raw.length > MAX_DOCUMENT_BYTES) {
    throw new MongoError(10334, `object to insert too large. size in bytes: ${raw.length}`);
  }
  if (Array.isArray(id)) throw new MongoError(2, "can't use an array for _id");
  if (id instanceof RegExp) throw new MongoError(2, "can't use a regex for _id");
  const dollar = isObject(id) && Object.keys(id).find((key) => key.startsWith('$'));
  if (typeof dollar === 'string') {
    throw new MongoError(
      52,
      `_id fields may not contain '$'-prefixed fields: ${dollar} is not valid`,
    );
  }
}
