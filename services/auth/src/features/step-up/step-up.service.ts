import type { Caller } from '@gatehouse/shared/http/operation.types';
import { signInNameOf, type AccountsService } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { PasskeyProofService } from '../passkeys/passkeys.feature.js';
import type { ChallengeUse } from '../passkeys/passkeys.types.js';
import type { CheckProof, SecondFactorsService } from '../second-factors/second-factors.feature.js';
import type { SecondFactorProof } from '../second-factors/second-factors.types.js';
import type { CheckPassword } from '../login/login.feature.js';
import type { AccessToken, SessionProofService } from '../sessions/sessions.feature.js';
import { StepUpImpossible, StepUpTooWeak } from './step-up.errors.js';

export interface StepUpOptions {
  accounts: Pick<AccountsService, 'getProfile'>;
  sessions: SessionProofService;
  checkPassword: CheckPassword;
  checkProof: CheckProof;
  factors: Pick<SecondFactorsService, 'methodsOf' | 'prove'>;
  passkeys: Pick<PasskeyProofService, 'assertionOptions'>;
}

/** What somebody shows to prove themselves anew. */
export type StepUpProof = { password: string } | SecondFactorProof;

export type StepUpService = ReturnType<typeof createStepUpService>;

/** Proving oneself anew, for what a stolen token must not be enough for (RFC 9470). */
export function createStepUpService(options: StepUpOptions) {
  const { accounts, sessions, checkPassword, checkProof, factors, passkeys } = options;

  /** How it was proved, as RFC 8176 names it. */
  const check = async (
    account: Account,
    proof: StepUpProof,
    { sessionId, address }: { sessionId: string; address: string },
  ): Promise<readonly string[]> => {
    const possible = await factors.methodsOf(account.id);
    if ('password' in proof) {
      if (possible.length > 0) throw new StepUpTooWeak(possible);
      await checkPassword({ email: signInNameOf(account), password: proof.password, address });
      return ['pwd'];
    }
    const proved = await checkProof(account, { address }, () =>
      factors.prove(account.id, proof, useOf(sessionId)),
    );
    return [...proved, 'mfa'];
  };

  return {
    /** What a passkey has to sign. */
    passkeyOptions: ({ accountId, sessionId }: Caller) =>
      passkeys.assertionOptions(useOf(sessionId), accountId),

    /**
     * By the strongest factor that the account has.
     * @throws StepUpImpossible, StepUpTooWeak, InvalidCredentials, SecondFactorWrong,
     *   TooManyAttempts, AttemptsBusy, LoginsBusy
     */
    async stepUp(caller: Caller, proof: StepUpProof, address: string): Promise<AccessToken> {
      const { accountId, sessionId } = caller;
      const session = await sessions.findOpen(accountId, sessionId);
      if (session === undefined || session.actorId !== null) throw new StepUpImpossible();
      const account = await accounts.getProfile(accountId);
      const proved = await check(account, proof, { sessionId, address });
      return sessions.renew(account, session, proved);
    },
  };
}

function useOf(sessionId: string): ChallengeUse {
  return { purpose: 'step-up', subject: sessionId };
}
