import type { ServedCalls } from '@gatehouse/contracts/messages/notification';
import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import { reportHealth } from '@gatehouse/shared/service/health-report';
import type { Parts } from '../../parts.js';

/** The call by which the gateway's health learns of ours. */
export function createHealth({ checks }: Parts) {
  const calls: Pick<RpcHandlers<ServedCalls>, 'notification.health'> = {
    'notification.health': () => reportHealth(checks),
  };
  return { calls };
}
