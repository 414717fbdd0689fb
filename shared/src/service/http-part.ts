import type { Express } from 'express';
import { ownPortOf, type ServingConfig } from '../config/serving-variables.js';
import { startServer, type RunningServer } from '../http/server.js';
import type { LifecyclePart } from '../lifecycle/lifecycle.js';

export interface HttpPart extends LifecyclePart {
  /** The base URL while it listens. */
  readonly url: string | undefined;
}

/** The HTTP server as a part of a service's lifecycle. Last to start, so first to stop. */
export function httpPart(app: Express, config: ServingConfig): HttpPart {
  const { PORT, HOST, LAME_DUCK } = config;
  const ownPort = ownPortOf(config);
  const servers: RunningServer[] = [];
  return {
    name: 'http',
    start: async () => {
      for (const port of ownPort === undefined ? [PORT] : [PORT, ownPort])
        servers.push(await startServer(app, { port, host: HOST, lameDuckMs: LAME_DUCK }));
    },
    stop: () => Promise.all(servers.map((server) => server.stop())),
    get url() {
      return servers[0]?.url;
    },
  };
}
