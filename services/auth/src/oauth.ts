import type { Config } from './config.js';
import { createOAuthIdentitiesStore } from './features/oauth/oauth-identities.store.js';
import { createOAuthStatesStore } from './features/oauth/oauth-states.store.js';
import {
  createOAuthService,
  type OAuthService,
  type OAuthServiceOptions,
} from './features/oauth/oauth.service.js';
import { createOidcAuthentication } from './features/oauth/oidc.strategy.js';
import { configuredProviders } from './features/oauth/providers.js';
import type { Parts } from './features.js';

export type OAuthParts = Pick<Parts, 'sequelize' | 'redis' | 'redisPrefix'> &
  Omit<OAuthServiceOptions, 'providers' | 'states' | 'identities'>;

/** Signing in with an account elsewhere, at every provider that is configured. */
export function createOAuth(config: Config, parts: OAuthParts): OAuthService {
  const { sequelize, redis, redisPrefix } = parts;
  const base = `${config.PUBLIC_URL.replace(/\/+$/, '')}/api/v1/auth/oauth`;
  const providers = configuredProviders(config).map((provider) => {
    const callbackUrl = `${base}/${provider.name}/callback`;
    return [provider.name, createOidcAuthentication(provider, callbackUrl)] as const;
  });
  return createOAuthService({
    ...parts,
    providers: new Map(providers),
    states: createOAuthStatesStore(redis, redisPrefix),
    identities: createOAuthIdentitiesStore(sequelize),
  });
}
