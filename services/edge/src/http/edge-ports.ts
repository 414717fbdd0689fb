import type { RequestListener, Server } from 'node:http';
import { ownPortOf } from '@gatehouse/shared/config/serving-variables';
import { startServer, type RunningServer } from '@gatehouse/shared/http/server';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { HttpPart } from '@gatehouse/shared/service/http-part';
import type { Express } from 'express';
import type { Config } from '../config.js';
import { startEdgeServer, type EdgeServer } from './edge-server.js';

/** The sockets, as the server sees them that they come through. */
export interface Sockets {
  /** Hears what is to become a WebSocket. */
  attach: (server: Server) => void;
  /** Sends everybody to other edges; resolves when they have been told. */
  sendAway: () => Promise<void>;
}

/** Operators find this very process there, where several share a port. */
export function ownPort(app: Express, config: Config): LifecyclePart {
  const port = ownPortOf(config);
  let server: RunningServer | undefined;
  return {
    name: 'own port',
    start: async () => {
      if (port !== undefined) server = await startServer(app, { port, host: config.HOST });
    },
    stop: () => server?.stop(),
  };
}

/** Where sockets come in: last to start, and first to stop, which sends them to other edges. */
export function socketPort(app: RequestListener, config: Config, sockets: Sockets): HttpPart {
  const { attach, sendAway } = sockets;
  let server: EdgeServer | undefined;
  return {
    name: 'sockets',
    start: async () => {
      server = await startEdgeServer({ app, attach, port: config.PORT, host: config.HOST });
    },
    stop: async () => {
      server?.stopListening();
      await sendAway();
      await server?.close();
    },
    get url() {
      return server?.url;
    },
  };
}
