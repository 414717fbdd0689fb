import { join } from 'node:path';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import { connectBroker } from '@gatehouse/shared/messaging/link/connection';
import { loadContracts } from '@gatehouse/shared/messaging/contracts/contracts';
import { createRpcClient } from '@gatehouse/shared/messaging/rpc/rpc-client';
import { createMetrics } from '@gatehouse/shared/metrics/metrics';
import { serveSome } from '@gatehouse/shared/testing/serve-some';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { repositoryFolder } from '../../provision/profile.js';
import { keyList, type KeyCalls } from './payload.js';

/** Connects as one of the services, with the real contracts. */
export async function connectAs(service: string, url: string, namespace: string): Promise<Broker> {
  return connectBroker({
    url,
    service,
    namespace,
    contracts: await loadContracts(join(repositoryFolder, 'openapi', 'messages.yaml')),
    logger: silentLogger,
    metrics: createMetrics(service),
  });
}

/** Answers as auth does: contracts checked in both directions, deadlines kept, metrics counted. */
export async function serveCatalogue(url: string, namespace: string): Promise<void> {
  const broker = await connectAs('auth', url, namespace);
  await serveSome<KeyCalls>(broker, 'auth', { 'auth.keys.list': () => keyList });
}

/** One call of main to auth. */
export async function openCaller(url: string, namespace: string): Promise<Caller> {
  const broker = await connectAs('main', url, namespace);
  const rpc = await createRpcClient<KeyCalls>(broker);
  return {
    call: async () => {
      await rpc.call('auth.keys.list', {});
    },
    close: () => broker.close(),
  };
}

/** The side that asks. */
export interface Caller {
  call: () => Promise<void>;
  close: () => Promise<void>;
}
