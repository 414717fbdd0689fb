import type { DevicesService, Place } from '../devices/devices.feature.js';
import { TooManyAttempts, type ThrottleService } from '../throttle/throttle.feature.js';
import type { LoginFailure, LoginFailuresService, RefusedLogin } from './login-failures.service.js';

export interface AttemptsServiceOptions {
  throttle: Pick<ThrottleService, 'attempt'>;
  devices: Pick<DevicesService, 'recognise'>;
  failures: LoginFailuresService;
}

/** Somebody tries to prove who they are. */
export interface Attempt {
  /** What they may be guessing at; failures are counted under this name. */
  target: string;
  /** Who they say they are; undefined when there is no such account. */
  accountId: string | undefined;
  /** An address or a user name, as it was typed. */
  email: string;
  place: Place;
}

export type AttemptsService = ReturnType<typeof createAttemptsService>;

/** Looks at proofs, the slower the more wrong ones came before, and tells of those that fail. */
export function createAttemptsService({ throttle, devices, failures }: AttemptsServiceOptions) {
  /** Asks as much of the database whether or not there is such an account. */
  const knownDevice = async ({ accountId = '', place }: Attempt): Promise<string | undefined> =>
    place.deviceToken === undefined ? undefined : devices.recognise(accountId, place.deviceToken);

  return {
    /**
     * What `work` makes of the proof: undefined when it is wrong, of which the others are told then.
     * @param reason why it fails when it does
     * @param work is told whether they come from a device on which the account was signed in to
     * @throws TooManyAttempts, AttemptsBusy, RedisUnavailable, and what `work` throws
     */
    async prove<T>(
      attempt: Attempt,
      reason: LoginFailure,
      work: (fromKnownDevice: boolean) => Promise<T | undefined>,
    ): Promise<T | undefined> {
      const { target, email, place } = attempt;
      const refused = { email, device: place.device, address: place.address };
      const device = await knownDevice(attempt);
      const subject = { account: target, address: place.address, device };
      const proved = await throttle
        .attempt(subject, () => work(device !== undefined))
        .catch(async (error: unknown) => {
          // One for a minute, or whoever floods the logins floods the audit log as well.
          if (error instanceof TooManyAttempts && error.tell)
            await failures.tell(refused, 'throttled');
          throw error;
        });
      if (proved === undefined) await failures.tell(refused, reason);
      return proved;
    },

    /** Tells the others of a refused login with which nobody guessed at anything. */
    tell: (refused: RefusedLogin, reason: LoginFailure): Promise<void> =>
      failures.tell(refused, reason),
  };
}
