import type { Strategy } from 'passport';
import type { AuthenticateBearer } from './bearer.js';

/**
 * The bearer check as a passport strategy: `passport.use(createBearerStrategy(authenticate))`,
 * then `passport.authenticate('bearer', { session: false })`. On success `req.user` is the
 * `AccessClaims`. Refusals go on as errors instead of passport's plain-text 401, so that the one
 * error mapper answers them like every other problem.
 */
export function createBearerStrategy(authenticateBearer: AuthenticateBearer): Strategy {
  return {
    name: 'bearer',
    authenticate(request) {
      authenticateBearer(request.headers.authorization).then(
        (claims) => this.success(claims),
        (error: unknown) => this.error(error),
      );
    },
  };
}
