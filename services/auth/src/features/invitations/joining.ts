import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { EmailTaken, type AccountChangesService } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import { hashOneTimeToken, LinkInvalid } from '../links/links.feature.js';
import { isStillMeant } from './invitation-rules.js';
import { InvitationAccepted } from './invitations.errors.js';
import { acceptedEvent } from './invitations.events.js';
import type { InvitationsStore } from './invitations.store.js';
import type { Invitation } from './invitations.types.js';

export interface JoiningOptions {
  store: Pick<InvitationsStore, 'accept' | 'findByToken'>;
  writing: Writing;
  changes: AccountChangesService;
  now: () => Date;
}

/** Who joins by which link. */
export interface Joining {
  invitation: Invitation;
  said: Told;
  /** Whose password was proven. */
  known?: Account;
  /** Of a new account. */
  passwordHash: string;
  /** Of a new account without an address. */
  userName?: string;
  /** What belongs to it. */
  done?: (tx: Transaction) => Promise<void>;
}

/** What whoever joins says of themselves, and where. */
interface Told {
  token: string;
  givenName: string;
  familyName: string;
  phone?: string;
  address: string;
}

/**
 * Makes an account a member by a link, which is used up; one is made for whoever has none.
 *
 * `by` throws InvitationAccepted when somebody was let in by the link already; LinkInvalid when it is not good,
 * EmailTaken, UserNameTaken, TooManyCommunities.
 */
export function createJoining({ store, writing, changes, now }: JoiningOptions) {
  /** An account that is not verified has no owner yet: the invited become it. */
  const become = async (tx: Transaction, joining: Joining): Promise<Account> => {
    const { invitation, said, passwordHash, userName } = joining;
    const { email } = invitation;
    const { givenName, familyName, phone, address } = said;
    const when = { at: now(), address };
    if (email === null) {
      const named = { passwordHash, givenName, familyName, memberships: [] };
      const reached = { ...(userName && { userName }), ...(phone && { phone }) };
      return changes.create(tx, { ...named, ...reached }, when);
    }
    const known = await changes.find(tx, email);
    if (known !== undefined && (known.emailVerified || known.status !== 'active'))
      throw new EmailTaken();
    const names = { givenName, familyName };
    const unverified = { email, emailVerified: false, passwordHash, ...names, memberships: [] };
    const account =
      known === undefined
        ? await changes.create(tx, { ...unverified, ...(phone && { phone }) }, when)
        : await changes.change(tx, known, { ...names, phone: phone ?? null }, passwordHash);
    await changes.verify(tx, account, when);
    return account;
  };

  const join = async (joining: Joining): Promise<void> => {
    try {
      await writing.inTransaction((tx) => joinIn(tx, joining));
    } catch (error) {
      throw error instanceof LinkInvalid ? await refusalOf(joining.said.token) : error;
    }
  };

  const joinIn = async (tx: Transaction, joining: Joining): Promise<void> => {
    const { invitation, said, known } = joining;
    const { communityId, role, job } = invitation;
    // Nobody takes the inviter's rights away before this is done, or they are gone already.
    const inviter = await changes.findShared(tx, invitation.invitedBy);
    if (!isStillMeant(invitation, inviter)) throw new LinkInvalid();
    const account =
      known === undefined ? await become(tx, joining) : await changes.get(tx, known.id);
    const tokenHash = hashOneTimeToken(said.token);
    const link = { id: invitation.id, tokenHash, accountId: account.id };
    if (!(await store.accept(tx, link, now()))) throw new LinkInvalid();
    const membership = { communityId, role, job };
    const at = await changes.join(tx, account, membership, now());
    const joined = { ...account, memberships: [...account.memberships, membership] };
    const when = { at, address: said.address };
    await writing.appendEvents(tx, [acceptedEvent(invitation, joined, when)]);
    await joining.done?.(tx);
  };

  /** Why a link is not good: who was let in by it is told so. */
  const refusalOf = async (token: string): Promise<Error> => {
    const used = await store.findByToken(hashOneTimeToken(token));
    const isUsed = used !== undefined && used.acceptedAt !== null;
    return isUsed ? new InvitationAccepted() : new LinkInvalid();
  };

  return { by: join, refusalOf };
}
