import type { ServedCalls } from '@gatehouse/contracts/messages/auth';
import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import type { SessionsService } from './sessions.service.js';

type SessionsCalls = Pick<RpcHandlers<ServedCalls>, 'auth.refresh' | 'auth.logout'>;

/** The calls about open sessions: the same service as over HTTP. */
export function sessionsCalls(sessions: SessionsService): SessionsCalls {
  return {
    'auth.refresh': ({ refreshToken }) => sessions.refresh(refreshToken),
    'auth.logout': async ({ address, ...whose }) => {
      await sessions.logout(whose, address);
      return {};
    },
  };
}
