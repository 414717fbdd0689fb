import type { Pusher } from '@gatehouse/shared/messaging/broker';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import type { PushToAccount } from '../features/notifications/notifications.service.js';

/** Reaches every socket of an account, whichever edge holds it. */
export function pushToAccount(pusher: Pusher): PushToAccount {
  return (type, data) => {
    const { accountId } = data;
    const message = { type, source: 'gatehouse/notification', subject: accountId, data };
    pusher.push(`user.${accountId}`, createEnvelope(message));
  };
}
