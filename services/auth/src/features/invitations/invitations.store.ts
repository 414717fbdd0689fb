import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { Op, type Sequelize } from 'sequelize';
import { defineInvitationModel } from './invitations.model.js';
import { open, readsOf } from './invitation-reads.store.js';
import type { Invitation, SentLink } from './invitations.types.js';
import { lockResidency } from './invited-residencies.store.js';

export type InvitationsStore = ReturnType<typeof createInvitationsStore>;

/** Changes of the table `invitations`, which only this and its reads know. */
export function createInvitationsStore(sequelize: Sequelize) {
  const invitations = defineInvitationModel(sequelize);

  return {
    ...readsOf(invitations),

    /**
     * Takes the place of open invitations to the same residency, and of those of the same address to the
     * same role that are to none.
     */
    async insert(tx: Transaction, invitation: Invitation, link: SentLink): Promise<void> {
      await revokeOthers(invitations, tx, invitation);
      await invitations.create(toRow(invitation, link), { transaction: tx });
    },

    /** A new link in place of the one before; as above, it takes the place of others too. */
    async renew(tx: Transaction, invitation: Invitation, link: SentLink): Promise<void> {
      await revokeOthers(invitations, tx, invitation);
      const { id, ...row } = toRow(invitation, link);
      await invitations.update(row, { where: { id }, transaction: tx });
    },

    /**
     * Of several who accept at once, one is told true: that it is open is the condition, and that the
     * link is still the one that goes with it.
     */
    async accept(
      tx: Transaction,
      { id, tokenHash, accountId }: { id: string; tokenHash: Buffer; accountId: string },
      now: Date,
    ): Promise<boolean> {
      const where = { id, tokenHash, ...open(now) };
      const taken = { acceptedAt: now, acceptedBy: accountId };
      const [accepted] = await invitations.update(taken, { where, transaction: tx });
      return accepted === 1;
    },

    /**
     * Only while nobody has accepted it.
     * @returns whether it could be accepted until now
     */
    async revoke(
      tx: Transaction,
      { communityId, id }: { communityId: string; id: string },
      now: Date,
    ): Promise<boolean> {
      const where = { id, communityId, acceptedAt: null, revokedAt: null };
      const [revoked] = await invitations.update({ revokedAt: now }, { where, transaction: tx });
      return revoked === 1;
    },

    /** Of several who look at it at once, one is told true. */
    async markOpened(
      tx: Transaction,
      { id, tokenHash }: { id: string; tokenHash: Buffer },
      now: Date,
    ): Promise<boolean> {
      const where = { id, tokenHash, openedAt: null, ...open(now) };
      const [opened] = await invitations.update({ openedAt: now }, { where, transaction: tx });
      return opened === 1;
    },

    /** @returns false when another mail has gone out since, or that is known already */
    async markBounced(
      tx: Transaction,
      { id, mailId }: { id: string; mailId: string },
      now: Date,
    ): Promise<boolean> {
      const where = { id, mailId, bouncedAt: null, acceptedAt: null };
      const [bounced] = await invitations.update({ bouncedAt: now }, { where, transaction: tx });
      return bounced === 1;
    },
  };
}

type Invited = Pick<Invitation, 'email' | 'role' | 'residencyId'>;

async function revokeOthers(
  invitations: ReturnType<typeof defineInvitationModel>,
  tx: Transaction,
  { id, communityId, residencyId, email, role, sentAt }: Invitation,
): Promise<void> {
  const others = { id: { [Op.ne]: id }, communityId, ...open(sentAt) };
  const revoke = async (which: Partial<Invited>): Promise<void> => {
    const where = { ...others, ...which };
    await invitations.update({ revokedAt: sentAt }, { where, transaction: tx });
  };
  // Those without an address may each be somebody else.
  const toAddress = email === null ? undefined : { email, role };
  if (residencyId === null) return toAddress && revoke(toAddress);
  await lockResidency(tx, { communityId, residencyId });
  await revoke({ residencyId });
  // Whoever has several homes keeps an invitation to each.
  if (toAddress) await revoke({ ...toAddress, residencyId: null });
}

function toRow({ home, ...invitation }: Invitation, link: SentLink) {
  const names = { unitName: home?.name ?? null, buildingName: home?.building ?? null };
  return { ...invitation, ...names, ...link };
}
