import { newId } from '@gatehouse/shared/ids/ids';
import type { TableRow } from '@gatehouse/shared/sql/statements/insert-rows';

/** All are over; every tenth was an erasure. */
export function nthDataRequest(
  communityId: string,
  { accountIds, at }: { accountIds: readonly string[]; at: Date },
  n: number,
): TableRow {
  const row = {
    ...{ communityId, id: newId(), accountId: accountIds[n % accountIds.length] },
    ...(n % 10 === 0 ? { kind: 'erasure', state: 'done' } : { kind: 'export', state: 'over' }),
    language: 'en',
    ...{ requestedAt: at, answerBy: at, endedAt: at },
  };
  return { table: 'data_requests', row };
}
