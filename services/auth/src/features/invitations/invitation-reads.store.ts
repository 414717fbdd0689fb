import { forcedIndex } from '@gatehouse/shared/sql/statements/forced-index';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { col, fn, Op, type WhereOperators } from 'sequelize';
import { matching, type InvitationListing } from './invitation-listing.js';
import type { defineInvitationModel, InvitationRow } from './invitations.model.js';
import type { Invitation } from './invitations.types.js';
import type { InvitedResidency } from './invited-residencies.store.js';

/** What is asked of the table `invitations`. */
export function readsOf(invitations: ReturnType<typeof defineInvitationModel>) {
  return {
    /** The invitation that this token accepts, if it still can. */
    async findOpen(tokenHash: Buffer, now: Date): Promise<Invitation | undefined> {
      const row = await invitations.findOne({ where: { tokenHash, ...open(now) }, raw: true });
      return row === null ? undefined : toInvitation(row);
    },

    /** Whatever has become of it. */
    async findByToken(tokenHash: Buffer): Promise<Invitation | undefined> {
      const row = await invitations.findOne({ where: { tokenHash }, raw: true });
      return row === null ? undefined : toInvitation(row);
    },

    async find(communityId: string, id: string): Promise<Invitation | undefined> {
      const row = await invitations.findOne({ where: { id, communityId }, raw: true });
      return row === null ? undefined : toInvitation(row);
    },

    /** Of whatever community: for what is told of it. */
    async findAny(id: string): Promise<Invitation | undefined> {
      const row = await invitations.findByPk(id, { raw: true });
      return row === null ? undefined : toInvitation(row);
    },

    /** As it is, and stays until the transaction ends. */
    async lock(tx: Transaction, id: string): Promise<Invitation | undefined> {
      const lock = tx.LOCK.UPDATE;
      const row = await invitations.findByPk(id, { transaction: tx, lock, raw: true });
      return row === null ? undefined : toInvitation(row);
    },

    /** The one to the residency whose link went out last; it stays so until the transaction ends. */
    async lockLatestTo(
      tx: Transaction,
      { communityId, residencyId }: InvitedResidency,
    ): Promise<Invitation | undefined> {
      const row = await invitations.findOne({
        where: { communityId, residencyId },
        indexHints: forcedIndex('invitations_residency'),
        order: [[fn('COALESCE', col('sent_at'), col('created_at')), 'DESC']],
        transaction: tx,
        lock: tx.LOCK.UPDATE,
        raw: true,
      });
      return row === null ? undefined : toInvitation(row);
    },

    /** Newest first: ids are ordered by time. */
    async list({ limit, ...listing }: InvitationListing): Promise<Invitation[]> {
      const rows = await invitations.findAll({
        where: matching(listing),
        indexHints: forcedIndex('invitations_community'),
        order: [['id', 'DESC']],
        limit,
        raw: true,
      });
      return rows.map(toInvitation);
    },
  };
}

interface Open {
  acceptedAt: null;
  revokedAt: null;
  expiresAt: WhereOperators<Date>;
}

/** What can be accepted, as far as the table knows. */
export function open(now: Date): Open {
  return { acceptedAt: null, revokedAt: null, expiresAt: { [Op.gt]: now } };
}

function toInvitation(row: InvitationRow): Invitation {
  return {
    id: row.id,
    communityId: row.communityId,
    email: row.email,
    role: row.role,
    job: row.job,
    unitId: row.unitId,
    residencyId: row.residencyId,
    home: row.unitName === null ? null : { name: row.unitName, building: row.buildingName ?? '' },
    invitedBy: row.invitedBy,
    createdAt: row.createdAt,
    sentAt: row.sentAt ?? row.createdAt,
    resends: row.resends,
    expiresAt: row.expiresAt,
    acceptedAt: row.acceptedAt,
    revokedAt: row.revokedAt,
    openedAt: row.openedAt,
    bouncedAt: row.bouncedAt,
  };
}
