import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { createNames } from '@gatehouse/shared/messaging/names';
import { newId } from '@gatehouse/shared/ids/ids';
import { testNamespace } from '@gatehouse/shared/testing/test-broker';
import { createTestIssuer } from '@gatehouse/shared/testing/test-tokens';
import type { BenchWorld } from '../bench-world.js';
import { BenchChild } from '../child.js';
import { inRounds, Rows, type RowHead } from '../measurement.js';
import type { Part } from '../part.js';
import { feedEpoch, startLonelyEdge } from '../sockets/lonely-edge.js';
import { processorSeconds } from '../processor-time.js';
import { itemFor } from './item.js';
import { Listeners } from './listeners.js';
import { openSender } from './sender.js';

/** As openapi/messages.yaml says: what more accounts are told comes in several pushes. */
const readersPerPush = 500;
const sides = ['same', 'own', 'edge'] as const;
type Side = (typeof sides)[number];
const titles: Record<Side, string> = {
  same: 'raw Socket.IO, the same to all',
  own: 'raw Socket.IO, to each its own',
  edge: 'edge, to each at its own place in its feed',
};

/** Broadcasts before the measured ones: code is compiled then, and buffers have grown. */
const warmUp = 2;

interface Size {
  sockets: number;
  /** How many there will be in all. */
  broadcasts: number;
}

/** A server with listeners, to which one message after the other can be broadcast. */
interface Contestant {
  listeners: Listeners;
  pid: number;
  /** Sends the next one. */
  broadcast: () => void;
  stop: () => Promise<void>;
}

/** One message to thousands of sockets, from the broker on. */
export const measureBroadcast: Part = async (world, { rounds, quick }) => {
  const sockets = quick ? 500 : 5000;
  const broadcasts = quick ? 5 : 20;
  const rows = new Rows();
  await inRounds(Math.min(rounds, 5), sides, async (side) => {
    const contestant = await open[side](world, { sockets, broadcasts: warmUp + broadcasts });
    const { listeners, pid } = contestant;
    await told(contestant, warmUp, sockets);
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
      'from the message in RabbitMQ to the last socket; what is sent is made beforehand',
      'sockets that only count share the cores',
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

type Open = (world: BenchWorld, size: Size) => Promise<Contestant>;

function openRaw(copies: 'same' | 'own'): Open {
  return async (world, { sockets, broadcasts }) => {
    const { rabbitmq } = await world.servers();
    const queue = `${testNamespace()}.broadcast`;
    const child = await BenchChild.start(world.teardown, {
      program: new URL('./raw-broadcast.process.js', import.meta.url),
      args: [rabbitmq.url, queue, copies],
    });
    const nobody = Array.from({ length: sockets }, () => '');
    const listeners = await Listeners.open(`http://127.0.0.1:${child.port}`, nobody);
    const messages = everySeq(broadcasts, (seq) => [encode(itemFor(newId(), feedEpoch, seq))]);
    const sender = await openSender(rabbitmq.url, ['', queue], messages);
    return {
      listeners,
      pid: child.pid,
      broadcast: sender.sendNext,
      stop: async () => {
        await sender.close();
        await child.stop();
      },
    };
  };
}

const openEdge: Open = async (world, { sockets, broadcasts }) => {
  const { rabbitmq, redis } = await world.servers();
  const issuer = await createTestIssuer({ redisUrl: redis.url });
  const accounts = Array.from({ length: sockets }, () => newId());
  const tokens: string[] = [];
  for (const accountId of accounts) tokens.push(await issuer.tokenFor({ accountId }));
  const { edge, namespace, stop } = await startLonelyEdge(world, issuer.jwks);
  const listeners = await Listeners.open(edge.url, tokens);
  const messages = everySeq(broadcasts, (seq) => pushesToAll(accounts, seq));
  const { push } = createNames(namespace);
  const sender = await openSender(rabbitmq.url, [push, 'users'], messages);
  return {
    listeners,
    pid: edge.pid ?? 0,
    broadcast: sender.sendNext,
    stop: async () => {
      await sender.close();
      await stop();
      await issuer.close();
    },
  };
};

const open: Record<Side, Open> = { same: openRaw('same'), own: openRaw('own'), edge: openEdge };

function everySeq(broadcasts: number, make: (seq: number) => Buffer[]): Buffer[][] {
  return Array.from({ length: broadcasts }, (_, index) => make(index + 1));
}

/** As notification tells thousands of accounts what each of them reads at its own place. */
function pushesToAll(accounts: readonly string[], seq: number): Buffer[] {
  const { epoch, unread, notification } = itemFor('', feedEpoch, seq);
  const readers = accounts.map((accountId) => ({ accountId, id: newId(), epoch, seq, unread }));
  const pushes: Buffer[] = [];
  for (let start = 0; start < readers.length; start += readersPerPush) {
    const data = { notification, readers: readers.slice(start, start + readersPerPush) };
    const type = 'gatehouse.notification.created.v3';
    pushes.push(
      encode(createEnvelope({ type, source: 'gatehouse/notification', subject: newId(), data })),
    );
  }
  return pushes;
}

function encode(message: object): Buffer {
  return Buffer.from(JSON.stringify(message));
}
