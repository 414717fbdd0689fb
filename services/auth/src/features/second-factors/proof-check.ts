import type { Account } from '../accounts/accounts.types.js';
import { TooManyAttempts } from '../throttle/throttle.errors.js';
import type { DevicesService, Place } from '../devices/devices.service.js';
import type { LoginFailures } from '../sessions/login-failures.js';
import type { ThrottleService } from '../throttle/throttle.service.js';
import { SecondFactorWrong } from './second-factors.errors.js';

export interface ProofCheckOptions {
  throttle: Pick<ThrottleService, 'attempt'>;
  devices: Pick<DevicesService, 'recognise'>;
  failures: LoginFailures;
}

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
export function createProofCheck({ throttle, devices, failures }: ProofCheckOptions): CheckProof {
  return async (account, { address, device, deviceToken }, work) => {
    const tell = (reason: 'second-factor' | 'throttled'): Promise<void> =>
      failures.tell({ email: account.email, device, address }, reason);

    const known = deviceToken && (await devices.recognise(account.id, deviceToken));
    const subject = { account: `second-factor:${account.id}`, address, device: known };
    const methods = await throttle.attempt(subject, work).catch(async (error: unknown) => {
      if (error instanceof TooManyAttempts && error.tell) await tell('throttled');
      throw error;
    });
    if (methods !== undefined) return methods;
    await tell('second-factor');
    throw new SecondFactorWrong();
  };
}
