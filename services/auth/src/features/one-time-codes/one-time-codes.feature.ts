import { secretsOf } from '../../config.js';
import type { Parts } from '../../parts.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import { createRecoveryCodesService } from './recovery-codes.service.js';
import { createRecoveryCodesStore } from './recovery-codes.store.js';
import { createTotpService } from './totp.service.js';
import { createTotpStore } from './totp.store.js';

export type { RecoveryCodesService } from './recovery-codes.service.js';
export type { TotpService } from './totp.service.js';
export { NoSecondFactor } from './one-time-codes.errors.js';
export { secondFactorChanged } from './one-time-codes.events.js';

export type OneTimeCodes = ReturnType<typeof createOneTimeCodes>;

/** Codes that are good once: those of an authenticator app, and those for whoever lost theirs. */
export function createOneTimeCodes(
  { config, sequelize, now }: Parts,
  { accounts }: { accounts: Accounts },
) {
  const totp = createTotpService({
    store: createTotpStore(sequelize),
    secrets: secretsOf(config),
    accounts: accounts.service.accounts,
    now,
  });
  const store = createRecoveryCodesStore(sequelize);
  return { service: { totp, recoveryCodes: createRecoveryCodesService({ store, now }) } };
}
