import type { Doc } from '../bson-values.js';
import type { Collection } from '../collection.js';
import { type CommandHandler, collectionName, documentField } from '../command-context.js';
import { MongoError } from '../errors.js';
import { type Filter, compileFilter } from '../filter.js';
import { compileProjection } from '../projection.js';
import type { StoredDocument } from '../stored-document.js';
import { parseUpdate, updateStored, upsertDocument } from '../update.js';

const FIELDS = ['query', 'sort', 'remove', 'update', 'new', 'fields', 'upsert', 'hint'];

/** Finds one document, changes it or takes it out, and answers with it as it was or as it is. */
export const findAndModify: CommandHandler = {
  fields: [...FIELDS, 'bypassDocumentValidation'],
  run: ({ store }, command) => {
    const { body } = command;
    const isRemove = body['remove'] === true;
    if (isRemove === (body['update'] !== undefined)) {
      throw new MongoError(9, 'Either an update or remove=true must be specified');
    }
    const collection = store.ensure(command.database).ensure(collectionName(command));
    const filter = compileFilter(documentField(body, 'query'));
    const sort = documentField(body, 'sort');
    const stored = collection.select({ filter, sort, limit: 1 })[0];
    const result = isRemove
      ? removeFound(collection, stored)
      : change(collection, filter, stored, body);
    const project = compileProjection(documentField(body, 'fields'));
    return {
      lastErrorObject: result.outcome,
      value: result.value && project(result.value),
      ok: 1,
    };
  },
};

interface Result {
  outcome: Doc;
  value: Doc | null;
}

function removeFound(collection: Collection, stored: StoredDocument | undefined): Result {
  if (stored) collection.remove(stored);
  return { outcome: { n: stored ? 1 : 0 }, value: stored?.doc ?? null };
}

function change(
  collection: Collection,
  filter: Filter,
  stored: StoredDocument | undefined,
  body: Doc,
): Result {
  const update = parseUpdate(body['update']);
  const wantsNew = body['new'] === true;
  if (stored) {
    const before = stored.doc;
    updateStored(collection, stored, update);
    const value = wantsNew ? stored.doc : before;
    return { outcome: { n: 1, updatedExisting: true }, value };
  }
  if (body['upsert'] !== true) return { outcome: { n: 0, updatedExisting: false }, value: null };
  const inserted = upsertDocument(collection, filter, update);
  const outcome = { n: 1, updatedExisting: false, upserted: inserted['_id'] };
  return { outcome, value: wantsNew ? inserted : null };
}
