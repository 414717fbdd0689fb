import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';
import type { Direction, Toxic } from './toxics.js';
import { WireFlow } from './wire-flow.js';

/** A wire between a client and a server that a test can cut, hold and spoil. */
export interface TcpProxy {
  /** The given URL with this proxy in place of its host and port. */
  readonly url: string;
  /** How many connections are open. */
  readonly connections: number;
  /** Destroys every connection, without a goodbye. New ones are welcome. */
  cut(): void;
  /** As {@link cut}, with a TCP reset to both sides. */
  reset(): void;
  /** Cuts, and destroys new connections at once until {@link restore}. */
  refuse(): void;
  /**
   * Keeps connections open and lets nothing through, either way or one way only, until
   * {@link restore}: as a network does that is partitioned or drops all packets.
   */
  freeze(direction?: Direction): void;
  /** Spoils all connections, old and new, until what it returns is called or {@link restore}. */
  add(toxic: Toxic): () => void;
  /** All is well again: what was held back arrives now. */
  restore(): void;
  close(): Promise<void>;
}

/** Listens on a free port of 127.0.0.1 and forwards to the host and port of `target`. */
export async function startTcpProxy(target: string): Promise<TcpProxy> {
  const upstream = new URL(target);
  const wires = new FaultyWires(upstream);
  const server = createServer({ noDelay: true, allowHalfOpen: true }, (client) =>
    wires.accept(client),
  );
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);
  return Object.assign(wires, {
    url: url.toString(),
    close: async () => {
      wires.cut();
      wires.restore();
      server.close();
      await once(server, 'close');
    },
  });
}

type Pair = readonly [client: Socket, remote: Socket];

class FaultyWires implements Omit<TcpProxy, 'url' | 'close'> {
  readonly #upstream: URL;
  readonly #pairs = new Set<Pair>();
  readonly #toxics: Toxic[] = [];
  readonly #held = new Map<Direction, { promise: Promise<void>; release: () => void }>();
  #refusing = false;

  constructor(upstream: URL) {
    this.#upstream = upstream;
  }

  get connections(): number {
    return this.#pairs.size;
  }

  accept(client: Socket): void {
    if (this.#refusing) {
      client.destroy();
      return;
    }
    const { hostname, port } = this.#upstream;
    const where = { host: hostname, port: Number(port) };
    const remote = connect({ ...where, noDelay: true, allowHalfOpen: true });
    const pair: Pair = [client, remote];
    this.#pairs.add(pair);
    for (const [socket, other] of [pair, [remote, client]] as const) {
      // 'close' follows.
      socket.on('error', () => other.destroy());
      socket.on('close', (failed) => {
        if (other.destroyed) this.#pairs.delete(pair);
        // After an orderly end the other side still gets what is on its way.
        if (failed || !socket.readableEnded) other.destroy();
      });
    }
    const wire = { cut: () => cutPair(pair), reset: () => resetPair(pair) };
    const rules = {
      toxics: this.#toxics,
      held: (direction: Direction) => this.#held.get(direction)?.promise,
    };
    new WireFlow(client, remote, 'up', wire, rules);
    new WireFlow(remote, client, 'down', wire, rules);
  }

  cut(): void {
    this.#pairs.forEach(cutPair);
  }

  reset(): void {
    this.#pairs.forEach(resetPair);
  }

  refuse(): void {
    this.#refusing = true;
    this.cut();
  }

  freeze(direction?: Direction): void {
    for (const way of direction === undefined ? (['up', 'down'] as const) : [direction]) {
      if (this.#held.has(way)) continue;
      let release = (): void => undefined;
      const promise = new Promise<void>((resolve) => (release = resolve));
      this.#held.set(way, { promise, release });
    }
  }

  add(toxic: Toxic): () => void {
    this.#toxics.push(toxic);
    return () => {
      const index = this.#toxics.indexOf(toxic);
      if (index >= 0) this.#toxics.splice(index, 1);
    };
  }

  restore(): void {
    this.#refusing = false;
    this.#toxics.splice(0);
    const held = [...this.#held.values()];
    this.#held.clear();
    for (const { release } of held) release();
  }
}

function cutPair(pair: Pair): void {
  for (const socket of pair) socket.destroy();
}

function resetPair(pair: Pair): void {
  for (const socket of pair) socket.resetAndDestroy();
}
