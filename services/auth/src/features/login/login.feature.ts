import type { Accounts } from '../accounts/accounts.feature.js';
import type { Attempts } from '../attempts/attempts.feature.js';
import type { SecondFactors } from '../second-factors/second-factors.feature.js';
import type { Sessions } from '../sessions/sessions.feature.js';
import { createLocalAuthentication } from './local.strategy.js';
import { loginCalls } from './login.calls.js';
import { createLoginHandlers } from './login.handlers.js';
import { createLoginService } from './login.service.js';
import { createPasswordCheck } from './password-check.js';

export type { LoginService } from './login.service.js';
export type { CheckPassword } from './password-check.js';
export { passwordOf } from './password-check.js';

export type Login = ReturnType<typeof createLogin>;

interface Asked {
  accounts: Accounts;
  attempts: Attempts;
  secondFactors: SecondFactors;
  sessions: Sessions;
}

/** Signing in with a password. */
export function createLogin({ accounts, attempts, secondFactors, sessions }: Asked) {
  const checkPassword = createPasswordCheck({
    authenticate: createLocalAuthentication(async (_email, password, { read, lane }) =>
      accounts.service.accounts.verifyPassword(await read(), password, lane),
    ),
    accounts: accounts.service.accounts,
    attempts: attempts.service,
  });
  const login = createLoginService({
    checkPassword,
    secondFactors: secondFactors.service.login,
    opener: sessions.service.opener,
  });
  return {
    handlers: createLoginHandlers(login),
    calls: loginCalls(login),
    service: login,
  };
}
