import { Schema, type Connection, type mongo } from 'mongoose';
import type { Tombstone } from './forgotten.types.js';

/** Nothing that anybody was called stands in it, and it stays: a dead letter may be put back years later. */
export interface TombstoneRecord extends Tombstone {
  /** The request by which they were forgotten. */
  _id: string;
  /** When what was told is gone through once more; absent once that is done. */
  againAt?: Date;
}

/** An account that is deleted, or an invitation: nothing more is sent about it. */
export interface GoneRecord {
  /** What mails are about: its id. */
  _id: string;
  againAt?: Date;
}

export interface ForgottenCollections {
  people: mongo.Collection<TombstoneRecord>;
  gone: mongo.Collection<GoneRecord>;
}

const options = { versionKey: false } as const;
const tombstones = new Schema<TombstoneRecord>(
  {
    ...{ _id: String, communityId: String, accountId: String, personId: String },
    ...{ forgottenAt: Date, namedUntil: Date, againAt: Date },
  },
  { ...options, collection: 'forgotten_people' },
);
// Whom a community has forgotten since something happened there.
tombstones.index({ communityId: 1, namedUntil: -1 });
// Whether somebody is forgotten whom a mail names.
tombstones.index({ accountId: 1 });
const gone = new Schema<GoneRecord>(
  { _id: String, againAt: Date },
  { ...options, collection: 'gone_subjects' },
);
for (const schema of [tombstones, gone])
  schema.index({ againAt: 1 }, { partialFilterExpression: { againAt: { $exists: true } } });

export function forgottenCollections(connection: Connection): ForgottenCollections {
  return {
    people: connection.collection<TombstoneRecord>('forgotten_people'),
    gone: connection.collection<GoneRecord>('gone_subjects'),
  };
}

/** Creates what is missing of the collections' indexes. */
export async function createForgottenIndexes(connection: Connection): Promise<void> {
  await connection.model('ForgottenPerson', tombstones).createIndexes();
  await connection.model('GoneSubject', gone).createIndexes();
}
