import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  createGatehouseClient,
  type ClientOptions,
  type GatehouseClient,
} from '../src/gatehouse-client.js';

export interface Asked {
  method: string;
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
}

/** What a test answers; `destroy` breaks the connection instead. */
export type Answer = HttpAnswer | 'destroy';

interface HttpAnswer {
  status: number;
  body?: object;
  headers?: Record<string, string>;
}

/** An HTTP server that answers what the test says and remembers what it was asked. */
export class FakeGateway {
  readonly asked: Asked[] = [];
  answer: (asked: Asked) => Answer | Promise<Answer> = () => ({ status: 204 });
  readonly #server: Server;

  constructor() {
    this.#server = createServer((request, response) => {
      void (async () => {
        let body = '';
        for await (const chunk of request) body += String(chunk);
        const { method = '', url: path = '', headers } = request;
        const asked = { method, path, headers, body };
        this.asked.push(asked);
        const answer = await this.answer(asked);
        if (answer === 'destroy') return request.socket.destroy();
        const isProblem = answer.status >= 400;
        response.writeHead(answer.status, {
          'content-type': isProblem ? 'application/problem+json' : 'application/json',
          ...answer.headers,
        });
        return response.end(answer.body === undefined ? '' : JSON.stringify(answer.body));
      })();
    });
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  client(options: Partial<ClientOptions> = {}): GatehouseClient {
    return createGatehouseClient({ gatewayUrl: this.url, ...options });
  }

  /** As new, also after a stop. */
  async start(): Promise<void> {
    this.asked.length = 0;
    this.answer = () => ({ status: 204 });
    this.#server.listen(0, '127.0.0.1');
    await once(this.#server, 'listening');
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    this.#server.close();
    await once(this.#server, 'close');
  }

  /** How often this was asked. */
  count(path: string): number {
    return this.asked.filter((one) => one.path === path).length;
  }
}

export function problem(status: number, code: string): HttpAnswer {
  const body = { type: `/problems/${code}`, title: code, status, code, correlationId: 'c' };
  return { status, body };
}

/** What a login or a refresh answers, as far as the client reads it. */
export function session(accessToken: string, refreshToken?: string, accountId = 'asha'): Answer {
  const body = { accessToken, user: { id: accountId }, ...(refreshToken && { refreshToken }) };
  return { status: 200, body };
}

/** What a promise fails with; else what it comes to. */
export function caught(promise: Promise<unknown>): Promise<unknown> {
  return promise.catch((error: unknown) => error);
}

export function bearer({ headers }: Asked): string | undefined {
  return headers.authorization;
}
