import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { forcedIndex } from '@gatehouse/shared/sql/statements/forced-index';
import { escapeLike, squeeze, squeezedContains } from '@gatehouse/shared/sql/statements/like';
import { col, Op, type Sequelize, type WhereOptions } from 'sequelize';
import { defineInvitationModel, type InvitationRow } from './invitations.model.js';
import type { Invitation, InvitationState } from './invitations.types.js';

export interface InvitationListing {
  communityId: string;
  /** A part of the address, or of the home's name. */
  search?: string | undefined;
  /** Keeps those that may be in this state. */
  state?: InvitationState | undefined;
  /** The last invitation of the page before. */
  beforeId?: string | undefined;
  limit: number;
  /** The moment of which the states are. */
  now: Date;
}

export type InvitationsStore = ReturnType<typeof createInvitationsStore>;

/** The only code that knows the table `invitations`. */
export function createInvitationsStore(sequelize: Sequelize) {
  const invitations = defineInvitationModel(sequelize);

  return {
    /** Takes the place of open invitations of the same address to the same role. */
    async insert(tx: Transaction, invitation: Invitation, tokenHash: Buffer): Promise<void> {
      await revokeOthers(invitations, tx, invitation);
      await invitations.create(toRow(invitation, tokenHash), { transaction: tx });
    },

    /** A new link in place of the one before; as above, it takes the place of others too. */
    async renew(tx: Transaction, invitation: Invitation, tokenHash: Buffer): Promise<void> {
      await revokeOthers(invitations, tx, invitation);
      const { id, ...row } = toRow(invitation, tokenHash);
      await invitations.update(row, { where: { id }, transaction: tx });
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

    /** As it is, and stays until the transaction ends. */
    async lock(tx: Transaction, id: string): Promise<Invitation | undefined> {
      const lock = tx.LOCK.UPDATE;
      const row = await invitations.findByPk(id, { transaction: tx, lock, raw: true });
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

    /**
     * Of several who accept at once, one is told true: that it is open is the condition, and that the
     * link is still the one that goes with it.
     */
    async accept(
      tx: Transaction,
      { id, tokenHash }: { id: string; tokenHash: Buffer },
      now: Date,
    ): Promise<boolean> {
      const where = { id, tokenHash, ...open(now) };
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

/** What can be accepted, as far as the table knows. */
function open(now: Date) {
  return { acceptedAt: null, revokedAt: null, expiresAt: { [Op.gt]: now } };
}

async function revokeOthers(
  invitations: ReturnType<typeof defineInvitationModel>,
  tx: Transaction,
  { id, communityId, email, role, sentAt }: Invitation,
): Promise<void> {
  const others = { id: { [Op.ne]: id }, communityId, email, role, ...open(sentAt) };
  await invitations.update({ revokedAt: sentAt }, { where: others, transaction: tx });
}

function matching({
  communityId,
  search,
  state,
  beforeId,
  now,
}: Omit<InvitationListing, 'limit'>): WhereOptions<InvitationRow> {
  return {
    communityId,
    ...(beforeId !== undefined && { id: { [Op.lt]: beforeId } }),
    [Op.and]: [
      ...(search === undefined ? [] : [{ [Op.or]: partsWith(search) }]),
      ...(state === undefined ? [] : [possibly(state, now)]),
    ],
  };
}

/** Addresses are kept in lower case. */
function partsWith(search: string): WhereOptions[] {
  const inAddress = { email: { [Op.like]: `%${escapeLike(search.toLowerCase())}%` } };
  if (squeeze(search) === '') return [inAddress];
  return [inAddress, squeezedContains(col('unit_name'), search)];
}

/** An open one counts as revoked once its giver may no longer give it. */
function possibly(state: InvitationState, now: Date): WhereOptions<InvitationRow> {
  const pending = { acceptedAt: null, revokedAt: null };
  switch (state) {
    case 'accepted':
      return { acceptedAt: { [Op.ne]: null } };
    case 'expired':
      return { ...pending, expiresAt: { [Op.lte]: now } };
    case 'open':
      return { ...pending, expiresAt: { [Op.gt]: now } };
    case 'revoked':
      return {
        acceptedAt: null,
        [Op.or]: [{ revokedAt: { [Op.ne]: null } }, { expiresAt: { [Op.gt]: now } }],
      };
  }
}

function toRow({ home, ...invitation }: Invitation, tokenHash: Buffer) {
  const names = { unitName: home?.name ?? null, buildingName: home?.building ?? null };
  return { ...invitation, ...names, tokenHash };
}

function toInvitation(row: InvitationRow): Invitation {
  return {
    id: row.id,
    communityId: row.communityId,
    email: row.email,
    role: row.role,
    job: row.job,
    unitId: row.unitId,
    home: row.unitName === null ? null : { name: row.unitName, building: row.buildingName ?? '' },
    invitedBy: row.invitedBy,
    createdAt: row.createdAt,
    sentAt: row.sentAt ?? row.createdAt,
    resends: row.resends,
    expiresAt: row.expiresAt,
    acceptedAt: row.acceptedAt,
    revokedAt: row.revokedAt,
  };
}
