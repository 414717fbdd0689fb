import { escapeLike, squeeze, squeezedContains } from '@gatehouse/shared/sql/statements/like';
import { col, Op, type WhereOptions } from 'sequelize';
import type { InvitationRow } from './invitations.model.js';
import type { InvitationProgress, InvitationState } from './invitations.types.js';

export interface InvitationListing {
  communityId: string;
  /** A part of the address, or of the home's name. */
  search?: string | undefined;
  /** Keeps those that may be in this state. */
  state?: InvitationState | undefined;
  /** Keeps those that have come so far. */
  progress?: InvitationProgress | undefined;
  /** The last invitation of the page before. */
  beforeId?: string | undefined;
  limit: number;
  /** The moment of which the states are. */
  now: Date;
}

/** Which rows a page of the list may have. */
export function matching({
  communityId,
  search,
  state,
  progress,
  beforeId,
  now,
}: Omit<InvitationListing, 'limit'>): WhereOptions<InvitationRow> {
  return {
    communityId,
    ...(beforeId !== undefined && { id: { [Op.lt]: beforeId } }),
    [Op.and]: [
      ...(search === undefined ? [] : [{ [Op.or]: partsWith(search) }]),
      ...(state === undefined ? [] : [possibly(state, now)]),
      ...(progress === undefined ? [] : [cameTo(progress)]),
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

/** As `progressOf` says. */
function cameTo(progress: InvitationProgress): WhereOptions<InvitationRow> {
  const some = { [Op.ne]: null };
  switch (progress) {
    case 'joined':
      return { acceptedAt: some };
    case 'opened':
      return { acceptedAt: null, openedAt: some };
    case 'bounced':
      return { acceptedAt: null, openedAt: null, bouncedAt: some };
    case 'sent':
      return { acceptedAt: null, openedAt: null, bouncedAt: null, email: some };
    case 'to-hand-over':
      return { acceptedAt: null, openedAt: null, email: null };
  }
}
