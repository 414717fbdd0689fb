import { type Doc, hashKey } from './bson-values.js';
import { CollectionIndex, type IndexSpec, sameKeys } from './collection-index.js';
import { MongoError } from './errors.js';
import { type Filter, compileSort } from './filter.js';
import type { JournalWriter } from './journal.js';
import { choosePlan } from './planner.js';
import type { StoredDocument } from './stored-document.js';

/** What to read: which documents, in which order, and how many of them. */
export interface Selection {
  filter: Filter;
  sort?: Doc;
  skip?: number;
  /** 0 or absent is without limit. */
  limit?: number;
}

interface IndexChange {
  index: CollectionIndex;
  before: unknown[][];
  after: unknown[][];
}

/** The documents of one collection, in order of insertion, and its indexes. */
export class Collection {
  readonly indexes: CollectionIndex[];
  /** The top-level fields that some index reads. */
  #indexed = new Set<string>();
  readonly #byId = new Map<string, StoredDocument>();
  readonly #idIndex = new CollectionIndex({ v: 2, key: { _id: 1 }, name: '_id_' });

  constructor(
    readonly name: string,
    readonly namespace: string,
    private readonly journal: JournalWriter,
  ) {
    this.indexes = [this.#idIndex];
    this.#noteIndexed();
  }

  get size(): number {
    return this.#byId.size;
  }

  all(): Iterable<StoredDocument> {
    return this.#byId.values();
  }

  /** The documents selected, in the order asked for, else in order of insertion or of an index. */
  select({ filter, sort = {}, skip = 0, limit = 0 }: Selection): StoredDocument[] {
    const wanted = limit === 0 ? Infinity : skip + limit;
    const isSorted = Object.keys(sort).length > 0;
    const order = compileSort(sort);
    const found: StoredDocument[] = [];
    const inOrder = this.#visit(filter, sort, (stored) => {
      found.push(stored);
      return found.length < wanted;
    });
    if (isSorted && !inOrder) found.sort((a, b) => order(a.doc, b.doc));
    return skip === 0 && found.length <= wanted ? found : found.slice(skip, wanted);
  }

  count(filter: Filter, skip = 0, limit = 0): number {
    const wanted = limit === 0 ? Infinity : skip + limit;
    let count = 0;
    this.#visit(filter, {}, () => ++count < wanted);
    return Math.max(0, count - skip);
  }

  /**
   * Visits the matching documents and says whether they came in the order of `sort`. When they did
   * not, all of them were visited, whatever `visit` answered.
   */
  #visit(filter: Filter, sort: Doc, visit: (stored: StoredDocument) => boolean): boolean {
    const point = this.#byPoint(filter);
    if (point !== undefined) {
      if (point !== null && filter.test(point.doc)) visit(point);
      return true;
    }
    const plan = choosePlan(this.indexes, filter, sort);
    const inOrder = plan?.sorted ?? Object.keys(sort).length === 0;
    const stoppable = inOrder || Object.keys(sort).length === 0;
    const isAll = plan?.exact ?? (filter.isConjunction && filter.conditions.length === 0);
    const take = (stored: StoredDocument): boolean =>
      (!isAll && !filter.test(stored.doc)) || visit(stored) || !stoppable;
    if (plan === undefined) {
      for (const stored of this.#byId.values()) if (!take(stored)) break;
      return inOrder;
    }
    const seen = plan.index.multikey ? new Set<StoredDocument>() : undefined;
    const scan = { going: true };
    for (const range of plan.ranges) {
      plan.index.scan(range, plan.backwards, (stored) => {
        if (seen?.has(stored) === true) return true;
        seen?.add(stored);
        return (scan.going = take(stored));
      });
      if (!scan.going) break;
    }
    return inOrder;
  }

  /** The one document a query for an `_id` may find; null for none, undefined for another query. */
  #byPoint(filter: Filter): StoredDocument | null | undefined {
    const condition = filter.conditions.find(
      ({ path, operator }) => path === '_id' && operator === '$eq',
    );
    return condition && (this.#byId.get(hashKey(condition.value)) ?? null);
  }

  /** @throws MongoError 11000 for a key that a unique index holds already */
  insert(stored: StoredDocument): void {
    const key = hashKey(stored.id);
    if (this.#byId.has(key)) throw this.#idIndex.duplicateKey(this.namespace, [stored.id]);
    const fields = stored.fields(this.#indexed);
    const keys = this.indexes.map((index) => index.keysOf(fields));
    this.indexes.forEach((index, i) => index.checkUnique(this.namespace, keys[i] ?? []));
    this.#byId.set(key, stored);
    this.indexes.forEach((index, i) => index.add(stored, keys[i] ?? []));
    this.journal.put(this.name, stored.raw);
  }

  /**
   * Puts a new value in a document's place; `changed` names the top-level fields that may differ.
   * @throws MongoError 11000; the document is then as it was
   */
  replace(stored: StoredDocument, doc: Doc, raw: Uint8Array, changed?: readonly string[]): void {
    const changes: IndexChange[] = [];
    const fields = stored.fields(this.#indexed);
    for (const index of this.indexes) {
      if (changed?.every((field) => !index.reads.has(field)) === true) continue;
      const before = index.keysOf(fields);
      const after = index.keysOf(doc);
      if (!sameKeys(before, after)) changes.push({ index, before, after });
    }
    for (const { index, after } of changes) index.checkUnique(this.namespace, after, stored);
    for (const { index, before, after } of changes) {
      index.remove(stored, before);
      index.add(stored, after);
    }
    stored.become(doc, raw);
    this.journal.put(this.name, raw);
  }

  remove(stored: StoredDocument): void {
    const fields = stored.fields(this.#indexed);
    for (const index of this.indexes) index.remove(stored, index.keysOf(fields));
    this.#byId.delete(hashKey(stored.id));
    this.journal.remove(this.name, stored.id);
  }

  /** Builds an index; it is not kept when the documents there violate it. */
  addIndex(spec: IndexSpec): void {
    const index = new CollectionIndex(spec);
    for (const stored of this.#byId.values()) {
      const keys = index.keysOf(stored.fields(index.reads));
      index.checkUnique(this.namespace, keys);
      index.add(stored, keys);
    }
    this.indexes.push(index);
    this.#noteIndexed();
    this.journal.addIndex(this.name, spec);
  }

  dropIndex(name: string): void {
    const at = this.indexes.findIndex((index) => index.spec.name === name);
    if (at < 0) throw new MongoError(27, `index not found with name [${name}]`);
    if (at === 0) throw new MongoError(72, 'cannot drop _id index');
    this.indexes.splice(at, 1);
    this.#noteIndexed();
    this.journal.dropIndex(this.name, name);
  }

  #noteIndexed(): void {
    this.#indexed = new Set(this.indexes.flatMap(({ reads }) => [...reads]));
  }
}
