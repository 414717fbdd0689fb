import { type Doc, compare, equal, hashKey, show } from './bson-values.js';
import { MongoError } from './errors.js';
import { type Test, compileFilter, valuesAt } from './filter.js';
import { type IndexField, type IndexRange, compareKeys, placeIn } from './index-range.js';
import { SortedList } from './sorted-list.js';
import type { StoredDocument } from './stored-document.js';

/** An index as `createIndexes` describes it and `listIndexes` gives it back. */
export interface IndexSpec extends Doc {
  name: string;
  key: Record<string, 1 | -1>;
  unique?: boolean;
  partialFilterExpression?: Doc;
  expireAfterSeconds?: number;
}

/** One document under one of its keys. */
interface IndexEntry {
  key: unknown[];
  stored: StoredDocument;
}

/** The entries that share the value of the first field. */
interface Bucket {
  /** That value alone. */
  key: unknown[];
  entries: SortedList<IndexEntry>;
}

/**
 * A sorted index over one or more fields. Most queries name the first field's value: a hash finds
 * the few entries that have it, in order. The order of those values themselves is worked out when
 * a range or a sort first asks for it, and kept from then on.
 */
export class CollectionIndex {
  readonly fields: readonly IndexField[];
  /** The top-level fields of a document that decide about its keys. */
  readonly reads: ReadonlySet<string>;
  /** Whether some document was ever indexed under more than one key, for its array. */
  multikey = false;
  readonly #buckets = new Map<string, Bucket>();
  #order: SortedList<Bucket> | undefined;
  readonly #covers: Test | undefined;

  constructor(readonly spec: IndexSpec) {
    this.fields = Object.entries(spec.key).map(([path, direction]) => ({ path, direction }));
    const partial = spec.partialFilterExpression;
    this.#covers = partial && compileFilter(partial).test;
    this.reads = new Set(
      [...Object.keys(spec.key), ...Object.keys(partial ?? {})].map(
        (path) => path.split('.')[0] ?? path,
      ),
    );
  }

  /** The keys a document has in this index; none when the partial filter leaves it out. */
  keysOf(doc: Doc): unknown[][] {
    if (this.#covers?.(doc) === false) return [];
    const values = this.fields.map(({ path }) => valuesAt(doc, path));
    if (values.every((list) => list.length === 1)) return [values.map((list) => list[0])];
    const arrays = values.filter((list) => list.length > 1);
    if (arrays.length > 1) throw new MongoError(171, 'cannot index parallel arrays');
    return (arrays[0] ?? []).map((one) => values.map((list) => (list.length > 1 ? one : list[0])));
  }

  /** @throws MongoError 11000 when another document than `self` has one of the keys */
  checkUnique(namespace: string, keys: unknown[][], self?: StoredDocument): void {
    if (this.spec.unique !== true) return;
    for (const key of keys) {
      this.#buckets.get(hashKey(key[0]))?.entries.forward(
        (entry) => compareKeys(this.fields, entry.key, key, 1),
        ({ stored }) => {
          if (stored !== self) throw this.duplicateKey(namespace, key);
          return true;
        },
      );
    }
  }

  /** MongoDB's error for a key that is there already. */
  duplicateKey(namespace: string, key: unknown[]): MongoError {
    const keyValue = Object.fromEntries(this.fields.map(({ path }, i) => [path, key[i] ?? null]));
    const index = `collection: ${namespace} index: ${this.spec.name}`;
    return new MongoError(11000, `E11000 duplicate key error ${index} dup key: ${show(keyValue)}`, {
      keyPattern: this.spec.key,
      keyValue,
    });
  }

  add(stored: StoredDocument, keys: unknown[][]): void {
    if (keys.length > 1) this.multikey = true;
    for (const key of keys) this.#bucket(key[0]).entries.add({ key, stored });
  }

  remove(stored: StoredDocument, keys: unknown[][]): void {
    for (const key of keys) {
      const hash = hashKey(key[0]);
      const bucket = this.#buckets.get(hash);
      bucket?.entries.remove({ key, stored });
      if (bucket?.entries.isEmpty !== true) continue;
      this.#buckets.delete(hash);
      this.#order?.remove(bucket);
    }
  }

  /** Visits the documents in a range, backwards if asked; `visit` answers false to stop. */
  scan(range: IndexRange, backwards: boolean, visit: (stored: StoredDocument) => boolean): void {
    const way = backwards ? 'backward' : 'forward';
    const place = placeIn(this.fields, range);
    if (range.prefix.length > 0) {
      const bucket = this.#buckets.get(hashKey(range.prefix[0]));
      bucket?.entries[way](place, ({ stored }) => visit(stored));
      return;
    }
    const scan = { going: true };
    this.#ordered()[way](place, ({ entries }) => {
      entries[way](everywhere, ({ stored }) => (scan.going = visit(stored)));
      return scan.going;
    });
  }

  #bucket(value: unknown): Bucket {
    const hash = hashKey(value);
    const existing = this.#buckets.get(hash);
    if (existing) return existing;
    const entries = new SortedList<IndexEntry>(
      (a, b) => compareKeys(this.fields, a.key, b.key, 1) || a.stored.serial - b.stored.serial,
    );
    const bucket = { key: [value], entries };
    this.#buckets.set(hash, bucket);
    this.#order?.add(bucket);
    return bucket;
  }

  #ordered(): SortedList<Bucket> {
    const direction = this.fields[0]?.direction ?? 1;
    return (this.#order ??= new SortedList(
      (a, b) => compare(a.key[0], b.key[0]) * direction,
      this.#buckets.values(),
    ));
  }
}

const everywhere = (): number => 0;

/** Whether two lists of keys are the same, so that an index need not be touched. */
export const sameKeys = (a: unknown[][], b: unknown[][]): boolean =>
  a.length === b.length && a.every((key, i) => key.every((value, j) => equal(value, b[i]?.[j])));
