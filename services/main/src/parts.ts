import type { MadeCalls } from '@gatehouse/contracts/messages/main';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import type { RpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import type { Metrics } from '@gatehouse/shared/metrics/metrics';
import type { HealthChecks } from '@gatehouse/shared/service/health-report';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Sequelize } from 'sequelize';
import type { Config } from './config.js';

/** What the service has before any feature, and each may use. */
export interface Parts {
  config: Config;
  sequelize: Sequelize;
  /** Where only what may be some moments behind is read, and nothing is written. */
  reader: Sequelize;
  /** How a change is kept together with what it means to others. */
  writing: Writing;
  broker: Broker;
  /** Asks other services. */
  rpc: RpcClient<MadeCalls>;
  logger: AppLogger;
  metrics: Pick<Metrics, 'lookupsOf' | 'dueOf' | 'registry'>;
  /** What time it is, for everything that the business decides or writes down. */
  now: () => Date;
  /** What the service cannot do its work without. */
  checks: HealthChecks;
}
