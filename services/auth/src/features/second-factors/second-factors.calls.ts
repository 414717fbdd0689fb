import type { ServedCalls } from '@gatehouse/contracts/messages/auth';
import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import type { SecondFactorLoginService } from './second-factor-login.service.js';

/** The second step of a sign-in: the same service as over HTTP. */
export function secondFactorsCalls(
  login: SecondFactorLoginService,
): Pick<RpcHandlers<ServedCalls>, 'auth.login.second-factor'> {
  return { 'auth.login.second-factor': ({ request, address }) => login.login(request, address) };
}
