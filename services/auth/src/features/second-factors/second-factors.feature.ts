import type { Parts } from '../../parts.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import type { Attempts } from '../attempts/attempts.feature.js';
import type { OneTimeCodes } from '../one-time-codes/one-time-codes.feature.js';
import type { Passkeys } from '../passkeys/passkeys.feature.js';
import type { Sessions } from '../sessions/sessions.feature.js';
import { createLoginChallengesStore } from './login-challenges.store.js';
import { createProofCheck } from './proof-check.js';
import { createSecondFactorLoginService } from './second-factor-login.service.js';
import { secondFactorsCalls } from './second-factors.calls.js';
import { createSecondFactorsHandlers } from './second-factors.handlers.js';
import { createSecondFactorsService } from './second-factors.service.js';

export type { CheckProof } from './proof-check.js';
export type { SecondFactorLoginService } from './second-factor-login.service.js';
export type { SecondFactorsService } from './second-factors.service.js';
export { SecondFactorRequired } from './second-factors.errors.js';

export type SecondFactors = ReturnType<typeof createSecondFactors>;

interface Asked {
  accounts: Accounts;
  attempts: Attempts;
  oneTimeCodes: OneTimeCodes;
  passkeys: Passkeys;
  sessions: Sessions;
}

/** What an account proves itself with beside the password, and signing in in two steps. */
export function createSecondFactors(
  { redis, redisPrefix, answers, now }: Parts,
  { accounts, attempts, oneTimeCodes, passkeys, sessions }: Asked,
) {
  const factors = createSecondFactorsService({
    accounts: accounts.service.accounts,
    totp: oneTimeCodes.service.totp,
    recoveryCodes: oneTimeCodes.service.recoveryCodes,
    passkeys: passkeys.service.passkeys,
    proofs: passkeys.service.proofs,
  });
  const checkProof = createProofCheck(attempts.service);
  const login = createSecondFactorLoginService({
    challenges: createLoginChallengesStore(redis, redisPrefix),
    factors,
    proofs: passkeys.service.proofs,
    checkProof,
    accounts: accounts.service.accounts,
    opener: sessions.service.opener,
    now,
  });
  return {
    handlers: createSecondFactorsHandlers(factors, login, answers),
    calls: secondFactorsCalls(login),
    service: { factors, login, checkProof },
  };
}
