import type { Doc } from './bson-values.js';
import { isObject } from './bson-values.js';
import type { Cursors } from './cursors.js';
import { MongoError } from './errors.js';
import type { Store } from './store.js';
import type { Command } from './wire.js';

/** What the commands work on. */
export interface Context {
  store: Store;
  cursors: Cursors;
  connectionId: number;
}

/** A command this server knows: the fields it may have, and what it does; bytes are ready BSON. */
export interface CommandHandler {
  fields: readonly string[] | 'any';
  run(context: Context, command: Command): Doc | Buffer;
}

/** The collection a command names in its first field. */
export function collectionName({ name, body }: Command): string {
  const value = body[name];
  if (typeof value === 'string') return value;
  throw new MongoError(73, `collection name has invalid type in ${name}`);
}

/** @throws MongoError 14 for a field that is there and is no document */
export function documentField(body: Doc, field: string): Doc {
  const value = body[field];
  if (value === undefined || value === null) return {};
  if (isObject(value)) return value;
  throw new MongoError(14, `Expected field ${field} to be of type object`);
}

/** A count such as `limit`; 0 where it is absent. @throws MongoError 14 or 2 for another value */
export function countField(body: Doc, field: string): number {
  const value = body[field] ?? 0;
  if (typeof value !== 'number') throw new MongoError(14, `Expected field ${field} to be a number`);
  if (value < 0 || !Number.isInteger(value)) {
    throw new MongoError(2, `Field '${field}' value must be >= 0, actual value '${value}'`);
  }
  return value;
}

/** Refuses fields that the named part of a command does not know here. */
export function checkFields(part: string, body: Doc, known: readonly string[]): void {
  for (const field of Object.keys(body)) {
    if (!known.includes(field)) {
      throw new MongoError(40415, `BSON field '${part}.${field}' is an unknown field.`);
    }
  }
}
