import { Agent, request, type IncomingHttpHeaders } from 'node:http';

export interface PostAnswer {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** Sends JSON over connections that stay open: node:http's own agent, the least there is. */
export class Poster {
  readonly #agent: Agent;
  readonly #url: URL;

  /** @param connections the most open at a time */
  constructor(url: string, connections: number) {
    this.#url = new URL(url);
    this.#agent = new Agent({ keepAlive: true, maxSockets: connections, noDelay: true });
  }

  send(
    method: 'GET' | 'POST',
    path: string,
    headers: Record<string, string>,
    body = '',
  ): Promise<PostAnswer> {
    const { hostname, port } = this.#url;
    return new Promise((resolve, reject) => {
      const outgoing = request(
        {
          agent: this.#agent,
          // localhost is looked up at every request, and by a pool of four threads.
          host: hostname === 'localhost' ? '127.0.0.1' : hostname,
          port,
          method,
          path,
          headers: {
            ...headers,
            ...(body !== '' && {
              'content-type': 'application/json',
              'content-length': Buffer.byteLength(body),
            }),
          },
        },
        (incoming) => {
          let text = '';
          incoming.setEncoding('utf8');
          incoming.on('data', (chunk: string) => (text += chunk));
          incoming.on('end', () => {
            const { statusCode: status = 0, headers } = incoming;
            resolve({ status, headers, body: text });
          });
          incoming.on('error', reject);
        },
      );
      outgoing.on('error', reject);
      outgoing.end(body);
    });
  }

  close(): void {
    this.#agent.destroy();
  }
}

/** @throws Error with the answer when its status is another. */
export function expectStatus(status: number, answer: PostAnswer): PostAnswer {
  if (answer.status === status) return answer;
  throw new Error(`expected ${status}, got ${answer.status}: ${answer.body.slice(0, 300)}`);
}

/** Runs `work` again and again, `lanes` at a time, for as long as `goOn` says. */
export async function inLanes(
  lanes: number,
  goOn: () => boolean,
  work: () => Promise<void>,
): Promise<void> {
  const lane = async (): Promise<void> => {
    while (goOn()) await work();
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** For {@link inLanes}: so many times in all. */
export function times(count: number): () => boolean {
  let left = count;
  return () => left-- > 0;
}

/** For {@link inLanes}: for so long, in milliseconds. */
export function forMs(duration: number): () => boolean {
  const end = performance.now() + duration;
  return () => performance.now() < end;
}
