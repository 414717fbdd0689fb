import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { SecondFactorLoginService } from '../second-factors/second-factors.feature.js';
import type { SessionOpener, SessionView } from '../sessions/sessions.feature.js';
import type { CheckPassword, Credentials } from './password-check.js';

export interface LoginServiceOptions {
  checkPassword: CheckPassword;
  secondFactors: Pick<SecondFactorLoginService, 'demand'>;
  opener: Pick<SessionOpener, 'open'>;
}

export type LoginService = ReturnType<typeof createLoginService>;

/** Signing in with a password. */
export function createLoginService(options: LoginServiceOptions) {
  const { checkPassword, secondFactors, opener } = options;
  return {
    /** The account these credentials belong to, as a proof and no more; see {@link CheckPassword}. */
    checkPassword,

    /**
     * @param remember where the session is the end of something that is done once
     * @throws InvalidCredentials, SecondFactorRequired, TooManyAttempts, AttemptsBusy, LoginsBusy
     */
    async login(request: Credentials, remember?: Remember<SessionView>): Promise<SessionView> {
      const account = await checkPassword(request);
      await secondFactors.demand(account, request, ['pwd']);
      return opener.open(account, request, { methods: ['pwd'], remember });
    },
  };
}
