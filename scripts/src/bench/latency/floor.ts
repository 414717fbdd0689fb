import { setTimeout as delay } from 'node:timers/promises';
import { testNamespace } from '@gatehouse/shared/testing/test-broker';
import type { ChannelModel, ConfirmChannel } from 'amqplib';
import { io, type Socket } from 'socket.io-client';
import { atRate } from '../at-rate.js';
import type { BenchWorld } from '../bench-world.js';
import { BenchChild } from '../child.js';
import { floorQueues, openFloorChannel, publishConfirmed } from './floor-queues.js';

/** About as long as what the edge sends for a visit. */
const ballast = 'x'.repeat(700);

/**
 * What no system with the same promises can be faster than: two confirmed hops over quorum queues
 * and one Socket.IO emit, without HTTP, validation or a database.
 */
export class Floor {
  readonly #children: BenchChild[];
  readonly #connection: ChannelModel;
  readonly #channel: ConfirmChannel;
  readonly #namespace: string;
  readonly #sockets: Socket[];
  #shown: { index: number; at: number }[] = [];

  private constructor(
    children: BenchChild[],
    { connection, channel }: { connection: ChannelModel; channel: ConfirmChannel },
    namespace: string,
    sockets: Socket[],
  ) {
    this.#children = children;
    this.#connection = connection;
    this.#channel = channel;
    this.#namespace = namespace;
    this.#sockets = sockets;
    for (const socket of sockets) {
      socket.on('item', ({ index }: { index: number }) => {
        this.#shown.push({ index, at: performance.now() });
      });
    }
  }

  /** @param rooms two sockets are opened in each. */
  static async open(world: BenchWorld, rooms: number): Promise<Floor> {
    const { rabbitmq } = await world.servers();
    const namespace = testNamespace();
    const publishing = await openFloorChannel(rabbitmq.url, namespace);
    const args = [rabbitmq.url, namespace];
    const [relay, emitter] = await Promise.all([
      BenchChild.start(world.teardown, {
        program: new URL('./relay.process.js', import.meta.url),
        args,
      }),
      BenchChild.start(world.teardown, {
        program: new URL('./emitter.process.js', import.meta.url),
        args,
      }),
    ]);
    const url = `http://127.0.0.1:${emitter.port}`;
    const sockets: Socket[] = [];
    for (let index = 0; index < rooms * 2; index++) {
      sockets.push(await join(url, String(index >> 1)));
    }
    return new Floor([relay, emitter], publishing, namespace, sockets);
  }

  /** Milliseconds from each publish to each of two sockets. */
  async measure(perSecond: number, seconds: number): Promise<number[]> {
    const sentAt: number[] = [];
    this.#shown = [];
    const rooms = this.#sockets.length / 2;
    await atRate(perSecond, seconds, async (index) => {
      const item = { room: String(index % rooms), index, ballast };
      sentAt[index] = performance.now();
      const { first } = floorQueues(this.#namespace);
      await publishConfirmed(this.#channel, first, Buffer.from(JSON.stringify(item)));
    });
    for (let waited = 0; this.#shown.length < sentAt.length * 2 && waited < 20_000; waited += 20) {
      await delay(20);
    }
    if (this.#shown.length < sentAt.length * 2) throw new Error('the floor lost messages');
    return this.#shown.map(({ index, at }) => at - (sentAt[index] ?? Number.NaN));
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.close();
    await Promise.all(this.#children.map((child) => child.stop()));
    for (const queue of Object.values(floorQueues(this.#namespace))) {
      await this.#channel.deleteQueue(queue);
    }
    await this.#connection.close();
  }
}

function join(url: string, room: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = io(url, { transports: ['websocket'], forceNew: true, auth: { room } });
    socket.once('connect', () => resolve(socket));
    socket.once('connect_error', reject);
  });
}
