import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { forcedIndex } from '@gatehouse/shared/sql/statements/forced-index';
import { escapeLike } from '@gatehouse/shared/sql/statements/like';
import { appendEvents } from '@gatehouse/shared/sql/outbox/outbox-store';
import { inTransaction, type Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, QueryTypes, type Sequelize } from 'sequelize';
import type { AccountEntry, AccountListing } from './account-directory.types.js';
import { nextMoment } from './account-clock.js';
import { ledByNobodyElse } from './admins.js';
import { defineAccountModels, type AccountModels, type MembershipRow } from './accounts.model.js';
import { toAccount } from './account-row.js';
import type { Account, Membership } from './accounts.types.js';
import { beginRightsEpoch } from './rights-epoch.js';

/** What an account is in a community from now on. */
export interface RoleReplacement {
  accountId: string;
  communityId: string;
  /** All the roles there, with the ids they are stored under. */
  roles: readonly (Membership & { id: string })[];
  now: Date;
  /**
   * How the change is told, undefined if there is none; throws when it must not be. Is given whether
   * the community has no active admin but, perhaps, this account.
   */
  decide: (before: AccountEntry, isAlone: boolean) => ((at: Date) => Envelope) | undefined;
}

/** Whether an account can be used from now on. */
export interface StatusChange {
  accountId: string;
  status: Account['status'];
  now: Date;
  /** Is given the communities that the account is the only active admin of; throws to leave it so. */
  decide?: (ledAlone: readonly string[]) => void;
  tell: (at: Date) => Envelope;
}

export type AccountDirectoryStore = ReturnType<typeof createAccountDirectoryStore>;

/** The tables `accounts` and `memberships`, for those who look after other people's accounts. */
export function createAccountDirectoryStore(sequelize: Sequelize) {
  const models = defineAccountModels(sequelize);

  return {
    /** By name; the accounts come with all their roles, also those in other communities. */
    async list(listing: AccountListing): Promise<AccountEntry[]> {
      const found = await sequelize.query<{ id: string }>(listOf(listing), {
        replacements: replacementsFor(listing),
        type: QueryTypes.SELECT,
      });
      const ids = found.map(({ id }) => id);
      const [rows, held] = await Promise.all([
        models.accounts.findAll({
          where: { id: { [Op.in]: ids } },
          indexHints: forcedIndex('PRIMARY'),
          raw: true,
        }),
        models.memberships.findAll({
          where: { accountId: { [Op.in]: ids } },
          indexHints: forcedIndex('memberships_role'),
          ...BY_ID,
        }),
      ]);
      return ids.flatMap((id) => {
        const row = rows.find((each) => each.id === id);
        if (row === undefined) return [];
        return [{ account: toAccount(row, heldBy(id, held)), createdAt: row.createdAt }];
      });
    },

    async find(accountId: string): Promise<AccountEntry | undefined> {
      const [row, held] = await Promise.all([
        models.accounts.findOne({ where: { id: accountId }, raw: true }),
        models.memberships.findAll({ where: { accountId }, ...BY_ID }),
      ]);
      if (row === null) return undefined;
      return { account: toAccount(row, held), createdAt: row.createdAt };
    },

    /**
     * Replaces the roles of an account in one community, with the events, or leaves everything as
     * it is when `decide` throws. Of two changes in one community the second sees the first.
     * @returns false when the account does not exist
     */
    replaceRoles: (replacement: RoleReplacement): Promise<boolean> =>
      inTransaction(sequelize, (transaction) => replaceRoles(models, replacement, transaction)),

    /**
     * Sets the status with its event, or does neither.
     * @returns false when the account had that status already, or does not exist
     */
    setStatus: (change: StatusChange): Promise<boolean> =>
      inTransaction(sequelize, (transaction) => setStatus(models, change, transaction)),
  };
}

