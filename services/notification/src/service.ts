import { join } from 'node:path';
import type { MadeCalls, ServedCalls } from '@gatehouse/contracts/messages/notification';
import type { operations } from '@gatehouse/contracts/notification';
import { GRANTS } from '@gatehouse/contracts/permissions';
import { cachingKeyProvider, type KeyProvider } from '@gatehouse/shared/auth/key-provider';
import { rightsFrom } from '@gatehouse/shared/auth/rights';
import { loadSpec, type Spec } from '@gatehouse/shared/http/load-spec';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import { createRpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import { DEFAULT_LADDER_MS } from '@gatehouse/shared/messaging/topology';
import { callsOf, handlersOf } from '@gatehouse/shared/service/feature';
import { httpService } from '@gatehouse/shared/service/http-service';
import { openService } from '@gatehouse/shared/service/open-service';
import type { Config } from './config.js';
import { openNotificationConnections } from './connections.js';
import { createFeatures } from './features.js';
import { ANSWERED_SOON } from './parts.js';

/** What a test may put in the place of the real thing. */
export interface Overrides {
  logger: AppLogger;
  /** Public keys that do not come from auth. */
  keys?: KeyProvider;
  ladderMs?: readonly number[];
  /** The specification, where it was read before. */
  spec?: Spec;
}

/**
 * notification: what people are told, on their pages and by mail. Nothing comes in before `start`;
 * `stop` is start backwards.
 */
export async function createNotificationService(
  config: Config,
  { logger, keys, ladderMs = DEFAULT_LADDER_MS, spec: given }: Overrides,
): Promise<RunnableService> {
  const spec = given ?? (await loadSpec(join(config.OPENAPI_DIR, 'notification.yaml')));
  const open = openNotificationConnections;
  const options = { name: 'notification', config, logger, ladderMs, open };
  return openService(options, async (opened) => {
    const { mongo, broker, checks } = opened.connections;
    const { metrics } = opened;
    const rpc = await createRpcClient<MadeCalls>(broker);
    const parts = { config, mongo, broker, rpc, logger, metrics, ladderMs, checks };
    const { features, refusalIn } = await createFeatures(parts);
    return httpService<operations, ServedCalls>(opened, {
      spec,
      features,
      handlers: handlersOf(features),
      calls: callsOf(features),
      admission: {
        // Only auth has the signing keys; it tells the public halves to whoever asks.
        keys: keys ?? cachingKeyProvider(() => rpc.call('auth.keys.list', {}, ANSWERED_SOON)),
        rightsOf: rightsFrom(GRANTS),
        tenantHeader: 'X-Community-Id',
        refusalIn,
      },
    });
  });
}
