import type { Parts } from '../../parts.js';
import type { Config } from '../../config.js';
import type { Accounts } from '../accounts/accounts.feature.js';
import type { Attempts } from '../attempts/attempts.feature.js';
import type { SecondFactors } from '../second-factors/second-factors.feature.js';
import type { Sessions } from '../sessions/sessions.feature.js';
import { createOAuthHandlers } from './oauth.handlers.js';
import { createOAuthIdentitiesStore } from './oauth-identities.store.js';
import { createOAuthService } from './oauth.service.js';
import { createOAuthStatesStore } from './oauth-states.store.js';
import { createOidcAuthentication, type OidcAuthentication } from './oidc.strategy.js';
import { configuredProviders } from './providers.js';

interface Asked {
  accounts: Accounts;
  attempts: Attempts;
  secondFactors: SecondFactors;
  sessions: Sessions;
}

/** Signing in with an account elsewhere, at every provider that is configured. */
export function createOAuth(
  { config, sequelize, redis, redisPrefix, logger, now }: Parts,
  { accounts, attempts, secondFactors, sessions }: Asked,
) {
  const oauth = createOAuthService({
    providers: providersOf(config),
    states: createOAuthStatesStore(redis, redisPrefix),
    identities: createOAuthIdentitiesStore(sequelize),
    accounts: accounts.service.accounts,
    secondFactors: secondFactors.service.login,
    attempts: attempts.service,
    opener: sessions.service.opener,
    logger,
    now,
  });
  return { handlers: createOAuthHandlers(oauth, config.PUBLIC_URL) };
}

function providersOf(config: Config): ReadonlyMap<string, OidcAuthentication> {
  const base = `${config.PUBLIC_URL.replace(/\/+$/, '')}/api/v1/auth/oauth`;
  return new Map(
    configuredProviders(config).map((provider) => {
      const callbackUrl = `${base}/${provider.name}/callback`;
      return [provider.name, createOidcAuthentication(provider, callbackUrl)];
    }),
  );
}
