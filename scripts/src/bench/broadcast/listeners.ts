import { setTimeout as delay } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { inLanes } from '../poster.js';

/** Engine.IO's and Socket.IO's packet types, as text on the wire. */
const packets = { open: '0', ping: '2', pong: '3', connect: '40', event: '42' } as const;
const notification = `${packets.event}["notification"`;

/**
 * Thousands of sockets that count what they are told and look at nothing: a whole client for each
 * would cost more than the server that is measured.
 */
export class Listeners {
  readonly #sockets: WebSocket[] = [];
  #heard = 0;

  /** Opens a socket for each token; each has been told `ready` in the end. */
  static async open(url: string, tokens: readonly string[]): Promise<Listeners> {
    const listeners = new Listeners();
    const waiting = [...tokens];
    await inLanes(
      40,
      () => waiting.length > 0,
      async () => {
        const token = waiting.pop();
        if (token !== undefined) await listeners.#join(url, token);
      },
    );
    return listeners;
  }

  get heard(): number {
    return this.#heard;
  }

  /** @throws Error when so many were not heard within twenty seconds. */
  async untilHeard(count: number): Promise<void> {
    const deadline = performance.now() + 20_000;
    while (this.#heard < count) {
      if (performance.now() > deadline) throw new Error(`${this.#heard} of ${count} were heard`);
      await delay(1);
    }
  }

  close(): void {
    for (const socket of this.#sockets) socket.terminate();
  }

  #join(url: string, token: string): Promise<void> {
    const address = `${url.replace('http', 'ws')}/socket.io/?EIO=4&transport=websocket`;
    const socket = new WebSocket(address, { perMessageDeflate: false });
    this.#sockets.push(socket);
    return new Promise((resolve, reject) => {
      socket.on('error', reject);
      socket.on('close', () => reject(new Error('a socket was closed')));
      socket.on('message', (data: Buffer) => {
        const text = data.toString('latin1');
        if (text.startsWith(notification)) this.#heard += 1;
        else if (text === packets.ping) socket.send(packets.pong);
        else if (text.startsWith(packets.open))
          socket.send(`${packets.connect}${JSON.stringify({ token })}`);
        else if (text.startsWith(`${packets.event}["ready"`)) resolve();
      });
    });
  }
}
