import type { ConsumedBy } from '@gatehouse/contracts/messages/main';
import { NotFoundError } from '@gatehouse/shared/errors/app-error';
import { PermanentMessageError } from '@gatehouse/shared/errors/permanent-message-error';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { claimMessage } from '@gatehouse/shared/sql/inbox/inbox-store';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Invited, Leaver, PeopleMovesService } from './people-moves.service.js';
import type { Reached } from './people-reached.store.js';

type Moving = ConsumedBy['people'];

/** What happens to accounts and changes who lives where, or who can be rung. */
export type PeopleEvent = {
  [T in keyof Moving]: Envelope<Moving[T]> & { type: T };
}[keyof Moving];

export type HandlePeopleEvent = (event: PeopleEvent) => Promise<void>;

/** The name under which the inbox remembers what this consumer has seen. */
const CONSUMER = 'main.people';

export interface PeopleConsumerOptions {
  moves: PeopleMovesService;
  inTransaction: <T>(work: (transaction: Transaction) => Promise<T>) => Promise<T>;
  /** Whether a community is closed for good: what is told of it late is not written down. */
  isErased: (communityId: string) => Promise<boolean>;
}

/** Each event has its effect once, however often it comes, and in whatever order. */
export function createPeopleConsumer(options: PeopleConsumerOptions): HandlePeopleEvent {
  const { moves, inTransaction, isErased } = options;

  /** It is told where they are members: a community that does not know them yet hears soon that they came. */
  const tellOf = async (
    tx: Transaction,
    profile: Moving['gatehouse.user.profile-changed.v1'],
    told: Omit<Leaver, 'communityId'>,
  ): Promise<void> => {
    const { givenName, familyName, communityIds } = profile;
    const called = { ...told, givenName, familyName, reached: reachedBy(profile) };
    for (const communityId of [...communityIds].sort())
      await moves.welcome(tx, { ...called, communityId, comes: false });
  };

  const apply = async (tx: Transaction, event: PeopleEvent): Promise<void> => {
    if (event.type === 'gatehouse.invitation.created.v1') {
      const { communityId, residencyId, at } = event.data;
      const invited = { communityId, residencyId, at: new Date(at) };
      return isToHome(invited) ? moves.invite(tx, invited) : undefined;
    }
    if (event.type === 'gatehouse.invitation.revoked.v1') {
      const { communityId, residencyId, at } = event.data;
      const invited = { communityId, residencyId, at: new Date(at) };
      return isToHome(invited) ? moves.uninvite(tx, invited) : undefined;
    }
    const { accountId } = event.data;
    const told = { accountId, eventId: event.id, at: new Date(event.data.at) };
    switch (event.type) {
      case 'gatehouse.user.deactivated.v1':
        return moves.close(tx, accountId, told.at);
      case 'gatehouse.user.reactivated.v1':
        return moves.open(tx, accountId, told.at);
      case 'gatehouse.user.deleted.v1':
        return moves.forget(tx, accountId, told.at);
      case 'gatehouse.user.profile-changed.v1':
        return tellOf(tx, event.data, told);
      case 'gatehouse.role.changed.v1':
        if (event.data.roles.length === 0) return moves.leave(tx, leaverIn(event.data, told));
        return moves.welcome(tx, { ...event.data, ...told });
      case 'gatehouse.invitation.accepted.v1':
        return moves.welcome(tx, { ...event.data, ...told, reached: reachedAt(event.data) });
    }
  };

  return async (told) => {
    const event = await withoutErased(told, isErased);
    if (event === undefined) return;
    await inTransaction(async (tx) => {
      if (await claimMessage(tx, CONSUMER, event.id)) await apply(tx, event);
    }).catch(giveUpOnUnit);
  };
}

/**
 * A number that the account never had says nothing of one that the community has entered: only what was
 * taken away is gone.
 */
function reachedBy({
  changed,
  email,
  phone,
}: Moving['gatehouse.user.profile-changed.v1']): Reached {
  const none = changed.includes('phone') ? null : undefined;
  return { email: email === '' ? undefined : email, phone: phone ?? none };
}

/** Whoever gives no number when they join says nothing of one that was entered. */
function reachedAt({ email, phone }: Moving['gatehouse.invitation.accepted.v1']): Reached {
  return { email: email === '' ? undefined : email, phone };
}

/** The event as far as it is about communities that are still there; undefined when it is about none. */
async function withoutErased(
  event: PeopleEvent,
  isErased: PeopleConsumerOptions['isErased'],
): Promise<PeopleEvent | undefined> {
  if (event.type !== 'gatehouse.user.profile-changed.v1') {
    const communityId = communityIn(event);
    return communityId !== undefined && (await isErased(communityId)) ? undefined : event;
  }
  const communityIds: string[] = [];
  for (const each of event.data.communityIds) if (!(await isErased(each))) communityIds.push(each);
  return { ...event, data: { ...event.data, communityIds } };
}

/** The community that it is about; undefined of what is about an account wherever it is known. */
function communityIn({ data }: PeopleEvent): string | undefined {
  return 'communityId' in data ? data.communityId : undefined;
}

/** Of who is invited to no residency nobody knows who they are. */
function isToHome(
  invited: Omit<Invited, 'residencyId'> & { residencyId: string | undefined },
): invited is Invited {
  return invited.residencyId !== undefined;
}

/** What was entered after the last residency had ended is not called off by the leaving that followed. */
function leaverIn(
  { communityId, residencyEndedAt }: Moving['gatehouse.role.changed.v1'],
  told: Pick<Leaver, 'accountId' | 'eventId' | 'at'>,
): Leaver {
  const at = residencyEndedAt === undefined ? told.at : new Date(residencyEndedAt);
  return { ...told, communityId, at };
}

/** A unit that is gone stays gone: trying again would not help. */
function giveUpOnUnit(error: unknown): never {
  if (!(error instanceof NotFoundError)) throw error;
  throw new PermanentMessageError('The unit is not in the community', { cause: error });
}
