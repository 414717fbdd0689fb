import { secretsOf, type Config } from '../../config.js';
import type { Parts } from '../../parts.js';
import { listedRightsOf, namedRightsOf, type Accounts } from '../accounts/accounts.feature.js';
import type { Devices } from '../devices/devices.feature.js';
import type { Keys } from '../keys/keys.feature.js';
import { createOwnSessionsService } from './own-sessions.service.js';
import { createRefreshTokensStore } from './refresh-tokens.store.js';
import { createSessionEnder } from './session-ender.js';
import { sessionLeftovers } from './session-leftovers.store.js';
import { createSessionLifetimes } from './session-lifetimes.js';
import { createSessionOpener } from './session-opener.js';
import { createSessionProofService } from './session-proof.service.js';
import { createSessionProofStore } from './session-proof.store.js';
import { createSessionsHandlers } from './sessions.handlers.js';
import { createSessionsService } from './sessions.service.js';
import { createSessionsStore } from './sessions.store.js';
import { createSuccessors } from './successors.js';

export type { EndRequest, SessionEnder } from './session-ender.js';
export type { Origin, SessionOpener } from './session-opener.js';
export type { AccessToken, SessionProofService } from './session-proof.service.js';
export type { SessionView } from './session-view.js';
export { InvalidCredentials } from './sessions.errors.js';

export type Sessions = ReturnType<typeof createSessions>;

/** Sessions: whoever has proved who they are opens one, refreshes it, and somebody ends it. */
export function createSessions(
  { config, sequelize, push, now }: Parts,
  { accounts, devices, keys }: { accounts: Accounts; devices: Devices; keys: Keys },
) {
  const { tokens } = keys.service;
  const store = createSessionsStore(sequelize);
  const lifetimes = lifetimesOf(config);
  const opener = createSessionOpener({
    store,
    devices: devices.service,
    tokens,
    rightsInToken: config.TOKEN_RIGHTS === 'grants' ? namedRightsOf : listedRightsOf,
    lifetimes,
    now,
  });
  const ender = createSessionEnder({
    store,
    accounts: accounts.service.accounts,
    tokens,
    push,
    now,
  });
  const sessions = createSessionsService({
    refreshTokens: createRefreshTokensStore(sequelize),
    accounts: accounts.service.accounts,
    opener,
    ender,
    successorsOf: createSuccessors(secretsOf(config)),
    now,
  });
  const own = createOwnSessionsService({ store, ender, lifetimes, now });
  const proofs = createSessionProofService({
    store: createSessionProofStore(sequelize),
    opener,
    now,
  });
  return {
    handlers: createSessionsHandlers(sessions, own),
    leftovers: sessionLeftovers(sequelize),
    service: { opener, ender, proofs },
  };
}

function lifetimesOf(config: Config) {
  return createSessionLifetimes({
    idle: config.SESSION_IDLE_DAYS,
    absolute: config.SESSION_ABSOLUTE_DAYS,
  });
}
