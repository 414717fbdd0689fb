import type { Express } from 'express';
import { startServer, type RunningServer } from '../http/server.js';
import type { LifecyclePart } from '../lifecycle/lifecycle.js';

export interface HttpPart extends LifecyclePart {
  /** The base URL while it listens. */
  readonly url: string | undefined;
}

/** The HTTP server as a part of a service's lifecycle. Last to start, so first to stop. */
export function httpPart(app: Express, at: { PORT: number; HOST: string }): HttpPart {
  let server: RunningServer | undefined;
  return {
    name: 'http',
    start: async () => {
      server = await startServer(app, { port: at.PORT, host: at.HOST });
    },
    stop: () => server?.stop(),
    get url() {
      return server?.url;
    },
  };
}
