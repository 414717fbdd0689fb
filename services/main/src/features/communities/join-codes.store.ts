import { execute, select } from '@gatehouse/shared/sql/statements/prepared';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';

export type JoinCodesStore = ReturnType<typeof createJoinCodesStore>;

/** The codes by which people find a community that they want to join; in the table communities. */
export function createJoinCodesStore(sequelize: Sequelize) {
  return {
    /** The community whose code it is now. */
    async findByJoinCode(code: string): Promise<string | undefined> {
      const [row] = await select<{ id: string }>(sequelize, BY_CODE, [code]);
      return row?.id;
    },

    /** Undefined until the community has one. */
    async joinCodeOf(communityId: string): Promise<string | undefined> {
      const [row] = await select<{ code: string | null }>(sequelize, CODE_OF, [communityId]);
      return row?.code ?? undefined;
    },

    /** The code of before leads nowhere from then on. */
    async setJoinCode(tx: Transaction, communityId: string, code: string): Promise<void> {
      await execute(tx, SET_CODE, [code, communityId]);
    },

    /** @returns false when there was none */
    async removeJoinCode(tx: Transaction, communityId: string): Promise<boolean> {
      return (await execute(tx, REMOVE_CODE, [communityId])) === 1;
    },
  };
}

const BY_CODE = 'SELECT id FROM communities WHERE join_code = ?';
const CODE_OF = 'SELECT join_code AS code FROM communities WHERE id = ?';
const SET_CODE = 'UPDATE communities SET join_code = ? WHERE id = ?';
const REMOVE_CODE =
  'UPDATE communities SET join_code = NULL WHERE id = ? AND join_code IS NOT NULL';
