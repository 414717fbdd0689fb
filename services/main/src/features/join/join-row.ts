import type { JoinKind, JoinRequest, JoinState } from './join.types.js';

/** A request as a statement reads it. */
export interface JoinRequestRead {
  communityId: string;
  id: string;
  unitId: string;
  accountId: string;
  givenName: string;
  familyName: string;
  kind: JoinKind;
  note: string | null;
  state: JoinState;
  requestedAt: Date;
  expiresAt: Date;
  decidedAt: Date | null;
  decidedById: string | null;
  decidedByName: string | null;
  reason: string | null;
}

export function requestIn(row: JoinRequestRead): JoinRequest {
  const { note, decidedAt, decidedById, decidedByName, reason, ...rest } = row;
  const by = decidedById !== null && { accountId: decidedById, name: decidedByName ?? '' };
  return {
    ...rest,
    ...(note !== null && { note }),
    ...(decidedAt !== null && { decidedAt }),
    ...(by && { decidedBy: by }),
    ...(reason !== null && { reason }),
  };
}
