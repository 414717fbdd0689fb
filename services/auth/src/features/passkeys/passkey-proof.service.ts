import { AppError } from '@gatehouse/shared/errors/app-error';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { PasskeyChallengesStore } from './passkey-challenges.store.js';
import type { PasskeysStore } from './passkeys.store.js';
import type { Assertion, ChallengeUse } from './passkeys.types.js';
import type { RelyingParty } from './relying-party.js';

export interface PasskeyProofOptions {
  store: Pick<PasskeysStore, 'list' | 'findByCredential' | 'recordUse'>;
  challenges: PasskeyChallengesStore;
  relyingParty: RelyingParty;
  logger: AppLogger;
  now: () => Date;
}

export type PasskeyProofService = ReturnType<typeof createPasskeyProofService>;

/** Passkeys as a proof: a second factor, and a way in by themselves. */
export function createPasskeyProofService(options: PasskeyProofOptions) {
  const { store, challenges, relyingParty, logger, now } = options;

  return {
    /** @param accountId whose passkeys to ask for; any, when nobody is known yet */
    async assertionOptions(use: ChallengeUse, accountId?: string) {
      const allowed = accountId === undefined ? undefined : await store.list(accountId);
      const made = await relyingParty.assertionOptions(allowed);
      await challenges.insert(made.challenge, use);
      return made;
    },

    /** Whose passkey this claims to be; nothing is proved by it. */
    async ownerOf({ id }: Assertion): Promise<string | undefined> {
      return (await store.findByCredential(Buffer.from(id, 'base64url')))?.accountId;
    },

    /**
     * How this proves that it is the owner, as RFC 8176 names it; undefined when it does not. The
     * caller slows guessing down.
     */
    async prove(
      accountId: string,
      assertion: Assertion,
      use: ChallengeUse,
    ): Promise<string[] | undefined> {
      const passkey = await store.findByCredential(Buffer.from(assertion.id, 'base64url'));
      if (passkey?.accountId !== accountId) return undefined;
      const expected = (challenge: string) => challenges.use(challenge, use);
      const alone = use.purpose === 'login';
      let count: number;
      try {
        count = await relyingParty.verifyAssertion(assertion, passkey, expected, alone);
      } catch (error) {
        if (error instanceof AppError) throw error;
        logger.info('Passkey refused', { accountId, passkeyId: passkey.id, error });
        return undefined;
      }
      if (!(await store.recordUse(passkey.id, count, now()))) return undefined;
      return [passkey.synced ? 'swk' : 'hwk', 'user'];
    },
  };
}
