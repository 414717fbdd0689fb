import type { Connection } from 'mongoose';
import { createCommunities } from './features/communities/communities.feature.js';
import { createDeadLetters } from './features/dead-letters/dead-letters.feature.js';
import { createForgotten, createForgottenIndexes } from './features/forgotten/forgotten.feature.js';
import { createHealth } from './features/health/health.feature.js';
import { createDeliveryIndexes, createMail } from './features/mail/mail.feature.js';
import {
  createNotificationIndexes,
  createNotifications,
} from './features/notifications/notifications.feature.js';
import type { Parts } from './parts.js';

/** notification's features in order of dependence. */
export async function createFeatures(parts: Parts) {
  const forgotten = createForgotten(parts);
  const notifications = createNotifications(parts, { forgotten });
  const mail = await createMail(parts, { forgotten });
  const communities = createCommunities(parts, { forgotten, notifications, mail });
  const features = [
    communities,
    notifications,
    mail,
    createDeadLetters(parts),
    createHealth(parts),
  ] as const;
  return { features, refusalIn: communities.service.refusalIn };
}

/** Brings the database to what this version needs. Any number of times, by any number of hosts. */
export async function createIndexes(connection: Connection): Promise<void> {
  await createNotificationIndexes(connection);
  await createDeliveryIndexes(connection);
  await createForgottenIndexes(connection);
}
