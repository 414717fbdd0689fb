import type { RpcHandlers } from '@gatehouse/shared/messaging/rpc-server';
import type { HealthChecks } from '@gatehouse/shared/service/health-report';
import { healthCalls } from '../features/health/health.calls.js';
import { notificationsCalls } from '../features/notifications/notifications.calls.js';
import type { NotificationsService } from '../features/notifications/notifications.service.js';
import type { ServedCalls } from '../generated/messages.js';

/** A function for every call that notification answers. */
export type Calls = RpcHandlers<ServedCalls>;

export interface Callees {
  notifications: NotificationsService;
  health: HealthChecks;
}

/** Every call of openapi/messages.yaml that names notification as its callee. */
export function createCalls({ notifications, health }: Callees): Calls {
  return { ...notificationsCalls(notifications), ...healthCalls(health) };
}
