import type { ServedCalls } from '@gatehouse/contracts/messages/auth';
import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import type { SendBatch } from './batch-inviting.js';

/** The call by which main invites many; who may ask is looked at again here. */
export function invitationsCalls(
  send: SendBatch,
): Pick<RpcHandlers<ServedCalls>, 'auth.invitations.send'> {
  return { 'auth.invitations.send': async (batch) => ({ outcomes: await send(batch) }) };
}
