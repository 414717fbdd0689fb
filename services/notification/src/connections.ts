import {
  openConnections,
  type Connections,
  type ConnectOptions,
} from '@gatehouse/shared/service/connections';
import type { Connection } from 'mongoose';
import type { Config } from './config.js';
import { connectMongo, pingMongo } from './mongo/connection.js';

/** What notification keeps open as long as it runs. */
export interface NotificationConnections extends Connections {
  mongo: Connection;
}

/** Opens all connections; when one cannot be had, those already open are closed again. */
export function openNotificationConnections(
  config: Config,
  options: ConnectOptions,
): Promise<NotificationConnections> {
  return openConnections(config, options, async (closeLater) => {
    const mongo = await connectMongo(config.MONGO_URL, options.logger, {
      registry: options.metrics.registry,
    });
    closeLater(() => mongo.close());
    return { mongo, checks: { mongodb: () => pingMongo(mongo) } };
  });
}
