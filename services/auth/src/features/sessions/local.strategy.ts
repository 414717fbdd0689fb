import { Authenticator } from 'passport';
import { Strategy as LocalStrategy } from 'passport-local';
import type { Account } from '../accounts/accounts.types.js';

/** Who these credentials belong to, or undefined when they prove nothing. */
export type Authenticate = (email: string, password: string) => Promise<Account | undefined>;

/**
 * Signing in through passport, so that further strategies (OAuth2 providers) stand beside this one.
 * A login comes over HTTP or RabbitMQ; passport is given the credentials, not the request.
 */
export function createLocalAuthentication(verify: Authenticate): Authenticate {
  const passport = new Authenticator();
  passport.use(
    new LocalStrategy({ usernameField: 'email', session: false }, (email, password, done) => {
      verify(email, password).then(
        (account) => done(null, account ?? false),
        (error: unknown) => done(error),
      );
    }),
  );

  return (email, password) =>
    new Promise((resolve, reject) => {
      const decided = (error: unknown, account: Account | false | null | undefined): void => {
        if (error instanceof Error) reject(error);
        else resolve(account === false || account === null ? undefined : account);
      };
      const attempt = passport.authenticate('local', { session: false }, decided) as Attempt;
      attempt({ body: { email, password } }, undefined, reject);
    });
}

/** passport's middleware, as far as the local strategy looks at its arguments. */
type Attempt = (
  request: { body: { email: string; password: string } },
  response: undefined,
  next: (error: unknown) => void,
) => void;
