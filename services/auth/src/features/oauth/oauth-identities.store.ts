import { UniqueConstraintError, type Sequelize } from 'sequelize';
import { defineOAuthIdentities } from './oauth-identities.model.js';

/** Somebody as a provider names them. */
export interface IdentityKey {
  provider: string;
  subject: string;
}

export type OAuthIdentitiesStore = ReturnType<typeof createOAuthIdentitiesStore>;

/** The only code that knows the table `oauth_identities`. */
export function createOAuthIdentitiesStore(sequelize: Sequelize) {
  const identities = defineOAuthIdentities(sequelize);

  return {
    async findAccountId({ provider, subject }: IdentityKey): Promise<string | undefined> {
      const row = await identities.findOne({ where: { provider, subject }, raw: true });
      return row?.accountId;
    },

    /** Links the identity; one that has just been linked stays as it is. */
    async insert({ provider, subject }: IdentityKey, accountId: string, createdAt: Date) {
      try {
        await identities.create({ provider, subject, accountId, createdAt });
      } catch (error) {
        if (!(error instanceof UniqueConstraintError)) throw error;
      }
    },
  };
}
