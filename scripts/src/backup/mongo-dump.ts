import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip, gunzipSync, gzipSync } from 'node:zlib';
import { BSON, MongoClient, type Db, type Document } from 'mongodb';
import type { Counts } from './manifest.js';

const { EJSON } = BSON;
const insertedAtOnce = 500;

/**
 * Dumps one database into a folder, in the format of `mongodump --gzip`, so that `mongorestore`
 * reads it too. Of a replica set it is one moment's picture; a single server has none to give, and
 * each collection is as it was when it was read.
 *
 * @returns documents by collection.
 */
export async function dumpMongo(url: string, database: string, folder: string): Promise<Counts> {
  await mkdir(folder, { recursive: true });
  return withDatabase(url, database, async (db, client) => {
    const { setName } = await db.command({ hello: 1 });
    const session = setName === undefined ? undefined : client.startSession({ snapshot: true });
    const counts: Counts = {};
    for (const { name, options } of await collectionsOf(db)) {
      const indexes = await db.collection(name).listIndexes().toArray();
      const metadata = { options, indexes, collectionName: name, type: 'collection' };
      const text = EJSON.stringify(metadata, { relaxed: false });
      await writeFile(join(folder, `${name}.metadata.json.gz`), gzipSync(text), { mode: 0o600 });
      let number = 0;
      const documents = db.collection(name).find({}, { raw: true, ...(session && { session }) });
      const each = async function* (): AsyncGenerator<Buffer> {
        for await (const document of documents) {
          number += 1;
          yield document as unknown as Buffer;
        }
      };
      const file = createWriteStream(join(folder, `${name}.bson.gz`), { mode: 0o600 });
      await pipeline(each, createGzip(), file);
      counts[name] = number;
    }
    await session?.endSession();
    return counts;
  });
}

/** Loads a dump into a database that has to be empty: documents first, then indexes. */
export async function loadMongo(url: string, database: string, folder: string): Promise<void> {
  const suffix = '.bson.gz';
  const names = (await readdir(folder)).filter((name) => name.endsWith(suffix));
  await withDatabase(url, database, async (db) => {
    for (const name of names.map((file) => file.slice(0, -suffix.length))) {
      const metadata = gunzipSync(await readFile(join(folder, `${name}.metadata.json.gz`)));
      const { options, indexes } = EJSON.parse(metadata.toString()) as {
        options: Document;
        indexes: Document[];
      };
      await db.createCollection(name, options);
      const file = createReadStream(join(folder, `${name}${suffix}`));
      await pipeline(file, createGunzip(), (chunks: AsyncIterable<Buffer>) =>
        insertAll(db, name, chunks),
      );
      const wanted = indexes.filter((index) => index.name !== '_id_').map(withoutVersion);
      if (wanted.length > 0) await db.command({ createIndexes: name, indexes: wanted });
    }
  });
}

/** Documents by collection, as they are now. */
export async function countDocuments(url: string, database: string): Promise<Counts> {
  return withDatabase(url, database, async (db) => {
    const counts: Counts = {};
    for (const { name } of await collectionsOf(db)) {
      counts[name] = await db.collection(name).countDocuments({});
    }
    return counts;
  });
}

async function collectionsOf(db: Db): Promise<{ name: string; options: Document }[]> {
  const found = await db.listCollections({}, { nameOnly: false }).toArray();
  return found
    .filter(({ name, type }) => type !== 'view' && !name.startsWith('system.'))
    .map(({ name, options }) => ({ name, options: options ?? {} }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Types are kept as they were stored: a double stays one, though it is whole. */
async function insertAll(db: Db, name: string, chunks: AsyncIterable<Buffer>): Promise<void> {
  let batch: Document[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length > 0) await db.collection(name).insertMany(batch, { ordered: false });
    batch = [];
  };
  for await (const document of documentsIn(chunks)) {
    batch.push(BSON.deserialize(document, { promoteValues: false, bsonRegExp: true }));
    if (batch.length === insertedAtOnce) await flush();
  }
  await flush();
}

/** BSON documents lie one behind the other; each begins with its own length. */
async function* documentsIn(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let rest = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    while (rest.length >= 4 && rest.length >= rest.readInt32LE(0)) {
      const length = rest.readInt32LE(0);
      yield rest.subarray(0, length);
      rest = rest.subarray(length);
    }
  }
  if (rest.length > 0) throw new Error('the dump ends in the middle of a document');
}

function withoutVersion(index: Document): Document {
  return Object.fromEntries(Object.entries(index).filter(([key]) => key !== 'v' && key !== 'ns'));
}

async function withDatabase<T>(
  url: string,
  database: string,
  use: (db: Db, client: MongoClient) => Promise<T>,
): Promise<T> {
  const client = new MongoClient(url, { serverSelectionTimeoutMS: 5000, maxPoolSize: 2 });
  try {
    await client.connect();
    return await use(client.db(database), client);
  } finally {
    await client.close();
  }
}

/** Drops a database; for one that was restored on trial. */
export async function dropMongo(url: string, database: string): Promise<void> {
  await withDatabase(url, database, (db) => db.dropDatabase());
}
