import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type {
  AccountChangesService,
  AccountsService,
  PasswordHasher,
} from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import { hashOneTimeToken, LinkInvalid } from '../links/links.feature.js';
import {
  PasswordRefused,
  type CheckPassword,
  type ProvePassword,
} from '../passwords/passwords.feature.js';
import { OwnAccount } from '../rights/rights.feature.js';
import type { SessionEnder, SessionView } from '../sessions/sessions.feature.js';
import type { Communities } from '../communities/communities.feature.js';
import type { LoginService } from '../login/login.feature.js';
import { InvitationAccepted, InvitationForAnother, UserNameRefused } from './invitations.errors.js';
import type { InvitationsStore } from './invitations.store.js';
import type { Invitation } from './invitations.types.js';
import { createJoining } from './joining.js';

export interface AcceptanceServiceOptions {
  store: InvitationsStore;
  accounts: Pick<AccountsService, 'findByEmail' | 'getProfile'>;
  communities: Pick<Communities['service'], 'assertOpen'>;
  writing: Writing;
  changes: AccountChangesService;
  login: Pick<LoginService, 'login'>;
  sessions: Pick<SessionEnder, 'refuseAccessTokensOf'>;
  hasher: Pick<PasswordHasher, 'hash'>;
  checkPassword: CheckPassword;
  provePassword: ProvePassword;
  now: () => Date;
}

/** What the invited says, and where they say it. */
export interface Acceptance {
  token: string;
  password?: string;
  givenName: string;
  familyName: string;
  userName?: string;
  phone?: string;
  device?: string;
  address: string;
}

/** Who follows an invitation with the account that they are signed in with. */
export interface SignedIn {
  token: string;
  accountId: string;
  address: string;
}

/** Who makes an account of their own with a link that was handed over. */
interface Becoming {
  invitation: Invitation;
  said: Omit<Acceptance, 'password' | 'userName'>;
  password: string;
  userName: string | undefined;
}

/** What somebody is by an invitation, and whether they became it only now. */
export interface JoinedByInvitation {
  invitation: Invitation;
  isNew: boolean;
}

export type AcceptanceService = ReturnType<typeof createAcceptanceService>;

/** Following an invitation. Whoever has the link reads the mail of the address, or was handed it. */
export function createAcceptanceService(options: AcceptanceServiceOptions) {
  const { store, accounts, communities, login, hasher, now } = options;
  const { checkPassword, provePassword, sessions } = options;

  const join = createJoining(options);

  return {
    /**
     * Makes whoever is signed in a member, if it is they who were invited. May be repeated.
     * @throws LinkInvalid, also when the inviter may not invite any more; InvitationForAnother, OwnAccount,
     *   CommunitySuspended, TooManyCommunities
     */
    async joinAs(
      { token, accountId, address }: SignedIn,
      remember: Remember<JoinedByInvitation>,
    ): Promise<JoinedByInvitation> {
      const invitation = await store.findByToken(hashOneTimeToken(token));
      if (invitation === undefined) throw new LinkInvalid();
      const account = await accounts.getProfile(accountId);
      if (!isFor(invitation, account)) throw new InvitationForAnother();
      if (account.id === invitation.invitedBy) throw new OwnAccount();
      await communities.assertOpen(invitation.communityId);
      const again = async (): Promise<JoinedByInvitation> => {
        if (!isMember(await accounts.getProfile(accountId), invitation)) throw new LinkInvalid();
        return { invitation, isNew: false };
      };
      if (invitation.acceptedAt !== null) return again();
      const said = { token, address, ...namesOf(account) };
      const joined = { invitation, isNew: true };
      const done = (tx: Transaction) => remember(tx, joined);
      try {
        await join.by({ invitation, said, known: account, passwordHash: '', done });
      } catch (error) {
        if (error instanceof InvitationAccepted) return again();
        throw error;
      }
      await sessions.refuseAccessTokensOf(accountId);
      return joined;
    },

    /**
     * Makes the invited a member, with a new account or with theirs, and signs them in.
     * @throws InvitationAccepted; LinkInvalid, also when the inviter may not invite any more; CommunitySuspended;
     *   UserNameRefused, UserNameTaken, PasswordRefused, CurrentPasswordWrong, OwnAccount, EmailTaken, TooManyAttempts, SecondFactorRequired once
     *   they are a member, LoginsBusy
     */
    async accept(
      { password, userName, ...said }: Acceptance,
      remember: Remember<SessionView>,
    ): Promise<SessionView> {
      const { token, device, address } = said;
      const invitation = await store.findOpen(hashOneTimeToken(token), now());
      if (invitation === undefined) throw await join.refusalOf(token);
      // The link stays good for when the community is resumed.
      await communities.assertOpen(invitation.communityId);
      if (password === undefined) throw new PasswordRefused('password_required');
      const { email } = invitation;
      if (email === null) {
        const name = await becomeNew(options, join, { invitation, said, password, userName });
        return login.login({ email: name, password, address, device }, remember);
      }
      if (userName !== undefined) throw new UserNameRefused('user_name_unasked');
      const holder = await accounts.findByEmail(email);
      if (holder?.emailVerified === true) {
        await provePassword(holder, { password, path: 'body.password', address });
        if (holder.id === invitation.invitedBy) throw new OwnAccount();
        await join.by({ invitation, said, known: holder, passwordHash: '' });
      } else {
        checkPassword(password, { ...said, email });
        await join.by({ invitation, said, passwordHash: await hasher.hash(password) });
      }
      return login.login({ email, password, address, device }, remember);
    },
  };
}

/**
 * Makes an account of whoever was handed the link.
 * @returns what they sign in with
 * @throws UserNameRefused, PasswordRefused, and what joining throws
 */
async function becomeNew(
  { checkPassword, hasher }: Pick<AcceptanceServiceOptions, 'checkPassword' | 'hasher'>,
  join: ReturnType<typeof createJoining>,
  { invitation, said, password, userName }: Becoming,
): Promise<string> {
  if (userName === undefined) throw new UserNameRefused('user_name_required');
  checkPassword(password, { ...said, userName });
  const passwordHash = await hasher.hash(password);
  await join.by({ invitation, said, passwordHash, userName });
  return userName;
}

const namesOf = ({ givenName, familyName }: Account) => ({ givenName, familyName });

/** A link that was handed over is for whoever has it. */
function isFor({ email }: Invitation, account: Account): boolean {
  return email === null || (account.emailVerified && account.email === email);
}

/** Who has left since has to be invited again. */
function isMember({ memberships }: Account, { communityId, role }: Invitation): boolean {
  return memberships.some((each) => each.communityId === communityId && each.role === role);
}
