import { Long } from 'bson';
import { type CommandHandler, collectionName } from '../command-context.js';
import { MAX_DOCUMENT_BYTES } from '../stored-document.js';

/** The wire version of MongoDB 7.0. */
const MAX_WIRE_VERSION = 21;

/** Who this server is: a standalone, so a driver asks for no transactions and no retryable writes. */
const hello: CommandHandler = {
  // A driver tells much about itself here, and more with each version; none of it matters.
  fields: 'any',
  run: ({ connectionId }, { name }) => ({
    helloOk: true,
    [name === 'hello' ? 'isWritablePrimary' : 'ismaster']: true,
    maxBsonObjectSize: MAX_DOCUMENT_BYTES,
    maxMessageSizeBytes: 48_000_000,
    maxWriteBatchSize: 100_000,
    localTime: new Date(),
    logicalSessionTimeoutMinutes: 30,
    connectionId,
    minWireVersion: 0,
    maxWireVersion: MAX_WIRE_VERSION,
    readOnly: false,
    ok: 1,
  }),
};

const ok: CommandHandler['run'] = () => ({ ok: 1 });

const buildInfo: CommandHandler = {
  fields: [],
  run: () => ({
    version: '7.0.0',
    versionArray: [7, 0, 0, 0],
    gitVersion: 'stand-in',
    modules: ['gatehouse stand-in for trial and tests'],
    bits: 64,
    debug: false,
    maxBsonObjectSize: MAX_DOCUMENT_BYTES,
    ok: 1,
  }),
};

const getMore: CommandHandler = {
  fields: ['collection', 'batchSize'],
  run: ({ cursors }, { body, database }) =>
    cursors.next(
      BigInt(String(body['getMore'])),
      `${database}.${String(body['collection'])}`,
      Number(body['batchSize'] ?? 0),
    ),
};

const killCursors: CommandHandler = {
  fields: ['cursors'],
  run: ({ cursors }, command) => {
    collectionName(command);
    const ids = (command.body['cursors'] as unknown[]).map((id) => BigInt(String(id)));
    const killed = ids.filter((id) => cursors.close(id));
    const longs = (list: bigint[]): Long[] => list.map((id) => Long.fromBigInt(id));
    return {
      cursorsKilled: longs(killed),
      cursorsNotFound: longs(ids.filter((id) => !killed.includes(id))),
      cursorsAlive: [],
      cursorsUnknown: [],
      ok: 1,
    };
  },
};

const listDatabases: CommandHandler = {
  fields: ['nameOnly', 'authorizedDatabases'],
  run: ({ store }) => {
    const databases = [...store.databases.values()]
      .filter(({ collections }) => collections.size > 0)
      .map(({ name: database }) => ({ name: database, sizeOnDisk: 0, empty: false }));
    return { databases, totalSize: 0, ok: 1 };
  },
};

/** The commands about the server itself. */
export const serverCommands: Record<string, CommandHandler> = {
  hello,
  isMaster: hello,
  ismaster: hello,
  ping: { fields: [], run: ok },
  buildInfo,
  buildinfo: buildInfo,
  endSessions: { fields: [], run: ok },
  getMore,
  killCursors,
  listDatabases,
};
