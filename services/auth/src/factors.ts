import type { Sequelize } from 'sequelize';
import type { Config } from './config.js';
import type { AccountsService } from './features/accounts/accounts.service.js';
import type { DevicesService } from './features/devices/devices.service.js';
import { createPasskeyChallengesStore } from './features/passkeys/passkey-challenges.store.js';
import { createPasskeyLoginService } from './features/passkeys/passkey-login.service.js';
import { createPasskeyProofService } from './features/passkeys/passkey-proof.service.js';
import { createPasskeysService } from './features/passkeys/passkeys.service.js';
import { createPasskeysStore } from './features/passkeys/passkeys.store.js';
import { createRelyingParty } from './features/passkeys/relying-party.js';
import { createLoginChallengesStore } from './features/second-factors/login-challenges.store.js';
import { createProofCheck } from './features/second-factors/proof-check.js';
import { createRecoveryCodesService } from './features/second-factors/recovery-codes.service.js';
import { createRecoveryCodesStore } from './features/second-factors/recovery-codes.store.js';
import { createSecondFactorLoginService } from './features/second-factors/second-factor-login.service.js';
import { createSecondFactorsService } from './features/second-factors/second-factors.service.js';
import { createSecondFactorsStore } from './features/second-factors/second-factors.store.js';
import { createTotpService } from './features/second-factors/totp.service.js';
import type { LoginFailures } from './features/sessions/login-failures.js';
import type { CheckPassword } from './features/sessions/password-check.js';
import type { SessionOpener } from './features/sessions/session-opener.js';
import { createSessionProofService } from './features/sessions/session-proof.service.js';
import { createSessionProofStore } from './features/sessions/session-proof.store.js';
import { createStepUpService } from './features/step-up/step-up.service.js';
import type { ThrottleService } from './features/throttle/throttle.service.js';
import type { Parts } from './features.js';

export interface FactorParts extends Pick<Parts, 'redis' | 'redisPrefix' | 'logger' | 'now'> {
  sequelize: Sequelize;
  accounts: AccountsService;
  throttle: ThrottleService;
  devices: DevicesService;
  failures: LoginFailures;
  opener: SessionOpener;
  checkPassword: CheckPassword;
}

/** Everything with which people prove themselves beside the password, wired together. */
export function createFactors(config: Config, parts: FactorParts) {
  const { sequelize, redis, redisPrefix, accounts, opener, checkPassword, logger, now } = parts;
  const store = createSecondFactorsStore(sequelize);
  const secret = config.KEY_ENCRYPTION_SECRET;
  const totp = createTotpService({ store, secret, accounts, now });
  const codesStore = createRecoveryCodesStore(sequelize);
  const recoveryCodes = createRecoveryCodesService({ store: codesStore, now });
  const keys = {
    store: createPasskeysStore(sequelize),
    challenges: createPasskeyChallengesStore(redis, redisPrefix),
    relyingParty: createRelyingParty(config.PUBLIC_URL),
    now,
  };
  const passkeys = createPasskeysService({ ...keys, accounts, totp, recoveryCodes });
  const proofs = createPasskeyProofService({ ...keys, logger });
  const secondFactors = createSecondFactorsService({
    ...{ accounts, totp, recoveryCodes, passkeys: { ...passkeys, ...proofs } },
  });
  const factors = secondFactors;

  const checkProof = createProofCheck(parts);
  const challenges = createLoginChallengesStore(redis, redisPrefix);
  const login = { challenges, factors, passkeys: proofs, checkProof, accounts, opener, now };
  const secondFactorLogin = createSecondFactorLoginService(login);
  const proofStore = createSessionProofStore(sequelize);
  const sessions = createSessionProofService({ store: proofStore, opener, now });
  const stepUp = createStepUpService({
    ...{ accounts, sessions, checkPassword, checkProof, factors, passkeys: proofs },
  });
  const passkeyLogin = createPasskeyLoginService({ ...parts, passkeys: proofs });
  return { passkeys, passkeyLogin, secondFactors, secondFactorLogin, stepUp };
}
