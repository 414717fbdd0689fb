import { execute, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';

/** A residency, and the community that it is in. */
export interface InvitedResidency {
  communityId: string;
  residencyId: string;
}

const BEGIN = `INSERT INTO invited_residencies (community_id, residency_id) VALUES (?, ?)
  ON DUPLICATE KEY UPDATE residency_id = VALUES(residency_id)`;
const FIND = `SELECT batch_id AS batchId FROM invited_residencies
  WHERE community_id = ? AND residency_id = ? FOR UPDATE`;
const NOTE = `UPDATE invited_residencies SET batch_id = ? WHERE community_id = ? AND residency_id = ?`;

/**
 * Lets nobody else invite to the residency before the transaction ends.
 *
 * @returns the batch that has sent to it last; null when none has
 */
export async function lockResidency(
  tx: Transaction,
  { communityId, residencyId }: InvitedResidency,
): Promise<string | null> {
  await execute(tx, BEGIN, [communityId, residencyId]);
  const [row] = await selectIn<{ batchId: string | null }>(tx, FIND, [communityId, residencyId]);
  return row?.batchId ?? null;
}

/** The batch has sent to it; of a residency that the transaction has locked. */
export async function noteBatch(
  tx: Transaction,
  { communityId, residencyId }: InvitedResidency,
  batchId: string,
): Promise<void> {
  await execute(tx, NOTE, [batchId, communityId, residencyId]);
}
