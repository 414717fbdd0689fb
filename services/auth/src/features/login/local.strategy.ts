import { Authenticator } from 'passport';
import { Strategy as LocalStrategy } from 'passport-local';
import type { Account } from '../accounts/accounts.types.js';
import type { Lane } from '../accounts/accounts.feature.js';

/**
 * Who these credentials belong to, or undefined when they prove nothing.
 * @param lane in which they wait to be looked at
 */
export type Authenticate = (
  email: string,
  password: string,
  lane: Lane,
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
        const { lane } = request as unknown as AttemptRequest;
        verify(email, password, lane).then(
          (account) => done(null, account ?? false),
          (error: unknown) => done(error),
        );
      },
    ),
  );

  return (email, password, lane) =>
    new Promise((resolve, reject) => {
      const decided = (error: unknown, account: Account | false | null | undefined): void => {
        if (error instanceof Error) reject(error);
        else resolve(account === false || account === null ? undefined : account);
      };
      const attempt = passport.authenticate('local', { session: false }, decided) as Attempt;
      attempt({ body: { email, password }, lane }, undefined, reject);
    });
}

/** What passport hands on of a request; it looks at no more than the body. */
interface AttemptRequest {
  body: { email: string; password: string };
  lane: Lane;
}

/** passport's middleware, as far as the local strategy looks at its arguments. */
type Attempt = (
  request: AttemptRequest,
  response: undefined,
  next: (error: unknown) => void,
) => void;
