import type { ServedCalls } from '@gatehouse/contracts/messages/auth';
import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import type { KeysService } from './keys.service.js';

/** The calls about keys. */
export function keysCalls(keys: KeysService): Pick<RpcHandlers<ServedCalls>, 'auth.keys.list'> {
  return { 'auth.keys.list': () => keys.publicKeys() };
}
