import type { Role } from '../permissions/permissions.feature.js';
import type { Account, Membership } from './accounts.types.js';

/** An account as those see it who administer a community. */
export interface AccountEntry {
  account: Account;
  createdAt: Date;
}

export interface AccountListing {
  /** Accounts with a role there; all accounts when not given. */
  communityId?: string | undefined;
  /** Accounts with this role there, or anywhere. */
  role?: Role | undefined;
  status?: Account['status'] | undefined;
  /** The beginning of a name, an address or a user name. */
  search?: string | undefined;
  /** The last account of the page before. */
  after?: { familyName: string; givenName: string; id: string } | undefined;
  limit: number;
}

/** A role, and the job of an employee. */
export type HeldRole = Omit<Membership, 'communityId'>;

/** Who changes something about an account. */
export interface ChangedBy {
  actorId: string;
  /** The network address that it was asked from. */
  address: string;
}
