import { Agent, request } from 'node:http';
import { randomInt } from 'node:crypto';
import type { Answer, Attempt } from './attempt.js';

/** Kept open, as gateways do: on a connection that closes, an early answer may be lost. */
const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/** No request may take longer, however hostile. */
const withinMs = 15_000;

/** Another one each time: limits by address would hide what is behind them. */
export function anyAddress(): string {
  return `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`;
}

/**
 * Sends it, from an address of its own.
 *
 * @param token of whoever sends it; undefined for a stranger
 */
export function send(origin: string, attempt: Attempt, token: string | undefined): Promise<Answer> {
  const { method, url, body } = attempt;
  return new Promise((resolve) => {
    const nothing = (why: string): void =>
      resolve({ status: 0, headers: {}, body: Buffer.from(why) });
    const outgoing = request(
      origin + url,
      { method, agent, headers: headersOf(attempt, token), path: url },
      (incoming) => {
        const chunks: Buffer[] = [];
        incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
        incoming.on('error', (error) => nothing(error.message));
        incoming.on('end', () => {
          const headers = Object.fromEntries(
            Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
          );
          resolve({ status: incoming.statusCode ?? 0, headers, body: Buffer.concat(chunks) });
        });
      },
    );
    outgoing.on('error', (error) => nothing(error.message));
    outgoing.setTimeout(withinMs, () => outgoing.destroy(new Error('no answer in time')));
    outgoing.end(body);
  });
}

/** Everything that is sent, as it is also written into the reproduction of a finding. */
export function headersOf(
  { headers, body }: Attempt,
  token: string | undefined,
): Record<string, string> {
  return {
    'x-forwarded-for': anyAddress(),
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
    ...(body !== undefined && { 'content-length': String(body.length) }),
    ...headers,
  };
}
