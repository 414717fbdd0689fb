import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize } from 'sequelize';
import { defineInvitationModel, type InvitationRow } from './invitations.model.js';
import type { Invitation } from './invitations.types.js';

export interface InvitationListing {
  communityId: string;
  /** The last invitation of the page before. */
  beforeId?: string | undefined;
  limit: number;
}

export type InvitationsStore = ReturnType<typeof createInvitationsStore>;

/** The only code that knows the table `invitations`. */
export function createInvitationsStore(sequelize: Sequelize) {
  const invitations = defineInvitationModel(sequelize);
  const open = (now: Date) => ({
    acceptedAt: null,
    revokedAt: null,
    expiresAt: { [Op.gt]: now },
  });

  return {
    /** Takes the place of open invitations of the same address to the same role. */
    async insert(tx: Transaction, invitation: Invitation, tokenHash: Buffer): Promise<void> {
      const { communityId, email, role, createdAt } = invitation;
      const older = { communityId, email, role, ...open(createdAt) };
      await invitations.update({ revokedAt: createdAt }, { where: older, transaction: tx });
      await invitations.create({ ...invitation, tokenHash }, { transaction: tx });
    },

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

    /** Newest first: ids are ordered by time. */
    async list({ communityId, beforeId, limit }: InvitationListing): Promise<Invitation[]> {
      const rows = await invitations.findAll({
        where: { communityId, ...(beforeId !== undefined && { id: { [Op.lt]: beforeId } }) },
        order: [['id', 'DESC']],
        limit,
        raw: true,
      });
      return rows.map(toInvitation);
    },

    /** Of several who accept at once, one is told true: that it is open is the condition. */
    async accept(tx: Transaction, id: string, now: Date): Promise<boolean> {
      const where = { id, ...open(now) };
      const [accepted] = await invitations.update({ acceptedAt: now }, { where, transaction: tx });
      return accepted === 1;
    },

    /** Only while nobody has accepted it. */
    async revoke(communityId: string, id: string, now: Date): Promise<void> {
      const where = { id, communityId, acceptedAt: null, revokedAt: null };
      await invitations.update({ revokedAt: now }, { where });
    },
  };
}

function toInvitation(row: InvitationRow): Invitation {
  return {
    id: row.id,
    communityId: row.communityId,
    email: row.email,
    role: row.role,
    job: row.job,
    unitId: row.unitId,
    invitedBy: row.invitedBy,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
    acceptedAt: row.acceptedAt,
    revokedAt: row.revokedAt,
  };
}
