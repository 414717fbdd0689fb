import type { Request } from 'express';
import {
  allowInsecureRequests,
  discovery,
  enableNonRepudiationChecks,
  randomNonce,
  randomState,
  type IDToken,
} from 'openid-client';
import { Strategy } from 'openid-client/passport';
import { Authenticator } from 'passport';
import { ProviderUnavailable } from './oauth.errors.js';
import type { Departure, Expected, Identity, Provider, ProviderAnswer } from './oauth.types.js';
import { failureOf } from './oidc.failures.js';

/** Seconds that each call of the provider may take. */
const TIMEOUT_SECONDS = 5;

const NAME = 'oidc';

type Passport = InstanceType<typeof Authenticator>;

/** Signing in at one provider. */
export interface OidcAuthentication {
  /** @throws ProviderUnavailable */
  begin(): Promise<Departure>;
  /**
   * Undefined when the person did not agree.
   * @throws OAuthRefused, ProviderUnavailable
   */
  finish(answer: ProviderAnswer, expected: Expected): Promise<Identity | undefined>;
}

/**
 * Signing in at an OpenID Connect provider through passport: authorization code with PKCE, and the
 * ID token checked in full (signature, issuer, audience, nonce, times).
 * @param callbackUrl where the provider sends the browser; it must be registered there
 */
export function createOidcAuthentication(
  provider: Provider,
  callbackUrl: string,
): OidcAuthentication {
  const ready = whenFirstAsked(() => discover(provider, callbackUrl));
  const run = async (expected: Expected, url: URL): Promise<Outcome> => {
    const passport = await ready().catch((error: unknown) => {
      throw new ProviderUnavailable(error);
    });
    return attempt(passport, { method: 'GET', url: url.href, session: expected });
  };

  return {
    async begin() {
      const expected: Expected = {};
      const { location } = await run(expected, new URL(callbackUrl));
      const state = new URL(location ?? '').searchParams.get('state');
      if (location === undefined || state === null) throw new TypeError('No way to the provider');
      return { location, state, expected };
    },

    async finish(answer, expected) {
      const url = new URL(callbackUrl);
      for (const [name, value] of Object.entries(answer)) url.searchParams.set(name, String(value));
      return (await run(expected, url)).identity;
    },
  };
}

/** A provider that cannot be reached when we start must not keep anybody from other ways in. */
function whenFirstAsked<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

async function discover(provider: Provider, callbackUrl: string): Promise<Passport> {
  const { issuer, clientId, clientSecret } = provider;
  const server = new URL(issuer);
  const config = await discovery(server, clientId, clientSecret, undefined, {
    timeout: TIMEOUT_SECONDS,
    execute: [
      enableNonRepudiationChecks,
      ...(server.protocol === 'http:' ? [allowInsecureRequests] : []),
    ],
  });
  const options = { name: NAME, sessionKey: NAME, config, callbackURL: callbackUrl };
  const strategy = new OidcStrategy({ ...options, scope: 'openid email' }, (tokens, done) => {
    const claims = tokens.claims();
    done(null, claims === undefined ? false : identityOf(claims));
  });
  const passport = new Authenticator();
  passport.use(strategy);
  return passport;
}

/** Sends state and nonce as well, whatever the provider says it can do. */
class OidcStrategy extends Strategy {
  override authorizationRequestParams(): Record<string, string> {
    return { state: randomState(), nonce: randomNonce() };
  }

  override currentUrl(request: Pick<Request, 'url'>): URL {
    return new URL(request.url);
  }

  override shouldInitiateAuthRequest(
    request: Pick<Request, 'url'> & Partial<Pick<AttemptRequest, 'session'>>,
  ): boolean {
    return request.session?.[NAME] === undefined;
  }
}

function identityOf({ sub, email, email_verified, auth_time }: IDToken): Identity {
  const verified = email_verified === true && typeof email === 'string';
  return {
    subject: sub,
    verifiedEmail: verified ? email : undefined,
    provedAt: auth_time === undefined ? undefined : new Date(auth_time * 1000),
  };
}

interface Outcome {
  location?: string;
  identity?: Identity;
}

/** One turn of passport: to the provider, or back with who it is, or with nothing. */
function attempt(passport: Passport, request: AttemptRequest): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const decided = (error: unknown, identity?: Identity | false | null): void => {
      if (error instanceof Error) reject(failureOf(error));
      else resolve(identity ? { identity } : {});
    };
    const run = passport.authenticate(NAME, { session: false }, decided) as Attempt;
    const response: AttemptResponse = {
      statusCode: 0,
      setHeader: (name, value) => name === 'Location' && resolve({ location: value }),
      end: () => undefined,
    };
    run(request, response, reject);
  });
}

/** passport's middleware, as far as the strategy looks at its arguments. */
type Attempt = (
  request: AttemptRequest,
  response: AttemptResponse,
  next: (error: unknown) => void,
) => void;

interface AttemptRequest {
  method: 'GET';
  url: string;
  /** Where the strategy keeps, and looks for, what the answer is to be held against. */
  session: Expected;
}

interface AttemptResponse {
  statusCode: number;
  setHeader: (name: string, value: string) => unknown;
  end: () => void;
}
