import { Agent, request, type ClientRequest, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { json } from 'node:stream/consumers';

export interface Sent {
  status: number;
  body: unknown;
  /** How often the connection that it was to go over had just been closed. */
  again: number;
}

export interface Sendable {
  method: string;
  headers: Record<string, string>;
  body?: object | undefined;
}

const withinMs = 20_000;
const kept = new Agent({ keepAlive: true });

/**
 * Sends a request the way browsers do, over a connection kept from before if there is one. Such a
 * connection may be closed just as the request enters it (nginx does that to idle ones when it
 * reloads); then it goes once more over a new one (RFC 9112, 9.3.1). Any other failure rejects.
 */
export async function send(url: string, sendable: Sendable): Promise<Sent> {
  const over = new URL(url);
  const first = open(over, sendable, kept);
  try {
    return { ...(await answerTo(first)), again: 0 };
  } catch (error) {
    if (!first.reusedSocket || codeOf(error) !== 'ECONNRESET') throw error;
    return { ...(await answerTo(open(over, sendable, false))), again: 1 };
  }
}

function open(url: URL, { method, headers, body }: Sendable, agent: Agent | false): ClientRequest {
  const signal = AbortSignal.timeout(withinMs);
  const opened = request(url, { method, headers, agent, signal });
  opened.end(body === undefined ? undefined : JSON.stringify(body));
  return opened;
}

async function answerTo(opened: ClientRequest): Promise<Omit<Sent, 'again'>> {
  const [response] = (await once(opened, 'response')) as [IncomingMessage];
  return { status: response.statusCode ?? 0, body: await json(response) };
}

function codeOf(error: unknown): unknown {
  return (error as { code?: unknown }).code;
}
