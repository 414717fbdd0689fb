import { startTcpProxy, type TcpProxy } from '@gatehouse/shared/testing/tcp-proxy';
import { layers, type Teardown } from '../console/teardown.js';
import type { Servers } from '../provision/provision.js';
import type { RunningServer } from '../provision/server.js';
import type { ServerName } from '../provision/source.js';

/** What can be spoiled in front of each server. */
export type Wires = Readonly<Record<ServerName, TcpProxy>>;

/** Lays one in front of each server; they end with the teardown. */
export async function layWires(servers: Servers, teardown: Teardown): Promise<Wires> {
  const lay = async (server: RunningServer): Promise<TcpProxy> => {
    // A cluster is reached past its wire, which leads to one node.
    const wire = await startTcpProxy(server.url.split(',')[0] ?? '');
    teardown.add(layers.support, () => wire.close());
    return wire;
  };
  return {
    mysql: await lay(servers.mysql),
    mongo: await lay(servers.mongo),
    redis: await lay(servers.redis),
    rabbitmq: await lay(servers.rabbitmq),
  };
}

/** The same server, reached by the wire. */
export function throughWire(server: RunningServer, { url }: TcpProxy): RunningServer {
  return Object.create(server, { url: { value: url, enumerable: true } }) as RunningServer;
}
