import { NotFoundError } from '@gatehouse/shared/errors/app-error';
import { PermanentMessageError } from '@gatehouse/shared/errors/permanent-message-error';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { claimMessage } from '@gatehouse/shared/sql/inbox-store';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { ConsumedEvents } from '../../generated/messages.js';
import type { CommunitiesService } from '../communities/communities.service.js';
import type { PeopleMovesService } from './people-moves.service.js';

/** What happens to accounts and changes who lives where. */
export const peopleEvents = [
  'gatehouse.invitation.accepted.v1',
  'gatehouse.role.changed.v1',
  'gatehouse.user.deleted.v1',
] as const satisfies (keyof ConsumedEvents)[];

type PeopleEventType = (typeof peopleEvents)[number];

export type PeopleEvent = {
  [T in PeopleEventType]: Envelope<ConsumedEvents[T]> & { type: T };
}[PeopleEventType];

export type HandlePeopleEvent = (event: PeopleEvent) => Promise<void>;

/** The name under which the inbox remembers what this consumer has seen. */
const CONSUMER = 'main.people';

export interface PeopleConsumerOptions {
  moves: PeopleMovesService;
  communities: Pick<CommunitiesService, 'getUnit'>;
  inTransaction: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;
}

/** Each event has its effect once, however often it comes. */
export function createPeopleConsumer(options: PeopleConsumerOptions): HandlePeopleEvent {
  const { moves, communities, inTransaction } = options;

  /** A unit that is gone stays gone: trying again would not help. */
  const assertUnit = async (communityId: string, unitId: string): Promise<void> => {
    try {
      await communities.getUnit(communityId, unitId);
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      throw new PermanentMessageError('The unit is not in the community', { cause: error });
    }
  };

  const apply = async (transaction: Transaction, event: PeopleEvent): Promise<void> => {
    if (event.type === 'gatehouse.user.deleted.v1') {
      await moves.forget(transaction, event.data.accountId, new Date(event.data.at));
      return;
    }
    if (event.type === 'gatehouse.role.changed.v1') {
      const { communityId, accountId, roles, at } = event.data;
      if (roles.length > 0) return;
      await moves.leave(transaction, { communityId, accountId }, new Date(at));
      return;
    }
    await moves.welcome(transaction, { ...event.data, at: new Date(event.data.at) });
  };

  return async (event) => {
    // Before the transaction, which has one connection and shall not wait for another.
    if (event.type === 'gatehouse.invitation.accepted.v1' && event.data.unitId !== undefined)
      await assertUnit(event.data.communityId, event.data.unitId);
    await inTransaction(async (transaction) => {
      if (await claimMessage(transaction, CONSUMER, event.id)) await apply(transaction, event);
    });
  };
}
