import { retryLockConflicts } from '@gatehouse/shared/sql/statements/lock-conflicts';
import { UniqueConstraintError, type Sequelize } from 'sequelize';
import { defineSigningKeys, type SigningKeyRow } from './keys.model.js';
import type { PublicJwk, StoredKey } from './keys.types.js';

export type KeysStore = ReturnType<typeof createKeysStore>;

/** The only code that knows the table `signing_keys`. */
export function createKeysStore(sequelize: Sequelize) {
  const keys = defineSigningKeys(sequelize);
  return {
    /** The oldest first. */
    async list(): Promise<StoredKey[]> {
      return (await keys.findAll({ order: ['generation'], raw: true })).map(toStoredKey);
    },

    /** False when there is a key of this generation already. */
    async insert(key: StoredKey, createdAt: Date): Promise<boolean> {
      const publicJwk = JSON.stringify(key.publicJwk);
      try {
        // Many that insert the same generation at once can end in a deadlock.
        await retryLockConflicts(() => keys.create({ ...key, publicJwk, createdAt }));
        return true;
      } catch (error) {
        if (error instanceof UniqueConstraintError) return false;
        throw error;
      }
    },

    /** False, and nothing done, when it is another meanwhile. */
    async replaceSealed(kid: string, from: Buffer, to: Buffer): Promise<boolean> {
      const where = { kid, sealedPrivateKey: from };
      const [changed] = await keys.update({ sealedPrivateKey: to }, { where });
      return changed === 1;
    },

    /** Answers how many of them were there. */
    remove(kids: readonly string[]): Promise<number> {
      return keys.destroy({ where: { kid: [...kids] } });
    },
  };
}

function toStoredKey(row: SigningKeyRow): StoredKey {
  const { kid, generation, signsFrom, sealedPrivateKey } = row;
  const publicJwk = JSON.parse(row.publicJwk) as PublicJwk;
  return { kid, generation, signsFrom, sealedPrivateKey, publicJwk };
}
