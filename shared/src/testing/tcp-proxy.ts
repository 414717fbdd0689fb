import { once } from 'node:events';
import { connect, createServer, type AddressInfo, type Socket } from 'node:net';

/** A wire between a client and a server that a test can cut. */
export interface TcpProxy {
  /** The given URL with this proxy in place of its host and port. */
  readonly url: string;
  /** Destroys every connection, without a goodbye. New ones are welcome. */
  cut(): void;
  /** Cuts, and destroys new connections at once until {@link restore}. */
  refuse(): void;
  /** Keeps connections open and lets nothing through, either way, until {@link restore}. */
  freeze(): void;
  restore(): void;
  close(): Promise<void>;
}

type Mode = 'forward' | 'refuse' | 'freeze';

/** Listens on a free port of 127.0.0.1 and forwards to the host and port of `target`. */
export async function startTcpProxy(target: string): Promise<TcpProxy> {
  const upstream = new URL(target);
  const pairs = new Set<readonly [Socket, Socket]>();
  let mode: Mode = 'forward';

  const cut = (): void => {
    for (const pair of pairs) for (const socket of pair) socket.destroy();
  };

  const server = createServer((client) => {
    if (mode === 'refuse') {
      client.destroy();
      return;
    }
    const remote = connect({ host: upstream.hostname, port: Number(upstream.port), noDelay: true });
    client.setNoDelay(true);
    const pair = [client, remote] as const;
    pairs.add(pair);
    for (const [from, to] of [pair, [remote, client]] as const) {
      from.pipe(to);
      from.on('error', () => to.destroy());
      from.on('close', () => {
        pairs.delete(pair);
        to.destroy();
      });
    }
    if (mode === 'freeze') pause(pair);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');

  const url = new URL(target);
  url.hostname = '127.0.0.1';
  url.port = String((server.address() as AddressInfo).port);

  return {
    url: url.toString(),
    cut,
    refuse: () => {
      mode = 'refuse';
      cut();
    },
    freeze: () => {
      mode = 'freeze';
      for (const pair of pairs) pause(pair);
    },
    restore: () => {
      const wasFrozen = mode === 'freeze';
      mode = 'forward';
      // A pipe that flows already must not be laid twice: every byte would arrive twice.
      if (!wasFrozen) return;
      for (const [client, remote] of pairs) {
        client.pipe(remote);
        remote.pipe(client);
      }
    },
    close: async () => {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}

function pause(pair: readonly [Socket, Socket]): void {
  for (const socket of pair) {
    socket.unpipe();
    socket.pause();
  }
}
