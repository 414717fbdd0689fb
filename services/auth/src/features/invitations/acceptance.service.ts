import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import {
  EmailTaken,
  type AccountChangesService,
  type AccountsService,
  type PasswordHasher,
} from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import { hashOneTimeToken, LinkInvalid } from '../links/links.feature.js';
import {
  PasswordRefused,
  type CheckPassword,
  type ProvePassword,
} from '../passwords/passwords.feature.js';
import { OwnAccount } from '../rights/rights.feature.js';
import type { SessionView } from '../sessions/sessions.feature.js';
import type { LoginService } from '../login/login.feature.js';
import { isStillMeant } from './invitation-rules.js';
import { acceptedEvent } from './invitations.events.js';
import type { InvitationsStore } from './invitations.store.js';
import type { Invitation } from './invitations.types.js';

export interface AcceptanceServiceOptions {
  store: InvitationsStore;
  accounts: Pick<AccountsService, 'findByEmail'>;
  writing: Writing;
  changes: AccountChangesService;
  login: Pick<LoginService, 'login'>;
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
  phone?: string;
  device?: string;
  address: string;
}

export type AcceptanceService = ReturnType<typeof createAcceptanceService>;

/** Following an invitation. Whoever has the link reads the mail of the address. */
export function createAcceptanceService(options: AcceptanceServiceOptions) {
  const { store, writing, accounts, changes, login, hasher, now } = options;
  const { checkPassword, provePassword } = options;

  /** An account that is not verified has no owner yet: the invited become it. */
  const become = async (tx: Transaction, joining: Joining): Promise<Account> => {
    const { invitation, said, passwordHash } = joining;
    const { email } = invitation;
    const { givenName, familyName, phone, address } = said;
    const when = { at: now(), address };
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

  const join = (joining: Joining): Promise<void> =>
    writing.inTransaction(async (tx) => {
      const { invitation, said, known } = joining;
      const { communityId, role, job } = invitation;
      // Nobody takes the inviter's rights away before this is done, or they are gone already.
      const inviter = await changes.findShared(tx, invitation.invitedBy);
      if (!isStillMeant(invitation, inviter)) throw new LinkInvalid();
      const account =
        known === undefined ? await become(tx, joining) : await changes.get(tx, known.id);
      const link = { id: invitation.id, tokenHash: hashOneTimeToken(said.token) };
      if (!(await store.accept(tx, link, now()))) throw new LinkInvalid();
      const membership = { communityId, role, job };
      const at = await changes.join(tx, account, membership, now());
      const joined = { ...account, memberships: [...account.memberships, membership] };
      const when = { at, address: said.address };
      await writing.appendEvents(tx, [acceptedEvent(invitation, joined, when)]);
    });

  return {
    /**
     * Makes the invited a member, with a new account or with theirs, and signs them in.
     * @throws LinkInvalid, also when the inviter may not invite any more; PasswordRefused,
     *   CurrentPasswordWrong, OwnAccount, EmailTaken, TooManyAttempts, SecondFactorRequired once
     *   they are a member, LoginsBusy
     */
    async accept(
      { password, ...said }: Acceptance,
      remember: Remember<SessionView>,
    ): Promise<SessionView> {
      const { token, device, address } = said;
      const invitation = await store.findOpen(hashOneTimeToken(token), now());
      if (invitation === undefined) throw new LinkInvalid();
      if (password === undefined) throw new PasswordRefused('password_required');
      const { email } = invitation;
      const holder = await accounts.findByEmail(email);
      if (holder?.emailVerified === true) {
        await provePassword(holder, { password, path: 'body.password', address });
        if (holder.id === invitation.invitedBy) throw new OwnAccount();
        await join({ invitation, said, known: holder, passwordHash: '' });
      } else {
        checkPassword(password, { ...said, email });
        await join({ invitation, said, passwordHash: await hasher.hash(password) });
      }
      return login.login({ email, password, address, device }, remember);
    },
  };
}

interface Joining {
  invitation: Invitation;
  said: Omit<Acceptance, 'password'>;
  /** Whose password was proven. */
  known?: Account;
  /** Of a new account. */
  passwordHash: string;
}
