import type { AccountsService } from '../accounts/accounts.service.js';
import type { Account } from '../accounts/accounts.types.js';
import { normaliseEmail } from '../accounts/email.js';
import type { DevicesService } from '../devices/devices.service.js';
import type { ThrottleService } from '../throttle/throttle.service.js';
import { TooManyAttempts } from '../throttle/throttle.errors.js';
import type { Authenticate } from './local.strategy.js';
import type { LoginFailures } from './login-failures.js';
import type { Origin } from './session-opener.js';
import { InvalidCredentials } from './sessions.errors.js';

/** Credentials, and where they come from. */
export interface Credentials extends Origin {
  email: string;
  password: string;
}

export interface PasswordCheckOptions {
  authenticate: Authenticate;
  throttle: Pick<ThrottleService, 'attempt'>;
  accounts: Pick<AccountsService, 'findByEmail'>;
  devices: Pick<DevicesService, 'recognise'>;
  failures: LoginFailures;
}

/**
 * The account these credentials belong to.
 * @throws InvalidCredentials, TooManyAttempts, AttemptsBusy, LoginsBusy
 */
export type CheckPassword = (credentials: Credentials) => Promise<Account>;

/** Checks email and password, the slower the more wrong ones came before. */
export function createPasswordCheck(options: PasswordCheckOptions): CheckPassword {
  const { authenticate, throttle, accounts, devices, failures } = options;

  /** Asks as much of the database whether or not there is such an account. */
  const knownDevice = async ({ email, deviceToken }: Credentials): Promise<string | undefined> => {
    if (deviceToken === undefined) return undefined;
    const account = await accounts.findByEmail(email);
    return devices.recognise(account?.id ?? '', deviceToken);
  };

  return async (credentials) => {
    const { email, password, address } = credentials;
    const device = await knownDevice(credentials);
    const lane = device === undefined ? 'strangers' : 'known';
    const subject = { account: passwordOf(email), address, device };
    const account = await throttle
      .attempt(subject, () => authenticate(email, password, lane))
      .catch(async (error: unknown) => {
        // One for a minute, or whoever floods the logins floods the audit log as well.
        if (error instanceof TooManyAttempts && error.tell)
          await failures.tell(credentials, 'throttled');
        throw error;
      });
    if (account !== undefined) return account;
    await failures.tell(credentials, 'credentials');
    throw new InvalidCredentials();
  };
}

/** The name under which wrong passwords are counted: of an account that exists or does not. */
export function passwordOf(email: string): string {
  return `password:${normaliseEmail(email)}`;
}
