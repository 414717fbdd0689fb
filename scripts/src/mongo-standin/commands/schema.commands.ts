import { type Doc, equal, isObject } from '../bson-values.js';
import type { CollectionIndex, IndexSpec } from '../collection-index.js';
import { type CommandHandler, collectionName, documentField } from '../command-context.js';
import type { Collection } from '../collection.js';
import { MongoError } from '../errors.js';
import { compileFilter } from '../filter.js';
import { encode } from '../stored-document.js';

/** `background` and `sparse: false` change nothing; drivers and Mongoose send them. */
const IGNORED_OPTIONS = ['background', 'v', 'ns'];
const INDEX_OPTIONS = ['name', 'key', 'unique', 'partialFilterExpression', 'expireAfterSeconds'];
const PARTIAL_OPERATORS = ['$eq', '$exists', '$type'];

/** Since MongoDB 7.0 it is no error to create, with the same options, what is there already. */
const create: CommandHandler = {
  fields: [],
  run: ({ store }, command) => {
    store.ensure(command.database).ensure(collectionName(command));
    return { ok: 1 };
  },
};

const drop: CommandHandler = {
  fields: [],
  run: ({ store }, command) => {
    const database = store.databases.get(command.database);
    const name = collectionName(command);
    const nIndexesWas = database?.collections.get(name)?.indexes.length;
    // Since MongoDB 7.0 it is no error to drop what is not there.
    if (database?.drop(name) !== true) return { ok: 1 };
    return { nIndexesWas, ns: `${command.database}.${name}`, ok: 1 };
  },
};

const dropDatabase: CommandHandler = {
  fields: [],
  run: ({ store }, { database }) =>
    store.drop(database) ? { dropped: database, ok: 1 } : { ok: 1 },
};

const listCollections: CommandHandler = {
  fields: ['filter', 'nameOnly', 'authorizedCollections', 'cursor'],
  run: ({ store, cursors }, { database, body }) => {
    const { test } = compileFilter(documentField(body, 'filter'));
    const collections = store.databases.get(database)?.collections.values() ?? [];
    const described = [...collections]
      .map(({ name }): Doc => ({
        name,
        type: 'collection',
        options: {},
        info: { readOnly: false },
      }))
      .filter(test);
    const documents = described.map(({ name, type, ...rest }) =>
      encode(body['nameOnly'] === true ? { name, type } : { name, type, ...rest }),
    );
    return cursors.first(`${database}.$cmd.listCollections`, documents, { batchSize: Infinity });
  },
};

const createIndexes: CommandHandler = {
  fields: ['indexes', 'commitQuorum'],
  run: ({ store }, command) => {
    const name = collectionName(command);
    const wanted = command.body['indexes'];
    if (!Array.isArray(wanted) || wanted.length === 0) {
      throw new MongoError(2, 'Must specify at least one index to create');
    }
    const specs = wanted.map(parseSpec);
    const database = store.ensure(command.database);
    const createdCollectionAutomatically = !database.collections.has(name);
    const collection = database.ensure(name);
    const before = collection.indexes.length;
    for (const spec of specs) if (!isThere(collection, spec)) collection.addIndex(spec);
    return {
      numIndexesBefore: before,
      numIndexesAfter: collection.indexes.length,
      createdCollectionAutomatically,
      ok: 1,
    };
  },
};

function parseSpec(spec: unknown): IndexSpec {
  if (!isObject(spec)) throw new MongoError(14, 'an index must be described by an object');
  const { key, name } = spec;
  if (!isObject(key) || Object.keys(key).length === 0) {
    throw new MongoError(67, 'Index keys cannot be an empty object');
  }
  if (typeof name !== 'string') throw new MongoError(9, "The 'name' field is a required property");
  for (const [path, direction] of Object.entries(key)) {
    if (direction === 1 || direction === -1) continue;
    throw new MongoError(67, `Only 1 and -1 are index types here: ${path}: ${String(direction)}`);
  }
  for (const option of Object.keys(spec)) {
    if (INDEX_OPTIONS.includes(option) || IGNORED_OPTIONS.includes(option)) continue;
    const message = `The field '${option}' is not valid for an index specification`;
    throw new MongoError(197, message);
  }
  checkPartialFilter(documentField(spec, 'partialFilterExpression'));
  const options = INDEX_OPTIONS.filter((option) => spec[option] !== undefined);
  const kept = Object.fromEntries(options.map((option) => [option, spec[option]]));
  return { v: 2, ...kept, key: key as IndexSpec['key'], name };
}

