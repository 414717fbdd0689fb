import type { NotificationData } from '@gatehouse/contracts/kinds';
import type { Notification } from './generated/commands/types.js';

export type { NotificationData } from '@gatehouse/contracts/kinds';

/**
 * What a notification of a kind carries, as its contract describes it; undefined for one of another
 * kind. What was told before its kind was described may lack something: whoever shows old ones looks.
 */
export function dataOf<Kind extends keyof NotificationData>(
  { kind: told, data }: Notification,
  kind: Kind,
): NotificationData[Kind] | undefined {
  // That `data` goes by the kind is what OpenAPI cannot say of kinds that are not all known.
  return told === kind ? (data as unknown as NotificationData[Kind]) : undefined;
}
