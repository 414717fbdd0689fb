import type { MadeCalls } from '@gatehouse/contracts/messages/auth';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { DeadLetters } from '@gatehouse/shared/messaging/dead-letters/dead-letters';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import type { RpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import type { RedisClient } from '@gatehouse/shared/redis/redis';
import type { HealthChecks } from '@gatehouse/shared/service/health-report';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Sequelize } from 'sequelize';
import type { KeptAnswers } from './answers/kept-answers.js';
import type { Config } from './config.js';
import type { PasswordHasher } from './features/accounts/password-hasher.types.js';

/** What there is before any feature, and each of them takes its share of. */
export interface Parts {
  config: Config;
  sequelize: Sequelize;
  /** How a change is kept together with what it means to others. */
  writing: Writing;
  redis: RedisClient;
  /** Keeps the keys of two systems (or two tests) in one Redis apart. */
  redisPrefix: string;
  /** Asks other services. */
  rpc: RpcClient<MadeCalls>;
  /** Tells the edges, at most once. */
  push: Push;
  /** What the service could not publish. */
  deadLetters: DeadLetters;
  /** What it cannot do its work without. */
  checks: HealthChecks;
  /** The first answers to requests that may come again. */
  answers: KeptAnswers;
  logger: AppLogger;
  now: () => Date;
  /** Another one in tests. */
  hasher: PasswordHasher | undefined;
  /** How often to look for a new signing key, in milliseconds. */
  lookForKeysEveryMs: number;
}

export type Push = (routingKey: string, envelope: Envelope) => unknown;
