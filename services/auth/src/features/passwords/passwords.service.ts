import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import {
  alikeInTime,
  mailTo,
  signInNamesOf,
  type AccountChangesService,
  type AccountsService,
  type PasswordHasher,
} from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { DevicesService } from '../devices/devices.feature.js';
import { LinkInvalid, type LinksService } from '../links/links.feature.js';
import { passwordOf } from '../login/login.feature.js';
import type { SessionEnder } from '../sessions/sessions.feature.js';
import type { ThrottleService } from '../throttle/throttle.feature.js';
import type { CheckPassword } from './password-rules.js';
import type { ProvePassword } from './password-proof.js';
import { passwordChangedEvent } from './passwords.events.js';

export interface PasswordsServiceOptions {
  writing: Writing;
  accounts: AccountsService;
  changes: AccountChangesService;
  links: LinksService;
  sessions: Pick<SessionEnder, 'endSessionsOf'>;
  hasher: Pick<PasswordHasher, 'hash'>;
  checkPassword: CheckPassword;
  provePassword: ProvePassword;
  throttle: Pick<ThrottleService, 'forgive'>;
  devices: Pick<DevicesService, 'forgetAll' | 'welcome'>;
  now: () => Date;
}

export interface PasswordChange {
  accountId: string;
  /** The session that stays open. */
  sessionId: string;
  currentPassword: string;
  password: string;
  address: string;
}

export interface PasswordReset {
  /** Of the link. */
  token: string;
  password: string;
  address: string;
}

export type PasswordsService = ReturnType<typeof createPasswordsService>;

/** Another password: by who knows the old one, or by who reads the account's mail. */
export function createPasswordsService(options: PasswordsServiceOptions) {
  const { accounts, changes, links, sessions, hasher, now } = options;
  const { checkPassword, provePassword, throttle, devices } = options;
  const { inTransaction, appendEvents } = options.writing;

  return {
    /** @throws CurrentPasswordWrong, TooManyAttempts, PasswordRefused, AccountGone, LoginsBusy */
    async change(request: PasswordChange): Promise<void> {
      const { accountId, currentPassword, password, address } = request;
      const owner = await accounts.getProfile(accountId);
      checkPassword(password, owner);
      const path = 'body.currentPassword';
      await provePassword(owner, { password: currentPassword, path, address });
      const passwordHash = await hasher.hash(password, 'known');
      await inTransaction(async (tx) => {
        const account = await changes.get(tx, accountId);
        await changes.change(tx, account, {}, passwordHash);
        await devices.forgetAll(tx, accountId);
        // Whoever asked for a link before knows no password.
        await links.revoke(tx, accountId, 'reset-password');
        await appendEvents(tx, changedEvents(account, 'changed', { at: now(), address }));
      });
      const others = { reason: 'password-changed', except: request.sessionId, address } as const;
      await sessions.endSessionsOf(accountId, others);
    },

    /** Sends a link to who has an account; the caller learns nothing. */
    forgot: (email: string, remember: Remember<void>): Promise<void> =>
      alikeInTime(() =>
        inTransaction(async (tx) => {
          await sendLink(options, tx, email);
          await remember(tx);
        }),
      ),

    /**
     * Sets the password with the link of a mail, which also proves the address. Every session ends:
     * one of them may be the reason.
     * @returns the token of the device, which is the only known one from now on: its owner gets in
     *   although somebody goes on guessing
     * @throws LinkInvalid, PasswordRefused, LoginsBusy
     */
    async reset(
      { token, password, address }: PasswordReset,
      remember: Remember<string>,
    ): Promise<string> {
      const accountId = await links.ownerOf(token, 'reset-password');
      const owner = await accounts.findActiveAccount(accountId);
      if (owner === undefined) throw new LinkInvalid();
      checkPassword(password, owner);
      const passwordHash = await hasher.hash(password);
      const deviceToken = await inTransaction(async (tx) => {
        const account = await changes.get(tx, accountId);
        await links.use(tx, token, 'reset-password');
        const when = { at: now(), address };
        await changes.change(tx, account, {}, passwordHash);
        await devices.forgetAll(tx, accountId);
        await changes.verify(tx, account, when);
        await appendEvents(tx, changedEvents(account, 'reset', when));
        const welcomed = await devices.welcome(tx, accountId);
        await remember(tx, welcomed);
        return welcomed;
      });
      await sessions.endSessionsOf(accountId, { reason: 'password-changed', address });
      // What was guessed at is gone, so its owner need not wait for the guesser's delay.
      for (const name of signInNamesOf(owner)) await throttle.forgive(passwordOf(name));
      return deviceToken;
    },
  };
}

async function sendLink(
  { writing, changes, links }: Pick<PasswordsServiceOptions, 'writing' | 'changes' | 'links'>,
  tx: Transaction,
  email: string,
): Promise<void> {
  const account = await changes.find(tx, email);
  if (account?.status !== 'active') return;
  if (!(await links.mayIssue(tx, account.id, 'reset-password'))) return;
  const link = await links.issue(tx, account.id, 'reset-password');
  await writing.appendEvents(tx, mailTo(account, 'reset-password', { link }));
}

function changedEvents(
  account: Account,
  how: 'changed' | 'reset',
  when: { at: Date; address: string },
): Envelope[] {
  return [
    passwordChangedEvent(account, { how, ...when }),
    ...mailTo(account, 'password-changed', { values: { at: when.at.toISOString() } }),
  ];
}
