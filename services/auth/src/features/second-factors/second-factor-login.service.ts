import { randomBytes } from 'node:crypto';
import type { AccountsService } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { Origin, SessionOpener, SessionView } from '../sessions/sessions.feature.js';
import type { LoginChallengesStore } from './login-challenges.store.js';
import type { PasskeyProofService } from '../passkeys/passkeys.feature.js';
import type { ChallengeUse } from '../passkeys/passkeys.types.js';
import type { CheckProof } from './proof-check.js';
import { LoginChallengeInvalid, SecondFactorRequired } from './second-factors.errors.js';
import type { SecondFactorsService } from './second-factors.service.js';
import type { LoginChallenge, SecondFactorProof } from './second-factors.types.js';

/** How long somebody may look for their phone. */
const CHALLENGE_TTL_MS = 5 * 60 * 1000;

/** 256 bits: whoever has it needs no password any more. */
const CHALLENGE_BYTES = 32;

export interface SecondFactorLoginOptions {
  challenges: LoginChallengesStore;
  factors: Pick<SecondFactorsService, 'methodsOf' | 'prove'>;
  proofs: Pick<PasskeyProofService, 'assertionOptions'>;
  checkProof: CheckProof;
  accounts: Pick<AccountsService, 'findActiveAccount'>;
  opener: Pick<SessionOpener, 'open'>;
  now: () => Date;
}

/** The second step of a sign-in. */
export type SecondStep = SecondFactorProof & { challenge: string; device?: string | undefined };

export type SecondFactorLoginService = ReturnType<typeof createSecondFactorLoginService>;

/** Signing in with two factors, in two steps. */
export function createSecondFactorLoginService(options: SecondFactorLoginOptions) {
  const { challenges, factors, proofs, checkProof, accounts, opener, now } = options;

  /** @throws LoginChallengeInvalid */
  const find = async (id: string): Promise<LoginChallenge & { account: Account }> => {
    const challenge = await challenges.find(id);
    if (challenge === undefined || new Date(challenge.expiresAt) <= now())
      throw new LoginChallengeInvalid();
    const account = await accounts.findActiveAccount(challenge.accountId);
    // The password of the first step may have been changed since.
    if (account === undefined || account.rightsEpoch !== challenge.rightsEpoch)
      throw new LoginChallengeInvalid();
    return { ...challenge, account };
  };

  return {
    /**
     * Resolves when the account asks for no second factor.
     * @param methods what was proved already, as RFC 8176 names it
     * @throws SecondFactorRequired, with what the second step needs
     */
    async demand(account: Account, origin: Origin, methods: readonly string[]): Promise<void> {
      const possible = await factors.methodsOf(account.id);
      if (possible.length === 0) return;
      const id = randomBytes(CHALLENGE_BYTES).toString('base64url');
      const expiresAt = new Date(now().getTime() + CHALLENGE_TTL_MS).toISOString();
      const { device, deviceToken } = origin;
      const { id: accountId, rightsEpoch } = account;
      const challenge = { accountId, rightsEpoch, methods, device, deviceToken, expiresAt };
      await challenges.insert(id, challenge, CHALLENGE_TTL_MS);
      throw new SecondFactorRequired({ challenge: id, methods: possible, expiresAt });
    },

    /**
     * What a passkey has to sign in the second step.
     * @throws LoginChallengeInvalid
     */
    async passkeyOptions(challenge: string) {
      const { account } = await find(challenge);
      return proofs.assertionOptions(useOf(account), account.id);
    },

    /**
     * Opens the session that the first step began.
     * @throws LoginChallengeInvalid, SecondFactorWrong, TooManyAttempts, AttemptsBusy
     */
    async login(step: SecondStep, address: string): Promise<SessionView> {
      const { account, methods, device, deviceToken } = await find(step.challenge);
      const place = { device: step.device ?? device, deviceToken, address };
      const proved = await checkProof(account, place, async () => {
        if (!(await challenges.countTry(step.challenge))) throw new LoginChallengeInvalid();
        return factors.prove(account.id, step, useOf(account));
      });
      if (!(await challenges.remove(step.challenge))) throw new LoginChallengeInvalid();
      return opener.open(account, place, { methods: [...methods, ...proved, 'mfa'] });
    },
  };
}

function useOf({ id }: Account): ChallengeUse {
  return { purpose: 'second-factor', subject: id };
}
