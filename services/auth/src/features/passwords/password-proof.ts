import type { AccountsService } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { ThrottleService } from '../throttle/throttle.feature.js';
import { CurrentPasswordWrong } from './passwords.errors.js';

export interface PasswordProofOptions {
  accounts: Pick<AccountsService, 'knowsPassword'>;
  throttle: Pick<ThrottleService, 'attempt'>;
}

/** A password that somebody who is signed in gives once more. */
export interface Proof {
  password: string;
  /** The field that holds it, such as `body.password`. */
  path: string;
  /** The network address of the request. */
  address: string;
}

/** @throws CurrentPasswordWrong, TooManyAttempts, AttemptsBusy, LoginsBusy */
export type ProvePassword = (account: Account, proof: Proof) => Promise<void>;

/**
 * Asks who is signed in for the password: a session may be in other hands. Guessing here is
 * counted apart from guessing at the login, which would keep the owner from changing the password.
 */
export function createPasswordProof({ accounts, throttle }: PasswordProofOptions): ProvePassword {
  return async (account, { password, path, address }) => {
    const subject = { account: `password-again:${account.id}`, address };
    const proven = await throttle.attempt(subject, async () =>
      (await accounts.knowsPassword(account.id, password)) ? true : undefined,
    );
    if (proven === undefined) throw new CurrentPasswordWrong(path);
  };
}
