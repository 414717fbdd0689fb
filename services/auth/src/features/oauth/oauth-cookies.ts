import { stringifySetCookie } from 'cookie';
import { STATE_TTL_MS } from './oauth-states.store.js';
import { DEVICE_TOKEN_TTL_MS } from '../devices/devices.feature.js';

/*
 * What a browser brings back from a provider. It comes from another site, by a link (so `Lax`), and
 * nothing but this feature needs to see it.
 */

interface CookieRequest {
  cookies: Record<string, string>;
  /** Whether it came over HTTPS. */
  secure: boolean;
}

interface OAuthCookie {
  name: string;
  ttlMs: number;
}

/** Ties a sign-in to the browser that began it, or anybody could sign somebody in as themselves. */
export const BROWSER_COOKIE: OAuthCookie = { name: 'gatehouse-oauth', ttlMs: STATE_TTL_MS };

/** The token of the known device, which a login answers in its body and this one cannot. */
export const DEVICE_COOKIE: OAuthCookie = {
  name: 'gatehouse-device',
  ttlMs: DEVICE_TOKEN_TTL_MS,
};

const PATH = '/api/v1/auth/oauth';

export function readCookie({ name }: OAuthCookie, request: CookieRequest): string | undefined {
  return request.cookies[nameOf(name, request.secure)];
}

/** The header `Set-Cookie`; without a value, the browser forgets the cookie. */
export function cookieHeader(
  { name, ttlMs }: OAuthCookie,
  value: string | undefined,
  { secure }: Pick<CookieRequest, 'secure'>,
): string {
  const options = { httpOnly: true, sameSite: 'lax', path: PATH, secure } as const;
  const maxAge = value === undefined ? 0 : ttlMs / 1000;
  return stringifySetCookie({
    name: nameOf(name, secure),
    value: value ?? '',
    maxAge,
    ...options,
  });
}

/** Browsers let nobody but an HTTPS answer set a cookie with this prefix. */
function nameOf(name: string, secure: boolean): string {
  return secure ? `__Secure-${name}` : name;
}
