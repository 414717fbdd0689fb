import { normaliseSignIn, type AccountsService } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { AttemptsService } from '../attempts/attempts.feature.js';
import type { Place } from '../devices/devices.feature.js';
import { InvalidCredentials } from '../sessions/sessions.feature.js';
import type { Authenticate } from './local.strategy.js';

/** Credentials, and where they come from. */
export interface Credentials extends Place {
  /** An address or a user name. */
  email: string;
  password: string;
}

export interface PasswordCheckOptions {
  authenticate: Authenticate;
  accounts: Pick<AccountsService, 'findCredentials'>;
  attempts: AttemptsService;
}

/**
 * The account these credentials belong to.
 * @throws InvalidCredentials, TooManyAttempts, AttemptsBusy, LoginsBusy
 */
export type CheckPassword = (credentials: Credentials) => Promise<Account>;

/** Checks address or user name and password, the slower the more wrong ones came before. */
export function createPasswordCheck(options: PasswordCheckOptions): CheckPassword {
  const { authenticate, accounts, attempts } = options;

  return async ({ email, password, ...place }) => {
    const read = once(() => accounts.findCredentials(email));
    // Who brings no token is refused, when it comes to that, before anything is read.
    const claimed = place.deviceToken === undefined ? undefined : await read();
    const accountId = claimed?.account.id;
    const attempt = { target: passwordOf(email), accountId, email, place };
    const account = await attempts.prove(attempt, 'credentials', (fromKnownDevice) =>
      authenticate(email, password, { lane: fromKnownDevice ? 'known' : 'strangers', read }),
    );
    if (account === undefined) throw new InvalidCredentials();
    return account;
  };
}

/** Asks when it is first called, and answers the same from then on. */
function once<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => (asked ??= ask());
}

/** The name under which wrong passwords are counted: of an account that exists or does not. */
export function passwordOf(name: string): string {
  return `password:${normaliseSignIn(name)}`;
}
