import type { Parts } from '../../parts.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import type { Attempts } from '../attempts/attempts.feature.js';
import type { OneTimeCodes } from '../one-time-codes/one-time-codes.feature.js';
import type { Sessions } from '../sessions/sessions.feature.js';
import { createPasskeyChallengesStore } from './passkey-challenges.store.js';
import { createPasskeyLoginService } from './passkey-login.service.js';
import { createPasskeyProofService } from './passkey-proof.service.js';
import { createPasskeysHandlers } from './passkeys.handlers.js';
import { createPasskeysService } from './passkeys.service.js';
import { createPasskeysStore } from './passkeys.store.js';
import { createRelyingParty } from './relying-party.js';

export type { PasskeyProofService } from './passkey-proof.service.js';
export type { PasskeysService } from './passkeys.service.js';

export type Passkeys = ReturnType<typeof createPasskeys>;

interface Asked {
  accounts: Accounts;
  attempts: Attempts;
  oneTimeCodes: OneTimeCodes;
  sessions: Sessions;
}

/** Passkeys: a second factor, and a way in by themselves. */
export function createPasskeys(
  { config, sequelize, redis, redisPrefix, answers, logger, now }: Parts,
  { accounts, attempts, oneTimeCodes, sessions }: Asked,
) {
  const store = createPasskeysStore(sequelize);
  const challenges = createPasskeyChallengesStore(redis, redisPrefix);
  const relyingParty = createRelyingParty(config.PUBLIC_URL);
  const passkeys = createPasskeysService({
    store,
    challenges,
    relyingParty,
    accounts: accounts.service.accounts,
    totp: oneTimeCodes.service.totp,
    recoveryCodes: oneTimeCodes.service.recoveryCodes,
    now,
  });
  const proofs = createPasskeyProofService({ store, challenges, relyingParty, logger, now });
  const login = createPasskeyLoginService({
    proofs,
    accounts: accounts.service.accounts,
    attempts: attempts.service,
    opener: sessions.service.opener,
  });
  return {
    handlers: createPasskeysHandlers(passkeys, login, answers),
    service: { passkeys, proofs },
  };
}
