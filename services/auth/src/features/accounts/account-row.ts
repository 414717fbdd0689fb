import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { UniqueConstraintError } from 'sequelize';
import { EmailTaken, UserNameTaken } from './accounts.errors.js';
import type { AccountModels, AccountRow, MembershipRow } from './accounts.model.js';
import type { Account, Membership } from './accounts.types.js';

export interface AccountToInsert {
  account: Account;
  /** One for each of the account's memberships, in their order. */
  membershipIds: string[];
  passwordHash: string;
  createdAt: Date;
}

/** @throws EmailTaken, UserNameTaken */
export async function insertAccount(
  { accounts, memberships }: AccountModels,
  transaction: Transaction,
  { account, passwordHash, createdAt, membershipIds }: AccountToInsert,
): Promise<void> {
  const { memberships: held, ...columns } = account;
  const rows = held.map((membership, index) => ({
    ...membership,
    id: membershipIds[index] ?? '',
    accountId: account.id,
    createdAt,
  }));
  await orTaken(accounts.create({ ...columns, passwordHash, createdAt }, { transaction }));
  await memberships.bulkCreate(rows, { transaction });
}

/** @throws EmailTaken, UserNameTaken when the database refused a second account with it */
export async function orTaken<T>(write: Promise<T>): Promise<T> {
  try {
    return await write;
  } catch (error) {
    if (!(error instanceof UniqueConstraintError)) throw error;
    if ('accounts_email' in error.fields) throw new EmailTaken();
    throw 'accounts_user_name' in error.fields ? new UserNameTaken() : error;
  }
}

/** The columns that make an account and its memberships. */
type AccountColumns = Pick<
  AccountRow,
  | 'id'
  | 'email'
  | 'userName'
  | 'emailVerified'
  | 'givenName'
  | 'familyName'
  | 'phone'
  | 'locale'
  | 'status'
  | 'platformRole'
  | 'rightsEpoch'
>;
type MembershipColumns = Pick<MembershipRow, 'communityId' | 'role' | 'job'>;

export function toAccount(row: AccountColumns, held: readonly MembershipColumns[]): Account {
  const { id, email, userName, givenName, familyName, phone, locale } = row;
  const { status, platformRole, rightsEpoch } = row;
  return {
    id,
    email,
    userName,
    // A raw query gives a TINYINT(1) as a number.
    emailVerified: Number(row.emailVerified) === 1,
    givenName,
    familyName,
    phone,
    locale,
    status,
    platformRole,
    rightsEpoch,
    memberships: held.map(toMembership),
  };
}

function toMembership({ communityId, role, job }: MembershipColumns): Membership {
  return { communityId, role, job };
}

/**
 * For statements that need accounts as they stand beside other tables: one row for each membership,
 * or one without any. In the order of `m.id` they are what {@link accountOf} takes.
 */
export const ACCOUNT_TABLES = `accounts a LEFT JOIN memberships m ON m.account_id = a.id`;
export const ACCOUNT_COLUMNS = `
  a.id, a.email, a.user_name AS userName, a.email_verified AS emailVerified, a.given_name AS givenName,
  a.family_name AS familyName, a.phone, a.locale, a.status, a.platform_role AS platformRole,
  a.rights_epoch AS rightsEpoch,  m.community_id AS communityId, m.role, m.job`;

export type AccountAndMembership = AccountColumns &
  (MembershipColumns | Record<keyof MembershipColumns, null>);

/** The account that the rows are of; undefined when there are none. */
export function accountOf(rows: readonly AccountAndMembership[]): Account | undefined {
  const [account] = rows;
  return account === undefined ? undefined : toAccount(account, rows.filter(isMembership));
}

function isMembership(row: AccountAndMembership): row is AccountColumns & MembershipColumns {
  return row.communityId !== null;
}
