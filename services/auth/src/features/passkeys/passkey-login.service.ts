import type { AccountsService } from '../accounts/accounts.service.js';
import type { DevicesService, Place } from '../devices/devices.service.js';
import type { LoginFailures } from '../sessions/login-failures.js';
import type { SessionOpener } from '../sessions/session-opener.js';
import type { SessionView } from '../sessions/session-view.js';
import { TooManyAttempts } from '../throttle/throttle.errors.js';
import type { ThrottleService } from '../throttle/throttle.service.js';
import { PasskeyRefused } from './passkeys.errors.js';
import type { PasskeyProofService } from './passkey-proof.service.js';
import type { Assertion, ChallengeUse } from './passkeys.types.js';

export interface PasskeyLoginOptions {
  passkeys: Pick<PasskeyProofService, 'assertionOptions' | 'ownerOf' | 'prove'>;
  accounts: Pick<AccountsService, 'findActiveAccount'>;
  throttle: Pick<ThrottleService, 'attempt'>;
  devices: Pick<DevicesService, 'recognise'>;
  failures: LoginFailures;
  opener: Pick<SessionOpener, 'open'>;
}

export type PasskeyLoginService = ReturnType<typeof createPasskeyLoginService>;

const LOGIN: ChallengeUse = { purpose: 'login', subject: '' };

/**
 * Signing in with a passkey alone. The device has verified its user, so it is two factors: having
 * the device, and knowing its code or being who it knows.
 */
export function createPasskeyLoginService(options: PasskeyLoginOptions) {
  const { passkeys, accounts, throttle, devices, failures, opener } = options;

  return {
    options: () => passkeys.assertionOptions(LOGIN),

    /** @throws PasskeyRefused, TooManyAttempts, AttemptsBusy */
    async login(assertion: Assertion, place: Place): Promise<SessionView> {
      const owner = await passkeys.ownerOf(assertion);
      const account = owner && (await accounts.findActiveAccount(owner));
      if (!account) throw new PasskeyRefused();
      const { address, deviceToken, device } = place;
      const tell = (reason: 'credentials' | 'throttled'): Promise<void> =>
        failures.tell({ email: account.email, device, address }, reason);
      const known = deviceToken && (await devices.recognise(account.id, deviceToken));
      const subject = { account: `passkey:${account.id}`, address, device: known };
      const methods = await throttle
        .attempt(subject, () => passkeys.prove(account.id, assertion, LOGIN))
        .catch(async (error: unknown) => {
          if (error instanceof TooManyAttempts && error.tell) await tell('throttled');
          throw error;
        });
      if (methods !== undefined)
        return opener.open(account, place, { methods: [...methods, 'mfa'] });
      await tell('credentials');
      throw new PasskeyRefused();
    },
  };
}
