import mongoose, { type Connection, Schema } from 'mongoose';
import { startStandIn } from '../../src/mongo-standin/server.js';

/** A document as the notification store has them: numbered per account, with a rev to compare. */
export interface Note {
  _id: string;
  accountId: string;
  seq: number;
  rev: number;
  tags: string[];
  state: { read: boolean; at?: Date };
  dedupeKey?: string;
}

interface Counter {
  _id: string;
  value: number;
}

const noteSchema = new Schema<Note>(
  {
    _id: String,
    accountId: String,
    seq: Number,
    rev: Number,
    tags: [String],
    state: { read: Boolean, at: Date },
    dedupeKey: String,
  },
  { versionKey: false, autoIndex: false },
);
noteSchema.index({ accountId: 1, seq: -1 }, { unique: true });
noteSchema.index(
  { dedupeKey: 1 },
  { unique: true, partialFilterExpression: { dedupeKey: { $exists: true } } },
);

const counterSchema = new Schema<Counter>({ _id: String, value: Number }, { versionKey: false });

export const note = (accountId: string, seq: number, more: Partial<Note> = {}): Note => ({
  _id: `${accountId}-${seq}`,
  accountId,
  seq,
  rev: 0,
  tags: [],
  state: { read: false },
  ...more,
});

/** The notes 1 to `count` of an account. */
export const notes = (accountId: string, count: number): Note[] =>
  Array.from({ length: count }, (_, i) => note(accountId, i + 1));

const modelsOn = (connection: Connection) => ({
  connection,
  Notes: connection.model('Note', noteSchema),
  Counters: connection.model('Counter', counterSchema),
});

/** The collections under test, empty before each test. */
export type ContractStore = ReturnType<typeof modelsOn>;

interface Server {
  url: string;
  stop: () => Promise<void>;
}

/**
 * Describes a part of what this project's code relies on, proved through Mongoose against the
 * stand-in, and against a real server where CONTRACT_MONGO_URL names one.
 */
export function onEachServer(part: string, describePart: (store: ContractStore) => void): void {
  describe(`store contract, the stand-in: ${part}`, () => {
    describeOn(startStandIn, describePart);
  });
  const url = process.env['CONTRACT_MONGO_URL'];
  if (url === undefined) return;
  describe(`store contract, the server at CONTRACT_MONGO_URL: ${part}`, () => {
    describeOn(() => Promise.resolve({ url, stop: () => Promise.resolve() }), describePart);
  });
}

function describeOn(
  start: () => Promise<Server>,
  describePart: (store: ContractStore) => void,
): void {
  // Filled before the first test: mocha wants the tests described before anything may be awaited.
  const store = {} as ContractStore;
  let server: Server;

  before(async () => {
    server = await start();
    const url = `${server.url.replace(/\/$/, '')}/contract_${process.pid}`;
    Object.assign(store, modelsOn(await mongoose.createConnection(url).asPromise()));
    await store.Notes.createCollection();
    await store.Notes.syncIndexes();
  });

  beforeEach(async () => {
    await store.Notes.deleteMany({});
    await store.Counters.deleteMany({});
  });

  after(async () => {
    await store.connection.dropDatabase();
    await store.connection.close();
    await server.stop();
  });

  describePart(store);
}
