import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';

/** Whether something could listen on this port of 127.0.0.1 right now. */
export function isPortFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen({ port, host: '127.0.0.1' }, () => probe.close(() => resolve(true)));
  });
}

/**
 * Where our ports lie: below the range from which systems hand out ports to clients (32768 on
 * Linux), so that a port we come back to after a restart was not taken by an outgoing connection.
 */
export const portRange = { first: 20_000, count: 12_000 } as const;

const handedOut = new Set<number>();

/** A port of our range that is free and that this process has not handed out before. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = portRange.first + randomInt(portRange.count);
    if (handedOut.has(port) || !(await isPortFree(port))) continue;
    handedOut.add(port);
    return port;
  }
}

/** The wanted port where it is free, else another. */
export async function portNear(wanted: number): Promise<number> {
  return (await isPortFree(wanted)) ? wanted : freePort();
}
