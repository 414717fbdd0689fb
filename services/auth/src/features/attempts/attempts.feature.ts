import type { Parts } from '../../parts.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import type { Devices } from '../devices/devices.feature.js';
import type { Throttle } from '../throttle/throttle.feature.js';
import { createAttemptsService } from './attempts.service.js';
import { createLoginFailuresService } from './login-failures.service.js';

export type { AttemptsService } from './attempts.service.js';

export type Attempts = ReturnType<typeof createAttempts>;

interface Asked {
  accounts: Accounts;
  devices: Devices;
  throttle: Throttle;
}

/** Attempts to sign in, whichever way: wrong ones become slow, and are told of. */
export function createAttempts({ writing, now }: Parts, { accounts, devices, throttle }: Asked) {
  const failures = createLoginFailuresService({
    accounts: accounts.service.accounts,
    publish: (event) => writing.inTransaction((tx) => writing.appendEvents(tx, [event])),
    now,
  });
  return {
    service: createAttemptsService({
      throttle: throttle.service,
      devices: devices.service,
      failures,
    }),
  };
}