function checkPartialFilter(filter: Doc): void {
  for (const [path, wanted] of Object.entries(filter)) {
    const operators = isObject(wanted) ? Object.keys(wanted) : [];
    const bad = [path, ...operators].find(
      (word) => word.startsWith('$') && !PARTIAL_OPERATORS.includes(word),
    );
    if (bad !== undefined) {
      throw new MongoError(67, `Expression not supported in partial index: ${bad}`);
    }
  }
}

/** @throws MongoError 85 or 86 when an index of that name or with those keys is another one */
function isThere(collection: Collection, spec: IndexSpec): boolean {
  const isSame = (other: CollectionIndex): boolean => equal(other.spec, sameOrder(other, spec));
  const byName = collection.indexes.find((index) => index.spec.name === spec.name);
  if (byName) {
    if (isSame(byName) || spec.name === '_id_') return true;
    throw new MongoError(
      86,
      `An existing index has the same name as the requested index. When index names are not specified, they are auto generated and can cause conflicts. Please refer to our documentation. Requested index: ${spec.name}`,
    );
  }
  const byKey = collection.indexes.find(
    (index) =>
      equal(index.spec.key, spec.key) &&
      equal(index.spec.partialFilterExpression, spec.partialFilterExpression),
  );
  if (!byKey) return false;
  throw new MongoError(85, `Index already exists with a different name: ${byKey.spec.name}`);
}

/** The order of an index's options does not matter; that of its keys does. */
const sameOrder = (index: CollectionIndex, spec: IndexSpec): Doc => ({
  ...Object.fromEntries(Object.keys(index.spec).map((option) => [option, spec[option]])),
  ...spec,
});

const listIndexes: CommandHandler = {
  fields: ['cursor'],
  run: ({ store, cursors }, command) => {
    const collection = existing(store.databases.get(command.database)?.collections, command);
    const documents = collection.indexes.map(({ spec }) => encode(spec));
    return cursors.first(collection.namespace, documents, { batchSize: Infinity });
  },
};

const dropIndexes: CommandHandler = {
  fields: ['index'],
  run: ({ store }, command) => {
    const collection = existing(store.databases.get(command.database)?.collections, command);
    const { index } = command.body;
    const nIndexesWas = collection.indexes.length;
    for (const name of namesOf(collection, index)) collection.dropIndex(name);
    return { nIndexesWas, ok: 1 };
  },
};

function namesOf(collection: Collection, index: unknown): string[] {
  const specs = collection.indexes.map(({ spec }) => spec);
  if (index === '*') return specs.slice(1).map(({ name }) => name);
  if (Array.isArray(index)) return index.map(String);
  if (!isObject(index)) return [String(index)];
  const found = specs.find(({ key }) => equal(key, index));
  if (!found) throw new MongoError(27, "can't find index with key");
  return [found.name];
}

function existing(
  collections: ReadonlyMap<string, Collection> | undefined,
  command: Parameters<typeof collectionName>[0],
): Collection {
  const name = collectionName(command);
  const collection = collections?.get(name);
  if (collection) return collection;
  throw new MongoError(26, `ns does not exist: ${command.database}.${name}`);
}

/** The commands about collections and indexes. */
export const schemaCommands: Record<string, CommandHandler> = {
  create,
  drop,
  dropDatabase,
  listCollections,
  createIndexes,
  listIndexes,
  dropIndexes,
};
