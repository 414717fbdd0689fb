import { signInNameOf, type AccountsService } from '../accounts/accounts.feature.js';
import type { AttemptsService } from '../attempts/attempts.feature.js';
import type { Place } from '../devices/devices.feature.js';
import type { SessionOpener, SessionView } from '../sessions/sessions.feature.js';
import { PasskeyRefused } from './passkeys.errors.js';
import type { PasskeyProofService } from './passkey-proof.service.js';
import type { Assertion, ChallengeUse } from './passkeys.types.js';

export interface PasskeyLoginOptions {
  proofs: Pick<PasskeyProofService, 'assertionOptions' | 'ownerOf' | 'prove'>;
  accounts: Pick<AccountsService, 'findActiveAccount'>;
  attempts: AttemptsService;
  opener: Pick<SessionOpener, 'open'>;
}

export type PasskeyLoginService = ReturnType<typeof createPasskeyLoginService>;

const LOGIN: ChallengeUse = { purpose: 'login', subject: '' };

/**
 * Signing in with a passkey alone. The device has verified its user, so it is two factors: having
 * the device, and knowing its code or being who it knows.
 */
export function createPasskeyLoginService(options: PasskeyLoginOptions) {
  const { proofs, accounts, attempts, opener } = options;

  return {
    options: () => proofs.assertionOptions(LOGIN),

    /** @throws PasskeyRefused, TooManyAttempts, AttemptsBusy */
    async login(assertion: Assertion, place: Place): Promise<SessionView> {
      const accountId = await proofs.ownerOf(assertion);
      const account = accountId && (await accounts.findActiveAccount(accountId));
      if (!account) throw new PasskeyRefused();
      const email = signInNameOf(account);
      const attempt = { target: `passkey:${accountId}`, accountId, email, place };
      const methods = await attempts.prove(attempt, 'credentials', () =>
        proofs.prove(accountId, assertion, LOGIN),
      );
      if (methods === undefined) throw new PasskeyRefused();
      return opener.open(account, place, { methods: [...methods, 'mfa'] });
    },
  };
}
