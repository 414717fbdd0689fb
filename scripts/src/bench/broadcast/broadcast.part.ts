import type { Broker } from '@gatehouse/shared/messaging/broker';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { newId } from '@gatehouse/shared/ids/ids';
import { testNamespace } from '@gatehouse/shared/testing/test-broker';
import { createTestIssuer } from '@gatehouse/shared/testing/test-tokens';
import { connect } from 'amqplib';
import type { BenchWorld } from '../bench-world.js';
import { BenchChild } from '../child.js';
import { inRounds, Rows, type RowHead } from '../measurement.js';
import type { Part } from '../part.js';
import { feedEpoch, startLonelyEdge } from '../sockets/lonely-edge.js';
import { processorSeconds } from '../throughput/processor-time.js';
import { itemFor } from './item.js';
import { Listeners } from './listeners.js';

/** As openapi/messages.yaml says: what more accounts are told comes in several pushes. */
const itemsPerPush = 100;
const sides = ['same', 'own', 'edge'] as const;
type Side = (typeof sides)[number];
const titles: Record<Side, string> = {
  same: 'raw Socket.IO, the same to all',
  own: 'raw Socket.IO, to each its own',
  edge: 'edge, to each at its own place in its feed',
};

/** A server with listeners, to which one message after the other can be broadcast. */
interface Contestant {
  listeners: Listeners;
  pid: number;
  broadcast: () => void;
  stop: () => Promise<void>;
}

/** One message to thousands of sockets, from the broker on. */
export const measureBroadcast: Part = async (world, { rounds, quick }) => {
  const sockets = quick ? 500 : 5000;
  const broadcasts = quick ? 5 : 20;
  const rows = new Rows();
  await inRounds(Math.min(rounds, 5), sides, async (side) => {
    const contestant = await open[side](world, sockets);
    const { listeners, pid } = contestant;
    // Code is compiled, and buffers have grown.
    await told(contestant, 2, sockets);
    const before = await processorSeconds(pid);
    const startedAt = performance.now();
    await told(contestant, broadcasts, sockets);
    const seconds = (performance.now() - startedAt) / 1000;
    const used = (await processorSeconds(pid)) - before;
    const deliveries = broadcasts * sockets;
    rows.add(rateRow(side), deliveries / seconds);
    rows.add(costRow(side), (used * 1e6) / deliveries);
    listeners.close();
    await contestant.stop();
  });
  return {
    title: `Broadcast: a notification to ${sockets} sockets, ${broadcasts} times`,
    rows: rows.inOrder([...sides.map(rateRow), ...sides.map(costRow)].map(({ what }) => what)),
    notes: [
      'from the message in RabbitMQ to the last socket; sockets that only count share the cores',
      'what is the same is encoded once; at the edge each has a seq and an unread count of its own',
    ],
  };
};

function rateRow(side: Side): RowHead {
  return {
    what: titles[side],
    unit: 'deliveries/s',
    ...(side === 'edge' && {
      baseline: titles.own,
      target: { of: 'ratio', atLeast: 0.9 },
    }),
  };
}

function costRow(side: Side): RowHead {
  return { what: `  processor time of ${titles[side]}`, unit: 'µs' };
}

async function told(
  { listeners, broadcast }: Contestant,
  times: number,
  sockets: number,
): Promise<void> {
  const wanted = listeners.heard + times * sockets;
  for (let time = 0; time < times; time++) broadcast();
  await listeners.untilHeard(wanted);
}

type Open = (world: BenchWorld, sockets: number) => Promise<Contestant>;

function openRaw(copies: 'same' | 'own'): Open {
  return async (world, sockets) => {
    const { rabbitmq } = await world.servers();
    const queue = `${testNamespace()}.broadcast`;
    const child = await BenchChild.start(world.teardown, {
      program: new URL('./raw-broadcast.process.js', import.meta.url),
      args: [rabbitmq.url, queue, copies],
    });
    const connection = await connect(rabbitmq.url, { noDelay: true });
    const channel = await connection.createChannel();
    const nobody = Array.from({ length: sockets }, () => '');
    const listeners = await Listeners.open(`http://127.0.0.1:${child.port}`, nobody);
    let seq = 0;
    return {
      listeners,
      pid: child.pid,
      broadcast: () => {
        seq += 1;
        const item = itemFor(newId(), feedEpoch, seq);
        channel.sendToQueue(queue, Buffer.from(JSON.stringify(item)));
      },
      stop: async () => {
        await connection.close();
        await child.stop();
      },
    };
  };
}

const openEdge: Open = async (world, sockets) => {
  const { redis } = await world.servers();
  const issuer = await createTestIssuer({ redisUrl: redis.url });
  const accounts = Array.from({ length: sockets }, () => newId());
  const tokens: string[] = [];
  for (const accountId of accounts) tokens.push(await issuer.tokenFor({ accountId }));
  const { edge, notification, stop } = await startLonelyEdge(world, issuer.jwks);
  const listeners = await Listeners.open(edge.url, tokens);
  let seq = 0;
  return {
    listeners,
    pid: edge.pid ?? 0,
    broadcast: () => {
      seq += 1;
      pushToAll(notification, accounts, seq);
    },
    stop: async () => {
      await stop();
      await issuer.close();
    },
  };
};

const open: Record<Side, Open> = { same: openRaw('same'), own: openRaw('own'), edge: openEdge };

function pushToAll({ pusher }: Broker, accounts: readonly string[], seq: number): void {
  for (let start = 0; start < accounts.length; start += itemsPerPush) {
    const some = accounts.slice(start, start + itemsPerPush);
    const data = { items: some.map((accountId) => itemFor(accountId, feedEpoch, seq)) };
    const type = 'gatehouse.notification.created.v2';
    const source = 'gatehouse/notification';
    const envelope = createEnvelope({ type, source, subject: newId(), data });
    if (!pusher.push('users', envelope)) throw new Error('the broker takes no more pushes');
  }
}
