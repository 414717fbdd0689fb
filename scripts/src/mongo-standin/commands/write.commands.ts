import { type Doc, isObject } from '../bson-values.js';
import type { Collection } from '../collection.js';
import {
  type CommandHandler,
  checkFields,
  collectionName,
  documentField,
} from '../command-context.js';
import { MongoError } from '../errors.js';
import { compileFilter } from '../filter.js';
import { decode, storeDocument } from '../stored-document.js';
import { parseUpdate, updateStored, upsertDocument } from '../update.js';
import type { Command } from '../wire.js';

const WRITE_FIELDS = ['ordered', 'bypassDocumentValidation'];

const insert: CommandHandler = {
  fields: [...WRITE_FIELDS, 'documents'],
  run: ({ store }, command) => {
    const collection = store.ensure(command.database).ensure(collectionName(command));
    const documents = command.sequences['documents'] ?? [];
    checkBatch(documents);
    let n = 0;
    const writeErrors = runEach(command, documents, (bytes) => {
      collection.insert(storeDocument(bytes));
      n++;
    });
    return { n, writeErrors, ok: 1 };
  },
};

const update: CommandHandler = {
  fields: [...WRITE_FIELDS, 'updates'],
  run: ({ store }, command) => {
    const collection = store.ensure(command.database).ensure(collectionName(command));
    const total = { n: 0, nModified: 0, upserted: [] as Doc[] };
    const writeErrors = runEach(command, statementsOf(command, 'updates'), (statement, index) => {
      const result = runUpdate(collection, statement);
      total.n += result.n;
      total.nModified += result.nModified;
      if ('upserted' in result) total.upserted.push({ index, _id: result.upserted });
    });
    return {
      ...total,
      upserted: total.upserted.length > 0 ? total.upserted : undefined,
      writeErrors,
      ok: 1,
    };
  },
};

function runUpdate(
  collection: Collection,
  statement: Doc,
): { n: number; nModified: number; upserted?: unknown } {
  checkFields('update.updates', statement, ['q', 'u', 'multi', 'upsert', 'hint', 'sort']);
  const filter = compileFilter(documentField(statement, 'q'));
  const change = parseUpdate(statement['u']);
  const isMulti = statement['multi'] === true;
  if (isMulti && change.kind === 'replacement') {
    throw new MongoError(9, 'multi update is not supported for replacement-style update');
  }
  const found = collection.select({
    filter,
    sort: documentField(statement, 'sort'),
    limit: isMulti ? 0 : 1,
  });
  if (found.length === 0 && statement['upsert'] === true) {
    const { _id } = upsertDocument(collection, filter, change);
    return { n: 1, nModified: 0, upserted: _id };
  }
  let nModified = 0;
  for (const stored of found) if (updateStored(collection, stored, change)) nModified++;
  return { n: found.length, nModified };
}

const remove: CommandHandler = {
  fields: [...WRITE_FIELDS, 'deletes'],
  run: ({ store }, command) => {
    const name = collectionName(command);
    const collection = store.databases.get(command.database)?.collections.get(name);
    let n = 0;
    const writeErrors = runEach(command, statementsOf(command, 'deletes'), (statement) => {
      checkFields('delete.deletes', statement, ['q', 'limit', 'hint']);
      const filter = compileFilter(documentField(statement, 'q'));
      const limit = statement['limit'];
      if (limit !== 0 && limit !== 1) {
        throw new MongoError(
          9,
          `The limit field in delete objects must be 0 or 1. Got ${String(limit)}`,
        );
      }
      const found = collection?.select({ filter, limit }) ?? [];
      for (const stored of found) collection?.remove(stored);
      n += found.length;
    });
    return { n, writeErrors, ok: 1 };
  },
};

/** The statements of a batch, wherever they came: beside the body, or in it. */
function statementsOf({ body, sequences }: Command, field: string): Doc[] {
  const beside = sequences[field];
  const statements = beside ? beside.map(decode) : body[field];
  if (!Array.isArray(statements) || !statements.every(isObject)) {
    throw new MongoError(14, `Expected field ${field} to be an array of objects`);
  }
  checkBatch(statements);
  return statements;
}

function checkBatch(statements: unknown[]): void {
  if (statements.length === 0 || statements.length > 100_000) {
    const size = `Got ${statements.length} operations.`;
    throw new MongoError(2, `Write batch sizes must be between 1 and 100000. ${size}`);
  }
}

/** Each statement stands for itself; the first that fails ends the batch, unless it is unordered. */
function runEach<T>(
  { body }: Command,
  statements: T[],
  run: (statement: T, index: number) => void,
): Doc[] | undefined {
  const errors: Doc[] = [];
  for (const [index, statement] of statements.entries()) {
    try {
      run(statement, index);
    } catch (error) {
      if (!(error instanceof MongoError)) throw error;
      errors.push(error.toWriteError(index));
      if (body['ordered'] !== false) break;
    }
  }
  return errors.length > 0 ? errors : undefined;
}

/** The commands that write. */
export const writeCommands: Record<string, CommandHandler> = { insert, update, delete: remove };
