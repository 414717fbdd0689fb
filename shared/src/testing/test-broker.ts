import { randomBytes } from 'node:crypto';
import { connect, type ChannelModel } from 'amqplib';
import type { Broker } from '../messaging/broker.js';
import { connectBroker, type BrokerOptions } from '../messaging/link/connection.js';
import type { Contracts } from '../messaging/contracts/contracts.js';
import { createNames, type Names } from '../messaging/names.js';
import { DEFAULT_LADDER_MS } from '../messaging/topology.js';
import { createMetrics } from '../metrics/metrics.js';
import { silentLogger } from './silent-logger.js';
import { testServers } from './test-servers.js';

/** Short rungs for tests: the same ladder, hours faster. */
export const TEST_LADDER_MS: readonly number[] = [40, 80];

/** A name of its own for each test file, so that files meet neither each other nor real data. */
export function testNamespace(): string {
  return `test-${process.pid.toString(36)}-${randomBytes(4).toString('hex')}`;
}

/** Concerns by service, as far as a test (or what it starts) declares consumers. */
export type TestTopology = Readonly<Record<string, readonly string[]>>;

export interface TestBrokers {
  readonly namespace: string;
  readonly names: Names;
  /** A second pair of eyes on the broker: looks into queues, sends what a Broker would refuse. */
  readonly probe: ChannelModel;
  /** Connects as `service`; closed by {@link drop}. */
  connect(service: string, options?: Partial<BrokerOptions>): Promise<Broker>;
  /** Closes the brokers and deletes all that `topology` names. */
  drop(): Promise<void>;
}

/** A namespace on the real broker, and connections into it. */
export async function createTestBrokers(
  contracts: Contracts,
  topology: TestTopology,
): Promise<TestBrokers> {
  const namespace = testNamespace();
  const { rabbitmq: url } = testServers('rabbitmq');
  const probe = await connect(url, { noDelay: true });
  const brokers: Broker[] = [];
  return {
    namespace,
    names: createNames(namespace),
    probe,
    async connect(service, options = {}) {
      const broker = await connectBroker({
        url,
        service,
        contracts,
        namespace,
        logger: silentLogger,
        metrics: createMetrics(service),
        ladderMs: TEST_LADDER_MS,
        ...options,
      });
      brokers.push(broker);
      return broker;
    },
    async drop() {
      await Promise.all(brokers.map((broker) => broker.close(1000)));
      await probe.close();
      await deleteNamespace(url, namespace, topology);
    },
  };
}

/**
 * Deletes what the services of `topology` declared in a namespace, whichever process did it. What
 * was never declared is skipped: deleting it is no error in RabbitMQ.
 */
export async function deleteNamespace(
  url: string,
  namespace: string,
  topology: TestTopology,
): Promise<void> {
  if (namespace === '') throw new Error('Tests never delete the topology without a namespace');
  const names = createNames(namespace);
  const connection = await connect(url, { noDelay: true });
  const channel = await connection.createChannel();
  for (const [service, concerns] of Object.entries(topology)) {
    const rungs = [...TEST_LADDER_MS, ...DEFAULT_LADDER_MS].map((ms) => names.rung(service, ms));
    const queues = concerns.flatMap((concern) => [
      names.queue(service, concern),
      names.parked(service, concern),
      names.formerQueue(service, concern),
    ]);
    for (const queue of [...queues, ...rungs, names.deadLetters(service), names.rpc(service)])
      await channel.deleteQueue(queue);
    for (const rung of rungs) await channel.deleteExchange(rung);
  }
  await channel.deleteExchange(names.events);
  await channel.deleteExchange(names.push);
  await channel.deleteExchange(names.givenUp);
  await connection.close();
}
