import { Authenticator } from 'passport';
import { Strategy as LocalStrategy } from 'passport-local';
import type { AccountCredentials, Lane } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';

/** How a password is looked at. */
export interface Look {
  /** In which it waits for its turn. */
  lane: Lane;
  /** What it is held against, read once. */
  read: () => Promise<AccountCredentials | undefined>;
}

/** Who these credentials belong to, or undefined when they prove nothing. */
export type Authenticate = (
  email: string,
  password: string,
  look: Look,
) => Promise<Account | undefined>;

/**
 * Signing in through passport, so that further strategies (OAuth2 providers) stand beside this one.
 * A login comes over HTTP or RabbitMQ; passport is given the credentials, not the request.
 */
export function createLocalAuthentication(verify: Authenticate): Authenticate {
  const passport = new Authenticator();
  passport.use(
    new LocalStrategy(
      { usernameField: 'email', session: false, passReqToCallback: true },
      (request, email, password, done) => {
        const { look } = request as unknown as AttemptRequest;
        verify(email, password, look).then(
          (account) => done(null, account ?? false),
          (error: unknown) => done(error),
        );
      },
    ),
  );

  return (email, password, look) =>
    new Promise((resolve, reject) => {
      const decided = (error: unknown, account: Account | false | null | undefined): void => {
        if (error instanceof Error) reject(error);
        else resolve(account === false || account === null ? undefined : account);
      };
      const attempt = passport.authenticate('local', { session: false }, decided) as Attempt;
      attempt({ body: { email, password }, look }, undefined, reject);
    });
}

/** What passport hands on of a request; it looks at no more than the body. */
interface AttemptRequest {
  body: { email: string; password: string };
  look: Look;
}

/** passport's middleware, as far as the local strategy looks at its arguments. */
type Attempt = (
  request: AttemptRequest,
  response: undefined,
  next: (error: unknown) => void,
) => void;
