import type { Notification, Unit } from '@gatehouse/client/gatehouse-client';

/** What `resident-added` carries. */
export interface AddedData {
  unit: Unit;
  resident: { accountId: string; name: string };
  addedAt: string;
}

export function addedData({ kind, data }: Notification): AddedData | undefined {
  return kind === 'resident-added' && data['unit'] !== undefined && data['resident'] !== undefined
    ? (data as unknown as AddedData)
    : undefined;
}
