import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc-server';
import { reportHealth, type HealthChecks } from '@gatehouse/shared/service/health-report';
import type { ServedCalls } from '../../generated/messages.js';

/** The call by which the gateway's health learns of ours. */
export function healthCalls(checks: HealthChecks): Pick<RpcHandlers<ServedCalls>, 'edge.health'> {
  return { 'edge.health': () => reportHealth(checks) };
}
