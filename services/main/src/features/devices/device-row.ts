import type { Device, DeviceKind, DeviceState } from './devices.types.js';

/** A device as READ reads it. */
export interface DeviceRead {
  id: string;
  communityId: string;
  name: string;
  kind: DeviceKind;
  gateId: string | null;
  state: DeviceState;
  publicKey: Buffer | null;
  addedAt: Date;
  addedById: string;
  addedByName: string;
  pairedAt: Date | null;
  lastSeenAt: Date | null;
  pending: number | null;
  clockOffsetMs: number | null;
  silentSince: Date | null;
  revokedAt: Date | null;
  revokedById: string | null;
  revokedByName: string | null;
}

export const READ = `
  SELECT id, community_id AS communityId, name, kind, gate_id AS gateId, state,
         public_key AS publicKey, added_at AS addedAt, added_by_id AS addedById,
         added_by_name AS addedByName, paired_at AS pairedAt, last_seen_at AS lastSeenAt,
         pending, clock_offset_ms AS clockOffsetMs, silent_since AS silentSince,
         revoked_at AS revokedAt, revoked_by_id AS revokedById, revoked_by_name AS revokedByName
  FROM devices`;

export function deviceIn(row: DeviceRead): Device {
  const { id, communityId, name, kind, state, addedAt, addedById, addedByName } = row;
  return {
    ...{ id, communityId, name, kind, state, addedAt },
    addedBy: { accountId: addedById, name: addedByName },
    ...(row.gateId !== null && { gateId: row.gateId }),
    ...(row.publicKey !== null && { publicKey: row.publicKey }),
    ...(row.pairedAt !== null && { pairedAt: row.pairedAt }),
    ...seenIn(row),
    ...revocationIn(row),
  };
}

function seenIn({ lastSeenAt, silentSince, pending, clockOffsetMs }: DeviceRead) {
  return {
    ...(lastSeenAt !== null && { lastSeenAt }),
    ...(silentSince !== null && { silentSince }),
    ...(pending !== null && { pending }),
    ...(clockOffsetMs !== null && { clockOffsetMs }),
  };
}

function revocationIn({ revokedAt, revokedById, revokedByName }: DeviceRead) {
  if (revokedAt === null || revokedById === null) return {};
  return { revokedAt, revokedBy: { accountId: revokedById, name: revokedByName ?? '' } };
}
