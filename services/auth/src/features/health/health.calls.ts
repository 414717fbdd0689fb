import type { ServedCalls } from '@gatehouse/contracts/messages/auth';
import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc/rpc-server';
import { reportHealth, type HealthChecks } from '@gatehouse/shared/service/health-report';

/** The call by which the gateway's health learns of ours. */
export function healthCalls(checks: HealthChecks): Pick<RpcHandlers<ServedCalls>, 'auth.health'> {
  return { 'auth.health': () => reportHealth(checks) };
}
