import type { Config } from '../../config.js';
import type { Provider } from './oauth.types.js';

/** The providers that are configured. A further one is an entry here; the README says how. */
export function configuredProviders(config: Config): Provider[] {
  const google = { clientId: config.GOOGLE_CLIENT_ID, clientSecret: config.GOOGLE_CLIENT_SECRET };
  return [{ name: 'google', issuer: config.GOOGLE_ISSUER, ...google }].filter(isConfigured);
}

type Registration = Pick<Provider, 'name' | 'issuer'> & {
  [Credential in 'clientId' | 'clientSecret']: string | undefined;
};

function isConfigured(registration: Registration): registration is Provider {
  return registration.clientId !== undefined && registration.clientSecret !== undefined;
}
