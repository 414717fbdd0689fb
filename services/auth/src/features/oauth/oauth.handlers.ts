import type { operations } from '@gatehouse/contracts/auth';
import { deliverTokens } from '@gatehouse/shared/auth/refresh-cookie';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { SecondFactorRequired } from '../second-factors/second-factors.feature.js';
import { BROWSER_COOKIE, cookieHeader, DEVICE_COOKIE, readCookie } from './oauth-cookies.js';
import type { OAuthService } from './oauth.service.js';

type OAuthOperations = Pick<operations, 'beginOAuth' | 'finishOAuth'>;

/**
 * The operations tagged `oauth`.
 * @param publicUrl where the pages are to which a browser is sent on
 */
export function createOAuthHandlers(
  oauth: OAuthService,
  publicUrl: string,
): Handlers<OAuthOperations> {
  const page = (path: string): string => `${publicUrl.replace(/\/+$/, '')}/${path}`;

  return {
    beginOAuth: async (request) => {
      const { location, browser } = await oauth.begin(request.params.provider);
      const cookie = cookieHeader(BROWSER_COOKIE, browser, request);
      return { status: 302, headers: { Location: location, 'Set-Cookie': cookie } };
    },

    finishOAuth: async (request) => {
      const { state, code, iss, error } = request.query;
      const answer = {
        state,
        ...(code === undefined ? {} : { code }),
        ...(iss === undefined ? {} : { iss }),
        ...(error === undefined ? {} : { error }),
      };
      const browser = readCookie(BROWSER_COOKIE, request);
      const arrival = { provider: request.params.provider, answer, browser };
      const deviceToken = readCookie(DEVICE_COOKIE, request);
      const used = cookieHeader(BROWSER_COOKIE, undefined, request);
      try {
        const origin = { deviceToken, address: request.address };
        const session = await oauth.finish(arrival, origin);
        const { headers } = deliverTokens(session, 'cookie', request);
        const device = cookieHeader(DEVICE_COOKIE, session.deviceToken, request);
        const cookies = [...Object.values(headers), device, used];
        return { status: 302, headers: { Location: page('#signed-in'), 'Set-Cookie': cookies } };
      } catch (failure) {
        if (!(failure instanceof SecondFactorRequired)) throw failure;
        const location = page(`second-factor#${parametersOf(failure)}`);
        return { status: 302, headers: { Location: location, 'Set-Cookie': used } };
      }
    },
  };
}

/** For a page: what a caller of the login finds in the problem. A fragment reaches no server. */
function parametersOf({ context }: SecondFactorRequired): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(context ?? {})) parameters.set(name, String(value));
  return parameters.toString();
}
