import type { operations } from '@gatehouse/contracts/auth';
import {
  deliverTokens,
  forgetRefreshCookie,
  refreshCookieOf,
} from '@gatehouse/shared/auth/refresh-cookie';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import { defaultPageSize } from '@gatehouse/shared/http/page';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { OwnSessionsService } from './own-sessions.service.js';
import { RefreshTokenMissing } from './sessions.errors.js';
import type { SessionsService } from './sessions.service.js';

type SessionsOperations = Pick<
  operations,
  | 'refreshSession'
  | 'logout'
  | 'listSessions'
  | 'endSession'
  | 'endOtherSessions'
  | 'endAllSessions'
>;

/** The operations tagged `sessions`, save the one that opens one. */
export function createSessionsHandlers(
  sessions: SessionsService,
  ownSessions: OwnSessionsService,
): Handlers<SessionsOperations> {
  return {
    refreshSession: async (request) => {
      const { refreshToken, tokenDelivery } = request.body;
      if (refreshToken !== undefined) {
        const session = await sessions.refresh(refreshToken);
        return { status: 200, ...deliverTokens(session, tokenDelivery, request) };
      }
      const cookie = refreshCookieOf(request, request.headers['x-requested-with']);
      if (cookie === undefined) throw new RefreshTokenMissing();
      // In the body, scripts of the page could read what the cookie keeps from them.
      const session = await sessions.refresh(cookie);
      return { status: 200, ...deliverTokens(session, 'cookie', request) };
    },

    logout: async (request) => {
      await sessions.logout(callerOf(request), request.address);
      return { status: 204, headers: forgetRefreshCookie(request) };
    },

    listSessions: async (request) => {
      const { cursor, limit = defaultPageSize } = request.query;
      const page = await ownSessions.list(callerOf(request), { cursor, limit });
      return { status: 200, body: page };
    },

    endSession: async (request) => {
      await ownSessions.endOne(callerOf(request), request.params.sessionId, request.address);
      return { status: 204 };
    },

    endOtherSessions: async (request) => {
      await ownSessions.endOthers(callerOf(request), request.address);
      return { status: 204 };
    },

    endAllSessions: async (request) => {
      await ownSessions.endAll(callerOf(request), request.address);
      return { status: 204, headers: forgetRefreshCookie(request) };
    },
  };
}
