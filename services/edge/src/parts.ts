import type { MadeCalls } from '@gatehouse/contracts/messages/edge';
import type { AuthenticateBearer } from '@gatehouse/shared/auth/bearer';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import type { RpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import type { Metrics } from '@gatehouse/shared/metrics/metrics';
import type { RedisClient } from '@gatehouse/shared/redis/redis';
import type { HealthChecks } from '@gatehouse/shared/service/health-report';
import type { Config } from './config.js';

/** What the service has before any feature, and each may use. */
export interface Parts {
  config: Config;
  redis: RedisClient;
  broker: Broker;
  /** Asks other services. */
  rpc: RpcClient<MadeCalls>;
  /** Who comes, by the token that they bring. */
  authenticate: AuthenticateBearer;
  logger: AppLogger;
  metrics: Metrics;
  /** What the service cannot do its work without. */
  checks: HealthChecks;
}
