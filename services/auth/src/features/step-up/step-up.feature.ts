import type { Accounts } from '../accounts/accounts.feature.js';
import type { Login } from '../login/login.feature.js';
import type { Passkeys } from '../passkeys/passkeys.feature.js';
import type { SecondFactors } from '../second-factors/second-factors.feature.js';
import type { Sessions } from '../sessions/sessions.feature.js';
import { createStepUpHandlers } from './step-up.handlers.js';
import { createStepUpService } from './step-up.service.js';

interface Asked {
  accounts: Accounts;
  login: Login;
  passkeys: Passkeys;
  secondFactors: SecondFactors;
  sessions: Sessions;
}

/** Proving oneself anew within a session. */
export function createStepUp({ accounts, login, passkeys, secondFactors, sessions }: Asked) {
  const stepUp = createStepUpService({
    accounts: accounts.service.accounts,
    sessions: sessions.service.proofs,
    checkPassword: login.service.checkPassword,
    checkProof: secondFactors.service.checkProof,
    factors: secondFactors.service.factors,
    passkeys: passkeys.service.proofs,
  });
  return { handlers: createStepUpHandlers(stepUp) };
}
