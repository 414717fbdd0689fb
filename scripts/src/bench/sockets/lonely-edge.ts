import { testNamespace } from '@gatehouse/shared/testing/test-broker';
import { serveSome } from '@gatehouse/shared/testing/serve-some';
import type { Jwks } from '@gatehouse/shared/auth/key-provider';
import { freePort } from '../../process/ports.js';
import { startService, type ServiceProcess } from '../../system/service-process.js';
import type { BenchWorld } from '../bench-world.js';
import { connectAs } from '../rpc/gatehouse-rpc.js';
import type { KeyCalls } from '../rpc/payload.js';

interface FeedCalls {
  'notification.feed.replay': unknown;
  'notification.feed.replay.reply': Record<string, unknown>;
}

/** The epoch of every feed that the benchmark plays. */
export const feedEpoch = '0192f3a4-7c1e-7000-8000-1f2e3d4c5b6a';

/** One real edge whose two neighbours are played by the benchmark: thousands of empty feeds. */
export async function startLonelyEdge(
  world: BenchWorld,
  jwks: Jwks,
  preload?: string,
): Promise<{ edge: ServiceProcess; namespace: string; stop: () => Promise<void> }> {
  const { rabbitmq, redis } = await world.servers();
  const namespace = testNamespace();
  const auth = await connectAs('auth', rabbitmq.url, namespace);
  const notification = await connectAs('notification', rabbitmq.url, namespace);
  const keys = jwks.keys.map((key) => ({ ...key, alg: 'ES256', use: 'sig' }));
  await serveSome<KeyCalls>(auth, 'auth', { 'auth.keys.list': () => ({ keys }) });
  await serveSome<FeedCalls>(notification, 'notification', {
    'notification.feed.replay': () => ({
      epoch: feedEpoch,
      seq: 0,
      unread: 0,
      recovered: true,
      missed: [],
    }),
  });
  const env = {
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
    NODE_ENV: 'production',
    NODE_OPTIONS: preload === undefined ? '' : `--import=${preload}`,
    RABBITMQ_URL: rabbitmq.url,
    REDIS_URL: redis.url,
    BROKER_NAMESPACE: namespace,
    SOCKETS_PER_ADDRESS: '100000',
    // Thousands of sockets leave at once at the end; there is no other edge to spread them over.
    DRAIN_WITHIN: '100ms',
  };
  const edge = await startService(world.profile, 'edge', 'edge-alone', env, () => undefined);
  return {
    edge,
    namespace,
    stop: async () => {
      await edge.stop();
      await Promise.all([auth.close(), notification.close()]);
    },
  };
}
