import { newId } from '@gatehouse/shared/ids/ids';
import type { TableRow } from '@gatehouse/shared/sql/statements/insert-rows';

/** All are over. */
export function nthDataRequest(
  communityId: string,
  { accountIds, at }: { accountIds: readonly string[]; at: Date },
  n: number,
): TableRow {
  const row = {
    ...{ communityId, id: newId(), accountId: accountIds[n % accountIds.length] },
    ...{ kind: 'export', state: 'over', language: 'en' },
    ...{ requestedAt: at, answerBy: at, endedAt: at },
  };
  return { table: 'data_requests', row };
}
