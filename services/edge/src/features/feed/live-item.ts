import type { ReceivedPushes } from '@gatehouse/contracts/messages/edge';

export type NotificationCreated = ReceivedPushes['gatehouse.notification.created.v3'];
type Reader = NotificationCreated['readers'][number];

/** A new notification on its way to one account's sockets. */
export interface LiveItem {
  epoch: string;
  seq: number;
  /** The socket's event, `["notification",{…}]`: what only this account is told… */
  before: string;
  /** …and what follows, the same bytes for all. */
  shared: Buffer;
}

/**
 * Writes what each reader is told. The notification is encoded once for all of them; only their
 * places are put in front of it.
 */
export function liveItemsOf({ notification }: NotificationCreated): (reader: Reader) => LiveItem {
  const rest = JSON.stringify({ ...notification, id: undefined, seq: undefined }).slice(1);
  const shared = Buffer.from(`${rest}}]`);
  return ({ id, ...place }) => {
    const { epoch, seq } = place;
    const before = `["notification",${JSON.stringify(place).slice(0, -1)},"notification":{"id":"${id}","seq":${seq},`;
    return { epoch, seq, before, shared };
  };
}
