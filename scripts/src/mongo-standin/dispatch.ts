import { BSON } from 'bson';
import type { Doc } from './bson-values.js';
import { type CommandHandler, type Context, checkFields } from './command-context.js';
import { findAndModify } from './commands/find-and-modify.command.js';
import { readCommands } from './commands/read.commands.js';
import { schemaCommands } from './commands/schema.commands.js';
import { serverCommands } from './commands/server.commands.js';
import { writeCommands } from './commands/write.commands.js';
import { MongoError } from './errors.js';
import type { Command } from './wire.js';

/** Every command this server knows. */
const COMMANDS = new Map<string, CommandHandler>(
  Object.entries({
    ...serverCommands,
    ...schemaCommands,
    ...readCommands,
    ...writeCommands,
    findAndModify,
    findandmodify: findAndModify,
  }),
);

/** What any command may carry; one process, one thread and no replica make all of them moot. */
const COMMON_FIELDS = [
  '$db',
  '$readPreference',
  'apiVersion',
  'apiStrict',
  'apiDeprecationErrors',
  'comment',
  'lsid',
  'maxTimeMS',
  'readConcern',
  'writeConcern',
];

/** Runs one command and answers with the BSON of its reply, which may be MongoDB's error. */
export function dispatch(context: Context, command: Command): Uint8Array {
  try {
    return encodeReply(handlerOf(command).run(context, command));
  } catch (error) {
    if (error instanceof MongoError) return encodeReply(error.toReply());
    throw error;
  }
}

function handlerOf({ name, body }: Command): CommandHandler {
  if ('txnNumber' in body || 'startTransaction' in body) {
    throw new MongoError(
      20,
      'Transaction numbers are only allowed on a replica set member or mongos',
    );
  }
  const handler = COMMANDS.get(name);
  if (!handler) throw new MongoError(59, `no such command: '${name}'`);
  if (handler.fields !== 'any') {
    checkFields(name, body, [name, ...COMMON_FIELDS, ...handler.fields]);
  }
  return handler;
}

const encodeReply = (reply: Doc | Buffer): Uint8Array =>
  Buffer.isBuffer(reply) ? reply : BSON.serialize(reply, { ignoreUndefined: true });
