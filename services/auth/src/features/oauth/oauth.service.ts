import type { AppLogger } from '@gatehouse/shared/logger/logger';
import { randomBytes } from 'node:crypto';
import {
  signInNameOf,
  EmailUnverified,
  isOfLength,
  type AccountsService,
} from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { AttemptsService } from '../attempts/attempts.feature.js';
import type { SecondFactorLoginService } from '../second-factors/second-factors.feature.js';
import {
  InvalidCredentials,
  type Origin,
  type SessionOpener,
  type SessionView,
} from '../sessions/sessions.feature.js';
import type { OAuthIdentitiesStore } from './oauth-identities.store.js';
import type { OAuthStatesStore } from './oauth-states.store.js';
import {
  AccountUnknown,
  OAuthDenied,
  OAuthStateInvalid,
  ProviderUnavailable,
  ProviderUnknown,
} from './oauth.errors.js';
import type { Identity, ProviderAnswer } from './oauth.types.js';
import type { OidcAuthentication } from './oidc.strategy.js';

/** 256 bits: with the state, it is all that ties an answer to a browser. */
const BROWSER_BYTES = 32;

/** Somebody else vouches. RFC 8176 has no name for it; this one is widely used. */
const METHODS = ['fed'];

export interface OAuthServiceOptions {
  /** By name; only those that are configured. */
  providers: ReadonlyMap<string, OidcAuthentication>;
  states: OAuthStatesStore;
  identities: OAuthIdentitiesStore;
  accounts: Pick<AccountsService, 'findAccount' | 'findByEmail'>;
  secondFactors: Pick<SecondFactorLoginService, 'demand'>;
  attempts: Pick<AttemptsService, 'tell'>;
  opener: Pick<SessionOpener, 'open'>;
  logger: AppLogger;
  now: () => Date;
}

/** An answer, and the browser that brings it. */
export interface Arrival {
  provider: string;
  answer: ProviderAnswer;
  /** The secret in its cookie. */
  browser: string | undefined;
}

export type OAuthService = ReturnType<typeof createOAuthService>;

/** Signing in with an account elsewhere. It opens accounts that exist, and makes none. */
export function createOAuthService(options: OAuthServiceOptions) {
  const { providers, states, secondFactors, attempts, opener, logger, now } = options;
  const findAccount = createAccountFinder(options);

  const providerOf = (name: string): OidcAuthentication => {
    const provider = providers.get(name);
    if (provider === undefined) throw new ProviderUnknown(name);
    return provider;
  };

  /** Whoever runs the system has to learn that a provider is away, or refuses our credentials. */
  const asking = async <T>(provider: string, question: Promise<T>): Promise<T> => {
    try {
      return await question;
    } catch (error) {
      if (error instanceof ProviderUnavailable)
        logger.warn('Sign-in provider unavailable', { provider, error: error.cause });
      throw error;
    }
  };

  /**
   * A provider asks nobody who is signed in to it already: without its word, the proof may be of
   * last month.
   */
  const provedAtOf = ({ provedAt }: Identity): Date | null =>
    provedAt === undefined ? null : new Date(Math.min(provedAt.getTime(), now().getTime()));

  /** @throws OAuthStateInvalid, OAuthDenied, OAuthRefused, ProviderUnavailable */
  const identify = async ({ provider, answer, browser }: Arrival): Promise<Identity> => {
    const authentication = providerOf(provider);
    const { state } = answer;
    const expected = browser && (await states.take({ provider, state, browser }));
    if (!expected) throw new OAuthStateInvalid();
    const identity = await asking(provider, authentication.finish(answer, expected));
    if (identity === undefined) throw new OAuthDenied();
    return identity;
  };

  return {
    /**
     * The page of the provider to go to, and the secret that the browser has to bring back.
     * @throws ProviderUnknown, ProviderUnavailable
     */
    async begin(provider: string): Promise<{ location: string; browser: string }> {
      const departure = await asking(provider, providerOf(provider).begin());
      const { location, state, expected } = departure;
      const browser = randomBytes(BROWSER_BYTES).toString('base64url');
      await states.insert({ provider, state, browser }, expected);
      return { location, browser };
    },

    /**
     * Opens a session of the account that belongs to whom the provider vouches for.
     * @throws ProviderUnknown, OAuthStateInvalid, OAuthDenied, OAuthRefused, ProviderUnavailable,
     *   AccountUnknown, EmailUnverified, InvalidCredentials, SecondFactorRequired
     */
    async finish(arrival: Arrival, origin: Origin): Promise<SessionView> {
      const identity = await identify(arrival);
      const account = await findAccount(arrival.provider, identity);
      if (account.status !== 'active') {
        await attempts.tell(
          { email: signInNameOf(account), address: origin.address },
          'credentials',
        );
        throw new InvalidCredentials();
      }
      await secondFactors.demand(account, origin, METHODS);
      return opener.open(account, origin, {
        methods: METHODS,
        provedAt: provedAtOf(identity),
      });
    },
  };
}

/** Who it is here: by the link made before, else by an address that both sides have verified. */
function createAccountFinder({ accounts, identities, now }: OAuthServiceOptions) {
  /** @throws AccountUnknown, EmailUnverified */
  return async (provider: string, { subject, verifiedEmail }: Identity): Promise<Account> => {
    const key = { provider, subject };
    const linked = await identities.findAccountId(key);
    const known = linked && (await accounts.findAccount(linked));
    if (known) return known;
    const found =
      verifiedEmail && isOfLength(verifiedEmail) && (await accounts.findByEmail(verifiedEmail));
    if (!found) throw new AccountUnknown();
    // Whoever registered an address that is not theirs must not get its owner as a guest.
    if (!found.emailVerified) throw new EmailUnverified();
    if (found.status === 'active') await identities.insert(key, found.id, now());
    return found;
  };
}
