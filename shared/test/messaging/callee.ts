/**
 * A callee in a process of its own, to be killed. Takes 20 ms for a call, a second for the one over
 * which it is killed, a minute for `slow`, and says who it is. Tells its parent of each beginning,
 * and when nobody waits any more.
 * Usage: callee.js <broker url> <namespace>
 */
import { setTimeout as delay } from 'node:timers/promises';
import { connectBroker } from '../../src/messaging/link/connection.js';
import type { RpcCall } from '../../src/messaging/rpc/rpc-call.js';
import { serveRpc } from '../../src/messaging/rpc/rpc-server.js';
import { createMetrics } from '../../src/metrics/metrics.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { fixtureContracts, type Greeting, type Schemas } from './support.js';

const [url = '', namespace = ''] = process.argv.slice(2);
const broker = await connectBroker({
  url,
  namespace,
  service: 'kitchen',
  contracts: await fixtureContracts(),
  logger: silentLogger,
  metrics: createMetrics('kitchen'),
});
const durations = new Map([
  ['call 20', 1000],
  ['slow', 60_000],
]);
const serve = async ({ text }: Greeting, { signal }: RpcCall): Promise<Greeting> => {
  process.send?.({ begun: text });
  signal.addEventListener('abort', () => process.send?.({ inVain: text }));
  await delay(durations.get(text) ?? 20);
  return { text: `${text} ${process.pid}` };
};
await serveRpc<Schemas>(broker, 'kitchen', { 'kitchen.greet': serve, 'kitchen.wait': serve });
process.send?.({ ready: true });
