import { signInNameOf } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { AttemptsService } from '../attempts/attempts.feature.js';
import type { Place } from '../devices/devices.feature.js';
import { SecondFactorWrong } from './second-factors.errors.js';

/**
 * Runs `work`, which looks at a second factor and resolves to how it was proved, or to undefined.
 * @throws SecondFactorWrong, TooManyAttempts, AttemptsBusy, and what `work` throws
 */
export type CheckProof = (
  account: Account,
  place: Place,
  work: () => Promise<readonly string[] | undefined>,
) => Promise<readonly string[]>;

/**
 * Second factors are guessed at like passwords, so they are slowed down alike, and every failure
 * is told: whoever fails here may know the password.
 */
export function createProofCheck(attempts: AttemptsService): CheckProof {
  return async (account, place, work) => {
    const { id: accountId } = account;
    const email = signInNameOf(account);
    const attempt = { target: `second-factor:${accountId}`, accountId, email, place };
    const methods = await attempts.prove(attempt, 'second-factor', work);
    if (methods === undefined) throw new SecondFactorWrong();
    return methods;
  };
}
