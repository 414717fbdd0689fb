import { join } from 'node:path';
import type { operations } from '@gatehouse/contracts/main';
import type { MadeCalls, ServedCalls } from '@gatehouse/contracts/messages/main';
import { GRANTS } from '@gatehouse/contracts/permissions';
import { cachingKeyProvider, type KeyProvider } from '@gatehouse/shared/auth/key-provider';
import { rightsFrom } from '@gatehouse/shared/auth/rights';
import { loadSpec, type Spec } from '@gatehouse/shared/http/load-spec';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import { createRpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import { callsOf, handlersOf } from '@gatehouse/shared/service/feature';
import { openService } from '@gatehouse/shared/service/open-service';
import { openSqlConnections } from '@gatehouse/shared/service/sql-connections';
import { sqlService } from '@gatehouse/shared/service/sql-service';
import {
  createIdempotencyStore,
  idempotencyLeftovers,
} from '@gatehouse/shared/sql/idempotency/idempotency-store';
import { inboxLeftovers } from '@gatehouse/shared/sql/inbox/inbox-store';
import { createWriting } from '@gatehouse/shared/sql/writing';
import { now as theClock } from '@gatehouse/shared/time/clock';
import type { Config } from './config.js';
import { createFeatures } from './features.js';
import { readDocumentation } from './reference.js';

/** What a test may put in the place of the real thing. */
export interface Overrides {
  logger: AppLogger;
  keys?: KeyProvider;
  /** What time it is. */
  now?: () => Date;
  /** The specification, where it was read before. */
  spec?: Spec;
}

/**
 * main: communities, their people, and visitors coming and going. Connects to everything it needs;
 * nothing comes in before `start`, and `stop` is start backwards.
 */
export async function createMainService(
  config: Config,
  { logger, keys, now = theClock, spec: given }: Overrides,
): Promise<RunnableService> {
  const spec = given ?? (await loadSpec(join(config.OPENAPI_DIR, 'main.yaml')));
  const documentation = await readDocumentation(config);
  const options = { name: 'main', config, logger, open: openSqlConnections };
  return openService(options, async (opened) => {
    const { sequelize, reader, broker, checks } = opened.connections;
    const rpc = await createRpcClient<MadeCalls>(broker);
    const writing = createWriting(sequelize);
    const { metrics } = opened;
    const data = { sequelize, reader, writing };
    const parts = { config, ...data, broker, rpc, logger, metrics, now, checks };
    const { features, tenantExists, refusalIn } = createFeatures(parts);
    return sqlService<operations, ServedCalls>(opened, {
      spec,
      ...documentation,
      features,
      handlers: handlersOf(features),
      calls: callsOf(features),
      idempotency: createIdempotencyStore(sequelize),
      admission: {
        keys: keys ?? cachingKeyProvider(() => rpc.call('auth.keys.list', {})),
        rightsOf: rightsFrom(GRANTS),
        tenantHeader: 'X-Community-Id',
        tenantExists,
        refusalIn,
      },
      leftovers: [idempotencyLeftovers(sequelize), inboxLeftovers(sequelize)],
      now,
    });
  });
}
