import { newId } from '@gatehouse/shared/ids/ids';
import type { TableRow } from '@gatehouse/shared/sql/statements/insert-rows';

interface Asked {
  communityId: string;
  unitIds: readonly string[];
  /** When, in milliseconds since 1970. */
  at: number;
}

/** All have ended; every tenth was refused. */
export function nthJoinRequest({ communityId, unitIds, at }: Asked, n: number): TableRow {
  const requestedAt = new Date(at);
  return {
    table: 'join_requests',
    row: {
      ...{ communityId, id: newId(), unitId: unitIds[n % unitIds.length], accountId: newId() },
      ...{ givenName: 'Dev', familyName: 'Shah', kind: 'family' },
      ...{ state: n % 10 === 0 ? 'refused' : 'approved', requestedAt, expiresAt: requestedAt },
      decidedAt: requestedAt,
    },
  };
}
