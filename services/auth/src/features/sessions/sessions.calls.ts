import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc-server';
import type { ServedCalls } from '../../generated/messages.js';
import type { SessionsService } from './sessions.service.js';

type SessionsCalls = Pick<RpcHandlers<ServedCalls>, 'auth.login' | 'auth.refresh' | 'auth.logout'>;

/** The calls about sessions: the same service as over HTTP. */
export function sessionsCalls(sessions: SessionsService): SessionsCalls {
  return {
    'auth.login': (request) => sessions.login(request),
    'auth.refresh': ({ refreshToken }) => sessions.refresh(refreshToken),
    'auth.logout': async ({ address, ...whose }) => {
      await sessions.logout(whose, address);
      return {};
    },
  };
}
