import type { MadeCalls } from '@gatehouse/contracts/messages/notification';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import type { RpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import type { Metrics } from '@gatehouse/shared/metrics/metrics';
import type { HealthChecks } from '@gatehouse/shared/service/health-report';
import type { Connection } from 'mongoose';
import type { Config } from './config.js';

/** What the service has before any feature, and each may use. */
export interface Parts {
  config: Config;
  mongo: Connection;
  broker: Broker;
  /** Asks other services. */
  rpc: RpcClient<MadeCalls>;
  logger: AppLogger;
  metrics: Pick<Metrics, 'registry'>;
  /** The waits before a failed message is tried again, in milliseconds. */
  ladderMs: readonly number[];
  /** What the service cannot do its work without. */
  checks: HealthChecks;
}

/** For calls whose answer somebody waits for. */
export const ANSWERED_SOON = { timeoutMs: 2000 };
