import type { ConsumedBy } from '@gatehouse/contracts/messages/auth';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { touchedEvent } from './invitations.events.js';
import type { InvitationsStore } from './invitations.store.js';

type Told = ConsumedBy['invitations'];

/** What notification tells of mails that cannot be delivered. */
export type DeliveryEvent = Envelope<Told[keyof Told]>;

export interface BouncesConsumerOptions {
  store: Pick<InvitationsStore, 'findAny' | 'markBounced'>;
  writing: Writing;
  now: () => Date;
}

/** Notes of an invitation that its mail came back, unless another has gone out since; told however often. */
export function createBouncesConsumer({ store, writing, now }: BouncesConsumerOptions) {
  return async ({ data: { about: id, deliveryId: mailId, template } }: DeliveryEvent) => {
    if (template !== 'invitation') return;
    const invitation = await store.findAny(id);
    if (invitation === undefined) return;
    await writing.inTransaction(async (tx) => {
      const at = now();
      if (!(await store.markBounced(tx, { id, mailId }, at))) return;
      await writing.appendEvents(tx, [touchedEvent('bounced', invitation, { at })]);
    });
  };
}
