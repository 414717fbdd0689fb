import { openSpan, type Span } from '@gatehouse/shared/tracing/tracing';
import type { mongo } from 'mongoose';

/**
 * Each command as a step of the trace in which it is given; the driver tells of them. What is in
 * the command stays out of the trace.
 */
export function traceCommands(client: mongo.MongoClient): void {
  const open = new Map<number, Span>();
  client.on('commandStarted', ({ requestId, commandName, command }) => {
    const collection: unknown = command[commandName];
    const name = typeof collection === 'string' ? `${commandName} ${collection}` : commandName;
    const span = openSpan(() => ({
      name,
      kind: 'client',
      attributes: {
        'db.system.name': 'mongodb',
        'db.operation.name': commandName,
        ...(typeof collection === 'string' ? { 'db.collection.name': collection } : {}),
      },
    }));
    if (span !== undefined) open.set(requestId, span);
  });
  const end = (requestId: number, failure?: unknown): void => {
    const span = open.get(requestId);
    open.delete(requestId);
    if (failure !== undefined) span?.fail(failure);
    span?.end();
  };
  client.on('commandSucceeded', ({ requestId }) => end(requestId));
  client.on('commandFailed', ({ requestId, failure }) => end(requestId, failure));
}
