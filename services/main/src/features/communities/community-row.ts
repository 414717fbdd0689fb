import type { CommunityRow } from './communities.model.js';
import type { Community, WholeCommunity } from './communities.types.js';

/** A community as everybody sees it. */
export function communityIn(row: CommunityRow): Community {
  const { id, name, timeZone, currency, locale, state, weekStart, areaUnit, createdAt } = row;
  return {
    ...{ id, name, timeZone, currency, locale, state, weekStart, areaUnit, createdAt },
    ...(row.closesAt !== null && { closesAt: row.closesAt }),
  };
}

/** The same with what only its changes have to know. */
export function wholeCommunityIn(row: CommunityRow): WholeCommunity {
  return {
    ...communityIn(row),
    ...(row.stateBefore !== null && { stateBefore: row.stateBefore }),
    ...(row.closingAt !== null && { closingAt: row.closingAt }),
    revision: row.revision,
  };
}

export function toCommunityRow(community: WholeCommunity): CommunityRow {
  return {
    ...community,
    stateBefore: community.stateBefore ?? null,
    closingAt: community.closingAt ?? null,
    closesAt: community.closesAt ?? null,
  };
}

/** Without what only its changes have to know. */
export function shown(community: WholeCommunity): Community {
  return communityIn(toCommunityRow(community));
}
