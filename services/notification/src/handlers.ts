import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { DeadLetters } from '@gatehouse/shared/messaging/dead-letters/dead-letters';
import { createDeadLettersHandlers } from './features/dead-letters/dead-letters.handlers.js';
import { createNotificationHandlers } from './features/notifications/notifications.handlers.js';
import type { NotificationsService } from './features/notifications/notifications.service.js';
import type { operations } from './generated/api.js';

export interface Features {
  deadLetters: DeadLetters;
  notifications: NotificationsService;
}

/** Every operation of openapi/notification.yaml with the function that does it. */
export function createHandlers({ deadLetters, notifications }: Features): Handlers<operations> {
  return {
    ...createNotificationHandlers(notifications),
    ...createDeadLettersHandlers(deadLetters),
  };
}