async function setStatus(
  models: AccountModels,
  { accountId, status, now, decide, tell }: StatusChange,
  transaction: Transaction,
): Promise<boolean> {
  const locked = { lock: transaction.LOCK.UPDATE, transaction, raw: true };
  const row = await models.accounts.findByPk(accountId, locked);
  if (row === null || row.status === status) return false;
  if (decide !== undefined) {
    const where = { accountId, role: 'admin' as const };
    const held = await models.memberships.findAll({ where, ...BY_ID, transaction });
    const communityIds = held.map(({ communityId }) => communityId);
    decide(await ledByNobodyElse(models, transaction, { accountId, communityIds }));
  }
  await models.accounts.update({ status }, { where: { id: accountId }, transaction });
  const at = await nextMoment(transaction, accountId, now);
  await beginRightsEpoch(transaction, accountId);
  await appendEvents(transaction, [tell(at)]);
  return true;
}

async function replaceRoles(
  models: AccountModels,
  { accountId, communityId, roles, now, decide }: RoleReplacement,
  transaction: Transaction,
): Promise<boolean> {
  const locked = { lock: transaction.LOCK.UPDATE, transaction, raw: true };
  const row = await models.accounts.findByPk(accountId, locked);
  if (row === null) return false;
  const held = await models.memberships.findAll({
    where: { accountId },
    ...BY_ID,
    transaction,
  });
  const led = { accountId, communityIds: [communityId] };
  const isAlone = (await ledByNobodyElse(models, transaction, led)).length > 0;
  const before = { account: toAccount(row, held), createdAt: row.createdAt };
  const tell = decide(before, isAlone);
  if (tell === undefined) return true;
  const at = await nextMoment(transaction, accountId, now);
  await beginRightsEpoch(transaction, accountId);
  await models.memberships.destroy({ where: { accountId, communityId }, transaction });
  await models.memberships.bulkCreate(
    roles.map((role) => ({ ...role, accountId, createdAt: at })),
    { transaction },
  );
  await appendEvents(transaction, [tell(at)]);
  return true;
}

const BY_ID = { order: ['id'], raw: true };

function heldBy(accountId: string, held: MembershipRow[]): MembershipRow[] {
  return held.filter((each) => each.accountId === accountId);
}

function replacementsFor({ communityId, role, status, search, after, limit }: AccountListing) {
  return {
    communityId: communityId ?? null,
    role: role ?? null,
    status: status ?? null,
    search: search === undefined ? null : `${escapeLike(search)}%`,
    // Addresses and user names are stored in lower case, and compared byte by byte.
    searchedName: search === undefined ? null : `${escapeLike(search.toLowerCase())}%`,
    ...after,
    limit,
  };
}

/**
 * The members of a community are some thousands at the most: all of them are looked at, and nobody
 * else. Left to itself the database may go through everybody by name, however few are members.
 */
const MEMBERS = `
  (SELECT DISTINCT account_id FROM memberships FORCE INDEX (memberships_community)
    WHERE community_id = :communityId AND (:role IS NULL OR role = :role)) AS members
  STRAIGHT_JOIN accounts AS a FORCE INDEX (PRIMARY) ON a.id = members.account_id
  WHERE TRUE`;

const EVERYBODY = `
  accounts AS a FORCE INDEX (accounts_name)
  WHERE (:role IS NULL
    OR EXISTS (SELECT 1 FROM memberships m WHERE m.account_id = a.id AND m.role = :role))`;

/** The first half of the condition is what the index by name can be entered by. */
const AFTER = `
  AND a.family_name >= :familyName AND (a.family_name > :familyName OR a.given_name > :givenName
    OR (a.given_name = :givenName AND a.id > :id))`;

function listOf({ communityId, after }: AccountListing): string {
  return `
    SELECT a.id FROM ${communityId === undefined ? EVERYBODY : MEMBERS}
      AND (:status IS NULL OR a.status = :status)
      AND (:search IS NULL OR a.given_name LIKE :search OR a.family_name LIKE :search
        OR CONCAT(a.given_name, ' ', a.family_name) LIKE :search
        OR a.email LIKE :searchedName OR a.user_name LIKE :searchedName)
      ${after === undefined ? '' : AFTER}
    ORDER BY a.family_name, a.given_name, a.id LIMIT :limit`;
}
