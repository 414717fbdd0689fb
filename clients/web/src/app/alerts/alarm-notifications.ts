import {
  dataOf,
  type Notification,
  type NotificationData,
} from '@gatehouse/client/gatehouse-client';

/** Somebody calls for help, as it is told to whoever shall come. */
export type Alarm = NotificationData['alert-raised'] & { communityId: string };

/** What has the whole page when it comes. */
export const ringingKinds: readonly string[] = ['alert-raised', 'alert-escalated'];

/** The alarm that a notification tells of, while nobody has acknowledged it. */
export function alarmIn(notification: Notification): Alarm | undefined {
  const data = dataOf(notification, 'alert-raised') ?? dataOf(notification, 'alert-escalated');
  // Those of another release may lack some of it, and are shown by their words alone.
  if (data === undefined || !('alertId' in data && 'raisedBy' in data)) return undefined;
  return { ...data, communityId: notification.communityId };
}

/** Which alarm has stopped to ring by what a notification tells. */
export function silencedBy(notification: Notification): string | undefined {
  const data = dataOf(notification, 'alert-answered') ?? dataOf(notification, 'alert-closed');
  return data?.alertId;
}
