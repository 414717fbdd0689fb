import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import {
  beginRightsEpoch,
  EmailTaken,
  mailTo,
  normaliseEmail,
  type AccountChangesService,
  type PasswordHasher,
} from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import { newOneTimeToken, type LinksService } from '../links/links.feature.js';
import type { IssuedLink } from '../links/links.types.js';

export interface OperatorsServiceOptions {
  writing: Writing;
  changes: AccountChangesService;
  links: Pick<LinksService, 'issue' | 'revoke'>;
  hasher: Pick<PasswordHasher, 'hash'>;
  now: () => Date;
}

export interface OperatorRequest {
  email: string;
  /** What the owner is called, where an account may have to be made. */
  names?: { givenName: string; familyName: string } | undefined;
  /**
   * Whether the owner gets a link to choose a password, and how. Without it who has an account gets
   * none, and a new one is sent its own.
   */
  link?: 'mail' | 'print' | undefined;
}

/** What came of a request. */
export interface OperatorMade {
  account: Account;
  what: 'created' | 'promoted' | 'unchanged';
  link?: (IssuedLink & { by: 'mail' | 'print' }) | undefined;
}

/** Nothing was done, for a reason that whoever runs the command can mend. */
export class OperatorRefused extends Error {}

export type OperatorsService = ReturnType<typeof createOperatorsService>;

/**
 * How accounts become operators of the platform, and ordinary ones again. There is no way over HTTP:
 * whoever calls this can reach the database anyway.
 */
export function createOperatorsService(options: OperatorsServiceOptions) {
  const { writing, changes, hasher } = options;

  return {
    /**
     * Makes the account with this address an operator, and the account first where there is none. An
     * account whose address nobody has proven belongs to nobody yet (somebody may have registered it
     * under a password of theirs), so it is made anew.
     * @throws OperatorRefused when the account is deactivated, or has to be made and has no names
     */
    async grant(request: OperatorRequest): Promise<OperatorMade> {
      // Nobody knows it: the owner chooses one by the link.
      const secret = request.names && (await hasher.hash(newOneTimeToken()));
      const once = (): Promise<OperatorMade> =>
        writing.inTransaction((tx) => grant(options, tx, request, secret));
      try {
        return await once();
      } catch (error) {
        if (!(error instanceof EmailTaken)) throw error;
        // Whoever was faster has made the account.
        return once();
      }
    },

    /**
     * Also of an account that is deactivated.
     * @returns whether it was an operator
     * @throws OperatorRefused when there is no such account
     */
    revoke: (email: string): Promise<boolean> =>
      writing.inTransaction(async (tx) => {
        const account = await changes.find(tx, email);
        if (account === undefined) throw new OperatorRefused(`No account ${email}.`);
        return setRole(changes, tx, account, null);
      }),
  };
}

async function grant(
  options: OperatorsServiceOptions,
  tx: Transaction,
  request: OperatorRequest,
  secret: string | undefined,
): Promise<OperatorMade> {
  const { changes } = options;
  const email = normaliseEmail(request.email);
  const known = await changes.find(tx, email);
  if (known?.status === 'deactivated')
    throw new OperatorRefused(`The account ${email} is deactivated; nothing was changed.`);
  const isOwned = known?.emailVerified === true;
  const account = isOwned ? known : await make(options, tx, { ...request, email, secret, known });
  const isChanged = await setRole(changes, tx, account, 'operator');
  const link = await linkFor(options, tx, account, request.link ?? (isOwned ? undefined : 'mail'));
  const what = isOwned ? (isChanged ? 'promoted' : 'unchanged') : 'created';
  return { account, what, link };
}

interface Making extends OperatorRequest {
  secret: string | undefined;
  /** The account that belongs to nobody yet. */
  known: Account | undefined;
}

/** Whoever runs the command vouches for the address: no later registration of it changes anything. */
async function make(
  { changes, links, now }: OperatorsServiceOptions,
  tx: Transaction,
  { email, names, secret, known }: Making,
): Promise<Account> {
  if (names === undefined || secret === undefined)
    throw new OperatorRefused(
      `${known ? `Nobody has proven to own ${email}` : `No account ${email}`}; to make one, say --given-name and --family-name.`,
    );
  const when = { at: now() };
  if (known === undefined)
    return changes.create(tx, { email, ...names, passwordHash: secret, memberships: [] }, when);
  const account = await changes.change(tx, known, { ...names, phone: null }, secret);
  await links.revoke(tx, known.id, 'verify-email');
  await changes.verify(tx, account, when);
  await beginRightsEpoch(tx, known.id);
  return account;
}

async function setRole(
  changes: AccountChangesService,
  tx: Transaction,
  account: Account,
  platformRole: Account['platformRole'],
): Promise<boolean> {
  if (account.platformRole === platformRole) return false;
  await changes.change(tx, account, { platformRole });
  await beginRightsEpoch(tx, account.id);
  return true;
}

async function linkFor(
  { links, writing }: OperatorsServiceOptions,
  tx: Transaction,
  account: Account,
  by: OperatorRequest['link'],
): Promise<OperatorMade['link']> {
  if (by === undefined) return undefined;
  const link = await links.issue(tx, account.id, 'reset-password');
  if (by === 'mail') await writing.appendEvents(tx, mailTo(account, 'reset-password', { link }));
  return { ...link, by };
}
