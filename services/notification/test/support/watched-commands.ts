import mongoose from 'mongoose';
import { notificationCollections } from '../../src/features/notifications/notifications.model.js';
import type { NotificationCollections } from '../../src/features/notifications/notifications.model.js';
import type { TestFeeds } from './feeds.js';

export interface WatchedCommand {
  /** Such as `find inboxes`. */
  what: string;
  command: Record<string, unknown>;
}

/** The collections of a database through a connection whose commands are written down. */
export interface WatchedFeeds extends NotificationCollections {
  commands: WatchedCommand[];
  close(): Promise<void>;
}

export async function watchFeeds(server: string, feeds: TestFeeds): Promise<WatchedFeeds> {
  const url = new URL(server);
  url.pathname = `/${feeds.connection.name}`;
  const connection = mongoose.createConnection(url.href, { monitorCommands: true });
  const commands: WatchedCommand[] = [];
  connection.getClient().on('commandStarted', ({ commandName, command }) => {
    const collection: unknown = command[commandName];
    if (typeof collection === 'string')
      commands.push({ what: `${commandName} ${collection}`, command });
  });
  await connection.asPromise();
  return { ...notificationCollections(connection), commands, close: () => connection.close() };
}
