import { ObjectId } from 'bson';
import type { Collection } from './collection.js';
import { type Doc, compare, isObject } from './bson-values.js';
import { MongoError } from './errors.js';
import type { Filter } from './filter.js';
import {
  type StoredDocument,
  checkDocument,
  decode,
  encode,
  storeDocument,
} from './stored-document.js';
import { UPDATE_OPERATORS, locate } from './update-operators.js';

/** What a client asks an update to do: a whole new document, or operators on fields. */
export type Update =
  | { kind: 'replacement'; doc: Doc }
  | { kind: 'operators'; steps: Step[]; /** The top-level fields named. */ fields: string[] };

interface Step {
  operator: string;
  path: string;
  operand: unknown;
}

/**
 * Reads the `u` of an update.
 * @throws MongoError 9 for an operator that is not known here, 40 for two on one path
 */
export function parseUpdate(update: unknown): Update {
  if (!isObject(update)) {
    throw new MongoError(9, 'Update argument must be an object; pipelines are not supported here');
  }
  const first = Object.keys(update)[0];
  if (first?.startsWith('$') !== true) return { kind: 'replacement', doc: update };
  const steps = Object.entries(update).flatMap(([operator, fields]) => {
    if (!Object.hasOwn(UPDATE_OPERATORS, operator)) {
      const expected =
        'Expected a valid update modifier or pipeline-style update specified as an array';
      throw new MongoError(9, `Unknown modifier: ${operator}. ${expected}`);
    }
    if (!isObject(fields)) {
      throw new MongoError(
        9,
        `Modifiers operate on fields but we found another type for ${operator}`,
      );
    }
    return Object.entries(fields).map(([path, operand]) => ({ operator, path, operand }));
  });
  checkPaths(steps.map(({ path }) => path));
  const fields = steps.map(({ path }) => path.split('.')[0] ?? path);
  return { kind: 'operators', steps, fields };
}

function checkPaths(paths: string[]): void {
  for (const path of paths) {
    if (path.split('.').includes('')) {
      throw new MongoError(9, `The update path '${path}' contains an empty field name`);
    }
    if (path.includes('$')) {
      throw new MongoError(52, `The positional or dollar path '${path}' is not supported here`);
    }
  }
  const sorted = paths.map((path) => `${path}.`).sort();
  sorted.forEach((path, i) => {
    if (i === 0 || !path.startsWith(sorted[i - 1] ?? '')) return;
    const name = path.slice(0, -1);
    const conflict = (sorted[i - 1] ?? '').slice(0, -1);
    throw new MongoError(
      40,
      `Updating the path '${name}' would create a conflict at '${conflict}'`,
    );
  });
}

/** Applies an update to one stored document and says whether that changed it. */
export function updateStored(
  collection: Collection,
  stored: StoredDocument,
  update: Update,
): boolean {
  // Decoding the bytes again is the copy that the update may change and a failure may throw away.
  const doc =
    update.kind === 'replacement' ? replacementOf(stored, update.doc) : decode(stored.raw);
  if (update.kind === 'operators' && !applySteps(doc, update.steps, false)) return false;
  if (compare(doc['_id'], stored.id) !== 0) throw immutableId();
  const raw = encode(doc);
  if (Buffer.compare(raw, stored.raw) === 0) return false;
  checkDocument(stored.id, raw);
  collection.replace(stored, doc, raw, update.kind === 'operators' ? update.fields : undefined);
  return true;
}

const immutableId = (): MongoError =>
  new MongoError(
    66,
    "Performing an update on the path '_id' would modify the immutable field '_id'",
  );

function replacementOf(stored: StoredDocument, { _id, ...fields }: Doc): Doc {
  if (_id !== undefined && compare(_id, stored.id) !== 0) {
    throw new MongoError(
      66,
      "After applying the update, the (immutable) field '_id' was found to have been altered",
    );
  }
  return { _id: stored.id, ...fields };
}

function applySteps(doc: Doc, steps: Step[], isInsert: boolean): boolean {
  let changed = false;
  for (const { operator, path, operand } of steps) {
    if (operator === '$setOnInsert' && !isInsert) continue;
    const apply = UPDATE_OPERATORS[operator];
    const target = locate(doc, path, operator);
    if (target === undefined || apply === undefined) continue;
    if (apply(target, operand)) changed = true;
  }
  return changed;
}

/** The document an upsert inserts: what the query asks for by equality, then the update. */
export function upsertDocument(collection: Collection, filter: Filter, update: Update): Doc {
  const doc: Doc = {};
  if (update.kind === 'replacement') {
    const id = filter.conditions.find(({ path, operator }) => path === '_id' && operator === '$eq');
    Object.assign(doc, id && { _id: id.value }, update.doc);
    if (id && compare(id.value, doc['_id']) !== 0) throw immutableId();
  } else {
    for (const { path, operator, value } of filter.conditions) {
      if (operator !== '$eq') continue;
      const target = locate(doc, path, '$set');
      if (target) UPDATE_OPERATORS['$set']?.(target, value);
    }
    const queried = doc['_id'];
    applySteps(doc, update.steps, true);
    if (queried !== undefined && compare(queried, doc['_id']) !== 0) throw immutableId();
  }
  const { _id = new ObjectId(), ...fields } = doc;
  const stored = storeDocument(encode({ _id, ...fields }));
  collection.insert(stored);
  return stored.doc;
}
