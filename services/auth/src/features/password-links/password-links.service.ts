import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import {
  AccountNotFound,
  communityIdsOf,
  type AccountChangesService,
  type AccountsService,
} from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import { AccountClosed } from '../administration/administration.feature.js';
import type { LinksService } from '../links/links.feature.js';
import type { IssuedLink } from '../links/links.types.js';
import { OwnAccount } from '../rights/rights.feature.js';
import { AccountHasAddress } from './password-links.errors.js';
import { handedOutEvent } from './password-links.events.js';
import { assertMayHelp } from './password-link-rules.js';

/** Who is to get it may be on duty tomorrow only. */
const GOOD_FOR_MS = 48 * 60 * 60_000;

export interface PasswordLinksServiceOptions {
  accounts: Pick<AccountsService, 'getProfile'>;
  changes: Pick<AccountChangesService, 'findById'>;
  links: Pick<LinksService, 'issue'>;
  writing: Writing;
  now: () => Date;
}

/** Who hands the link over, and where they act. */
export interface Helper {
  actorId: string;
  communityId: string;
  /** The network address of the request. */
  address: string;
}

export type PasswordLinksService = ReturnType<typeof createPasswordLinksService>;

/** Another password for those who read no mail: somebody of their community hands the link over. */
export function createPasswordLinksService(options: PasswordLinksServiceOptions) {
  const { accounts, changes, links, writing, now } = options;

  /** @throws AccountNotFound when it has no role where the helper acts */
  const lock = async (tx: Transaction, accountId: string, communityId: string) => {
    const account = await changes.findById(tx, accountId);
    if (account === undefined || !communityIdsOf(account).includes(communityId))
      throw new AccountNotFound(accountId);
    return account;
  };

  return {
    /**
     * A link to set a password, good for 48 hours and one use; those before are worthless.
     * @throws OwnAccount, AccountNotFound, RankTooHigh, AccountShared, AccountHasAddress, AccountClosed
     */
    async create(
      accountId: string,
      { actorId, communityId, address }: Helper,
      remember: Remember<IssuedLink>,
    ): Promise<IssuedLink> {
      if (accountId === actorId) throw new OwnAccount();
      const helper = await accounts.getProfile(actorId);
      return writing.inTransaction(async (tx) => {
        const account = await lock(tx, accountId, communityId);
        assertMayHelp(helper, account, communityId);
        assertInNeed(account);
        const link = await links.issue(tx, accountId, 'reset-password', GOOD_FOR_MS);
        const { expiresAt } = link;
        const handedOut = handedOutEvent(account, { at: now(), actorId, address, expiresAt });
        await writing.appendEvents(tx, [handedOut]);
        await remember(tx, link);
        return link;
      });
    },
  };
}

function assertInNeed({ email, status }: Account): void {
  if (email !== null) throw new AccountHasAddress();
  if (status !== 'active') throw new AccountClosed();
}
