import type { ServedCalls } from '@gatehouse/contracts/messages/auth';
import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import type { LoginService } from './login.service.js';

/** The call by which a session is opened: the same service as over HTTP. */
export function loginCalls(login: LoginService): Pick<RpcHandlers<ServedCalls>, 'auth.login'> {
  return { 'auth.login': (request) => login.login(request) };
}
