import { leftoverRows, type Leftovers } from '@gatehouse/shared/sql/purge';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize } from 'sequelize';
import { defineLinkModel } from './links.model.js';
import type { LinkPurpose } from './links.types.js';

/** Which links of whom. */
export interface LinkKind {
  accountId: string;
  purpose: LinkPurpose;
}

export interface LinkToInsert extends LinkKind {
  hash: Buffer;
  issuedAt: Date;
  expiresAt: Date;
}

export type LinksStore = ReturnType<typeof createLinksStore>;

/** The only code that knows the table `one_time_links`. */
export function createLinksStore(sequelize: Sequelize) {
  const links = defineLinkModel(sequelize);

  return {
    async insert(transaction: Transaction, link: LinkToInsert): Promise<void> {
      await links.create({ ...link, usedAt: null }, { transaction });
    },

    countSince: (transaction: Transaction, kind: LinkKind, since: Date): Promise<number> =>
      links.count({ where: { ...kind, issuedAt: { [Op.gt]: since } }, transaction }),

    /** Whether there is one, used or not, whose time is not over. */
    hasUnexpired: async (transaction: Transaction, kind: LinkKind, now: Date): Promise<boolean> =>
      (await links.count({ where: { ...kind, expiresAt: { [Op.gt]: now } }, transaction })) > 0,

    /** What is still good is not any more. */
    async expire(transaction: Transaction, kind: LinkKind, now: Date): Promise<void> {
      const good = { ...kind, usedAt: null, expiresAt: { [Op.gt]: now } };
      await links.update({ expiresAt: now }, { where: good, transaction });
    },

    /** Whose link this is, if it is still good. */
    async findOwner(hash: Buffer, purpose: LinkPurpose, now: Date): Promise<string | undefined> {
      const where = { hash, purpose, usedAt: null, expiresAt: { [Op.gt]: now } };
      const row = await links.findOne({ where, attributes: ['accountId'], raw: true });
      return row?.accountId;
    },

    /** Of several that use one link at once, one is told true: the use is the condition. */
    async use(
      transaction: Transaction,
      hash: Buffer,
      purpose: LinkPurpose,
      now: Date,
    ): Promise<boolean> {
      const good = { hash, purpose, usedAt: null, expiresAt: { [Op.gt]: now } };
      const [used] = await links.update({ usedAt: now }, { where: good, transaction });
      return used === 1;
    },
  };
}

/** Links that have not been good for so long that nobody asks what became of them. */
export function linkLeftovers(sequelize: Sequelize): Leftovers {
  const rows = { table: 'one_time_links', column: 'expires_at', keepDays: 30 };
  return leftoverRows(sequelize, { what: 'one-time links', ...rows });
}
