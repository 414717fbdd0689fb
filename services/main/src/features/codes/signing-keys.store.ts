import { mysqlErrno, MysqlErrno } from '@gatehouse/shared/sql/database-errors';
import { change, select } from '@gatehouse/shared/sql/statements/prepared';
import type { Sequelize } from 'sequelize';
import type { SigningKey } from './codes.types.js';

export type SigningKeysStore = ReturnType<typeof createSigningKeysStore>;

/** The table signing_keys. */
export function createSigningKeysStore(sequelize: Sequelize) {
  return {
    /** That with which codes of the community are signed. */
    async current(communityId: string): Promise<SigningKey | undefined> {
      const [key] = await select<SigningKey>(sequelize, CURRENT, [communityId]);
      return key;
    },

    /** The newest first. */
    all: (communityId: string): Promise<SigningKey[]> =>
      select<SigningKey>(sequelize, ALL, [communityId]),

    /** Whether any community has a key that is called so. */
    async isAnybodys(keyId: string): Promise<boolean> {
      return (await select(sequelize, ANYBODYS, [keyId])).length > 0;
    },

    /** @returns false when there is one already with which codes are signed, or one that is called so */
    async addCurrent(key: SigningKey): Promise<boolean> {
      const { communityId, keyId, publicKey, sealedKey, madeAt } = key;
      try {
        await change(sequelize, ADD, [communityId, keyId, publicKey, sealedKey, madeAt]);
        return true;
      } catch (error) {
        if (mysqlErrno(error) === MysqlErrno.duplicateKey) return false;
        throw error;
      }
    },
  };
}

const READ = `
  SELECT community_id AS communityId, key_id AS keyId, public_key AS publicKey,
         sealed_key AS sealedKey, made_at AS madeAt
  FROM signing_keys`;

const CURRENT = `${READ} WHERE community_id = ? AND is_current = 1`;

const ALL = `${READ} WHERE community_id = ? ORDER BY is_current DESC, made_at DESC`;

const ANYBODYS = 'SELECT 1 FROM signing_keys WHERE key_id = ? LIMIT 1';

const ADD = `
  INSERT INTO signing_keys (community_id, key_id, public_key, sealed_key, made_at, is_current)
  VALUES (?, ?, ?, ?, ?, 1)`;
