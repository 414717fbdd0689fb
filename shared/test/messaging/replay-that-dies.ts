/**
 * Replays a dead letter in a process of its own, and is killed when the copy is safe and the letter
 * not yet gone. Usage: replay-that-dies.js <broker url> <namespace> <dead letter id>
 */
import type { BrokerInternals } from '../../src/messaging/broker.js';
import { createDeadLetters } from '../../src/messaging/dead-letters/dead-letters.js';
import { connectBroker } from '../../src/messaging/link/connection.js';
import { createMetrics } from '../../src/metrics/metrics.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { fixtureContracts } from './support.js';

const [url = '', namespace = '', id = ''] = process.argv.slice(2);
const broker = await connectBroker({
  url,
  namespace,
  service: 'kitchen',
  contracts: await fixtureContracts(),
  logger: silentLogger,
  metrics: createMetrics('kitchen'),
});
const internals: BrokerInternals = {
  ...broker.internals,
  send: async (outgoing) => {
    await broker.internals.send(outgoing);
    process.kill(process.pid, 'SIGKILL');
  },
};
const dying = Object.create(broker, { internals: { value: internals } }) as typeof broker;
await createDeadLetters(dying).replay({ id, by: 'somebody' });
