import type { MadeCalls, ServedCalls } from '@gatehouse/contracts/messages/edge';
import { GRANTS } from '@gatehouse/contracts/permissions';
import { cachingKeyProvider, type KeyProvider } from '@gatehouse/shared/auth/key-provider';
import { rightsFrom } from '@gatehouse/shared/auth/rights';
import { Lifecycle } from '@gatehouse/shared/lifecycle/lifecycle';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import { createRpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import { serveRpc } from '@gatehouse/shared/messaging/rpc/rpc-server';
import { authenticatorOf } from '@gatehouse/shared/service/authenticator';
import { openConnections, type ConnectOptions } from '@gatehouse/shared/service/connections';
import { callsOf, listenersOf } from '@gatehouse/shared/service/feature';
import { openService } from '@gatehouse/shared/service/open-service';
import { runnable } from '@gatehouse/shared/service/runnable';
import type { Config } from './config.js';
import { createFeatures } from './features.js';
import { createEdgeApp } from './http/edge-app.js';
import { ownPort, socketPort } from './http/edge-ports.js';
import { pushesPart } from './pushes.js';

export interface Overrides {
  logger: AppLogger;
  /** Where the public keys come from; tests have an issuer of their own. */
  keys?: KeyProvider;
}

/** An edge has no store of its own. */
const open = (config: Config, options: ConnectOptions) =>
  openConnections(config, options, () => Promise.resolve({ checks: {} }));

/**
 * edge: the browsers' sockets. It keeps nothing: who connects says where it stands, and
 * notification knows what followed. Any number of edges may run.
 */
export function createEdgeService(
  config: Config,
  { logger, keys }: Overrides,
): Promise<RunnableService> {
  return openService({ name: 'edge', config, logger, open }, async (opened) => {
    const { connections, metrics } = opened;
    const { redis, broker, checks } = connections;
    const rpc = await createRpcClient<MadeCalls>(broker);
    const authenticate = authenticatorOf(opened, {
      keys: keys ?? cachingKeyProvider(() => rpc.call('auth.keys.list', {})),
      rightsOf: rightsFrom(GRANTS),
      // A token is checked once per connection: remembering thousands would be memory for nothing.
      cacheSize: 500,
    });
    const parts = { config, redis, broker, rpc, authenticate, logger, metrics, checks };
    const { features, pushes, sockets } = createFeatures(parts);
    const calls = callsOf(features);
    const lifecycle = new Lifecycle({ logger });
    const app = createEdgeApp({ lifecycle, checks }, metrics, config.CORS_ORIGINS);
    const entrance = socketPort(app, config, sockets);

    lifecycle
      .add({ name: 'connections', stop: () => connections.close() })
      .add({ name: 'calls', start: () => serveRpc<ServedCalls>(broker, 'edge', calls) })
      .add(pushesPart(broker, pushes))
      .add(...listenersOf(features))
      .add(ownPort(app, config), entrance);
    return runnable(lifecycle, entrance);
  });
}
