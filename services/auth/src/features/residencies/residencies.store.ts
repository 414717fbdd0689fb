import { execute, selectIn } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';

/** An account in one community. */
export interface Member {
  communityId: string;
  accountId: string;
}

/** What main told of the residencies of an account in a community. */
export interface ResidentMoments {
  /** When it told last that one had started. */
  startedAt: Date | null;
  /** When it told last that the last one had ended. */
  endedAt: Date | null;
  /** Whether the role was taken for that. */
  isTaken: boolean;
}

export type ResidenciesStore = ReturnType<typeof createResidenciesStore>;

/** The table resident_moments. */
export function createResidenciesStore() {
  const find = async (
    tx: Transaction,
    { communityId, accountId }: Member,
  ): Promise<ResidentMoments> => {
    const [row] = await selectIn<Row>(tx, FIND, [communityId, accountId]);
    const { startedAt = null, endedAt = null, roleTaken = 0 } = row ?? {};
    return { startedAt, endedAt, isTaken: roleTaken === 1 };
  };

  return {
    find,

    /** The newest of each is kept, in whatever order they are told. The account must be locked. */
    async note(
      tx: Transaction,
      { communityId, accountId }: Member,
      { what, at }: { what: 'started' | 'ended'; at: Date },
    ): Promise<ResidentMoments> {
      const column = `${what}_at`;
      await execute(
        tx,
        `INSERT INTO resident_moments (community_id, account_id, ${column}) VALUES (?, ?, ?)
         ON DUPLICATE KEY UPDATE ${column} = GREATEST(COALESCE(${column}, VALUES(${column})), VALUES(${column}))`,
        [communityId, accountId, at],
      );
      return find(tx, { communityId, accountId });
    },

    async markTaken(
      tx: Transaction,
      { communityId, accountId }: Member,
      isTaken: boolean,
    ): Promise<void> {
      await execute(tx, MARK_TAKEN, [isTaken, communityId, accountId]);
    },
  };
}

interface Row {
  startedAt: Date | null;
  endedAt: Date | null;
  roleTaken: number;
}

const FIND = `
  SELECT started_at AS startedAt, ended_at AS endedAt, role_taken AS roleTaken
  FROM resident_moments WHERE community_id = ? AND account_id = ?`;

const MARK_TAKEN = `
  UPDATE resident_moments SET role_taken = ? WHERE community_id = ? AND account_id = ?`;
