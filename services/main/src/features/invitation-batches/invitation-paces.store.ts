import { execute, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';

/** How many mails a community has asked for without a pause of a minute, the last of them when. */
export interface InvitationPace {
  sent: number;
  lastAt: Date | null;
}

export type InvitationPacesStore = ReturnType<typeof createInvitationPacesStore>;

const BEGIN = `INSERT INTO invitation_paces (community_id) VALUES (?)
  ON DUPLICATE KEY UPDATE community_id = VALUES(community_id)`;
const FIND = `SELECT sent, last_at AS lastAt FROM invitation_paces WHERE community_id = ? FOR UPDATE`;
const KEEP = 'UPDATE invitation_paces SET sent = ?, last_at = ? WHERE community_id = ?';

/** The table invitation_paces. */
export function createInvitationPacesStore() {
  return {
    /** Lets no other batch of the community go on before the transaction ends. */
    async lock(tx: Transaction, communityId: string): Promise<InvitationPace> {
      await execute(tx, BEGIN, [communityId]);
      const [row] = await selectIn<InvitationPace>(tx, FIND, [communityId]);
      return row ?? { sent: 0, lastAt: null };
    },

    /** Of one that the transaction has locked. */
    async keep(tx: Transaction, communityId: string, pace: InvitationPace): Promise<void> {
      await execute(tx, KEEP, [pace.sent, pace.lastAt, communityId]);
    },
  };
}
