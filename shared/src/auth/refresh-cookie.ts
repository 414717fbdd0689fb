import { stringifySetCookie } from 'cookie';
import { ForbiddenError } from '../errors/app-error.js';

/**
 * The refresh token as browsers keep it: in a cookie that no script can read, that goes to auth
 * only, and that no other site can make a browser send.
 */

/** How the caller wants the refresh token: apps in the `body`, browsers in a `cookie`. */
export type TokenDelivery = 'body' | 'cookie';

/** What a request knows of cookies. */
export interface CookieRequest {
  cookies: Record<string, string>;
  /** Whether it came over HTTPS. */
  secure: boolean;
  /** Whether a browser says that a page of another origin sent it, and not one that is allowed. */
  crossOrigin: boolean;
}

/** What a login or a refresh answers. */
interface Tokens {
  refreshToken?: string;
  refreshTokenExpiresAt: string;
}

export interface DeliveredTokens<Body> {
  body: Body;
  headers: Record<string, string>;
}

/** Below it lies whatever takes a refresh token, and nothing else needs to see one. */
const PATH = '/api/v1/auth';

/** Hands the tokens out: with `cookie`, the refresh token leaves the body. */
export function deliverTokens<Body extends Tokens>(
  session: Body,
  delivery: TokenDelivery | undefined,
  { secure }: Pick<CookieRequest, 'secure'>,
): DeliveredTokens<Body> {
  const { refreshToken, ...rest } = session;
  if (delivery !== 'cookie' || refreshToken === undefined) return { body: session, headers: {} };
  const expires = new Date(session.refreshTokenExpiresAt);
  // The refresh token is optional in what is answered.
  return { body: rest as Body, headers: setCookie(refreshToken, expires, secure) };
}

/** Makes the browser forget its refresh token. */
export function forgetRefreshCookie({ secure }: Pick<CookieRequest, 'secure'>) {
  return setCookie('', new Date(0), secure);
}

/**
 * The refresh token that a browser sent along.
 * @param requestedWith the header `X-Requested-With`, which a page of another site cannot send
 * @throws ForbiddenError when there is a cookie, and not the header, or another origin sent both
 */
export function refreshCookieOf(
  { cookies, secure, crossOrigin }: CookieRequest,
  requestedWith: string | undefined,
): string | undefined {
  const token = cookies[nameOf(secure)];
  if (token === undefined || token === '') return undefined;
  if (requestedWith === undefined) {
    throw new ForbiddenError('requested_with_missing', 'A cookie alone does not prove who asks', {
      detail: 'Send the header X-Requested-With when the refresh token is in a cookie.',
    });
  }
  // Pages that the operator names count as ours; all others send the refresh token themselves.
  if (crossOrigin)
    throw new ForbiddenError('cross_origin_request', 'Another site cannot refresh a session');
  return token;
}

function setCookie(value: string, expires: Date, secure: boolean): Record<string, string> {
  const options = { httpOnly: true, sameSite: 'strict', path: PATH, secure, expires } as const;
  return { 'Set-Cookie': stringifySetCookie({ name: nameOf(secure), value, ...options }) };
}

/** Browsers let nobody but an HTTPS answer set a cookie with this prefix. */
function nameOf(secure: boolean): string {
  return secure ? '__Secure-gatehouse-refresh' : 'gatehouse-refresh';
}
