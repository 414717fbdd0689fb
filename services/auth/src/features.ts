import { createTokenSigner } from '@gatehouse/shared/auth/token-signer';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { RedisClient } from '@gatehouse/shared/redis/redis';
import { appendEvents } from '@gatehouse/shared/sql/outbox-store';
import { inTransaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import { createAdministration } from './administration.js';
import type { Config } from './config.js';
import { createFactors } from './factors.js';
import {
  createAccountsService,
  type AccountsService,
} from './features/accounts/accounts.service.js';
import { createAccountsStore } from './features/accounts/accounts.store.js';
import { createPasswordHasher, type PasswordHasher } from './features/accounts/password-hasher.js';
import { createDevicesService } from './features/devices/devices.service.js';
import { createDevicesStore } from './features/devices/devices.store.js';
import type { FindUnit } from './features/invitations/invitations.service.js';
import { openKeyRing } from './features/keys/key-ring.js';
import { createKeysService } from './features/keys/keys.service.js';
import { createKeysStore } from './features/keys/keys.store.js';
import type { Communities } from './features/rights/communities.js';
import { createLocalAuthentication } from './features/sessions/local.strategy.js';
import { createOwnSessionsService } from './features/sessions/own-sessions.service.js';
import { createLoginFailures } from './features/sessions/login-failures.js';
import { createRefreshTokensStore } from './features/sessions/refresh-tokens.store.js';
import { createSessionEnder } from './features/sessions/session-ender.js';
import { createPasswordCheck } from './features/sessions/password-check.js';
import { createSessionLifetimes } from './features/sessions/session-lifetimes.js';
import { listedRightsOf, namedRightsOf } from './features/accounts/account-view.js';
import { createSessionOpener } from './features/sessions/session-opener.js';
import { createSessionsService } from './features/sessions/sessions.service.js';
import { createSessionsStore } from './features/sessions/sessions.store.js';
import { createSuccessors } from './features/sessions/successors.js';
import { createThrottleService } from './features/throttle/throttle.service.js';
import { createThrottleStore } from './features/throttle/throttle.store.js';
import { createOAuth } from './oauth.js';
import { createOwnAccounts } from './own-accounts.js';

export interface Parts {
  sequelize: Sequelize;
  redis: RedisClient;
  /** Keeps the keys of two systems (or two tests) in one Redis apart. */
  redisPrefix: string;
  /** Tells the edges, at most once. */
  push: (routingKey: string, envelope: Envelope) => unknown;
  /** Asks main for a unit of a community. */
  findUnit: FindUnit;
  communities: Communities;
  logger: AppLogger;
  hasher?: PasswordHasher | undefined;
  /** How often to look for a new signing key, in milliseconds. */
  lookForKeysEveryMs: number;
  now: () => Date;
}

export type Features = Awaited<ReturnType<typeof createFeatures>>;

/** Every feature of auth, wired to its store and to the others. */
export async function createFeatures(config: Config, parts: Parts) {
  const { sequelize, redis, push, findUnit, communities, logger, now } = parts;
  const keys = createKeysService({
    store: createKeysStore(sequelize),
    secret: config.KEY_ENCRYPTION_SECRET,
    now,
  });
  const everyMs = parts.lookForKeysEveryMs;
  const keyRing = await openKeyRing({ keys, logger, now, everyMs });
  const hasher = parts.hasher ?? (await createPasswordHasher(config.BCRYPT_COST));
  const accountsStore = createAccountsStore(sequelize);
  const accounts = createAccountsService({ store: accountsStore, hasher, logger, now });

  const proving = createProving(parts, accounts);
  const { throttle, devices, checkPassword } = proving;

  const sessionsStore = createSessionsStore(sequelize);
  const tokens = createTokenSigner({ redis, key: () => keyRing.current() });
  const rules = sessionRulesOf(config);
  const opener = createSessionOpener({ store: sessionsStore, devices, tokens, now, ...rules });
  const factors = createFactors(config, { ...parts, ...proving, opener });
  const demandSecondFactor = factors.secondFactorLogin.demand.bind(factors.secondFactorLogin);
  const oauth = createOAuth(config, { ...parts, ...proving, demandSecondFactor, opener });
  const ender = createSessionEnder({ store: sessionsStore, accounts, tokens, push, now });
  const sessions = createSessionsService({
    refreshTokens: createRefreshTokensStore(sequelize),
    accounts,
    checkPassword,
    demandSecondFactor,
    opener,
    ender,
    successorOf: createSuccessors(config.KEY_ENCRYPTION_SECRET),
    now,
  });
  const ownSessions = createOwnSessionsService({ store: sessionsStore, ender, now, ...rules });
  const administration = createAdministration(config, {
    ...parts,
    opener,
    ender,
    tokens,
    accounts,
  });
  const { handedOut } = administration;
  const using = { sequelize, throttle, devices, hasher, findUnit, communities, now };
  const owning = { ...using, accounts, sessions, handedOut };
  const ownAccounts = await createOwnAccounts(config, owning);
  return {
    ...{ keys, keyRing, accounts, ownSessions, sessions },
    ...{ oauth, publicUrl: config.PUBLIC_URL },
    ...administration,
    ...ownAccounts,
    ...factors,
  };
}

function sessionRulesOf(config: Config) {
  return {
    lifetimes: createSessionLifetimes({
      idle: config.SESSION_IDLE_DAYS,
      absolute: config.SESSION_ABSOLUTE_DAYS,
    }),
    rightsInToken: config.TOKEN_RIGHTS === 'grants' ? namedRightsOf : listedRightsOf,
  };
}

/** What holds a password against an account, and slows down whoever guesses. */
function createProving(parts: Parts, accounts: AccountsService) {
  const { sequelize, redis, redisPrefix, logger, now } = parts;
  const throttleStore = createThrottleStore(redis, redisPrefix);
  const throttle = createThrottleService({ store: throttleStore, logger, now });
  const devices = createDevicesService({ store: createDevicesStore(sequelize), now });
  const publish = (event: Envelope): Promise<void> =>
    inTransaction(sequelize, (tx) => appendEvents(tx, [event]));
  const failures = createLoginFailures({ accounts, publish, now });
  const proving = { accounts, throttle, devices, failures };
  const authenticate = createLocalAuthentication((...credentials) =>
    accounts.verifyPassword(...credentials),
  );
  return { ...proving, checkPassword: createPasswordCheck({ ...proving, authenticate }) };
}
