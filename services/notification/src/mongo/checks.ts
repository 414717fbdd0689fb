import type { mongo } from 'mongoose';

/** How long the driver may take for one check: its own limits end each within 12 seconds. */
export const CHECK_ENDS_WITHIN_MS = 15_000;

/** Counted in steps: a process that was stopped for a minute has not waited for a minute. */
const STEPS = 3;

/**
 * Watches the checks by which the driver learns that a server is there, and tells, again and again,
 * of one that never ends: such a client never finds that server again.
 *
 * The driver (mongodb 7.8) writes a check to a connection that has ended and is not yet closed when
 * several are lost in the same moment, and then waits for "drain" or "error", of which neither comes.
 *
 * @param withinMs see {@link CHECK_ENDS_WITHIN_MS}
 * @returns ends the watch
 */
export function watchChecks(
  client: mongo.MongoClient,
  onStuck: () => void,
  withinMs: number,
): () => void {
  const stepsOf = new Map<string, number>();
  client.on('serverHeartbeatStarted', ({ connectionId }) => stepsOf.set(connectionId, 0));
  client.on('serverHeartbeatSucceeded', ({ connectionId }) => stepsOf.delete(connectionId));
  client.on('serverHeartbeatFailed', ({ connectionId }) => stepsOf.delete(connectionId));
  client.on('serverClosed', ({ address }) => stepsOf.delete(address));

  const step = (): void => {
    for (const [address, steps] of stepsOf) stepsOf.set(address, steps + 1);
    if ([...stepsOf.values()].some((steps) => steps > STEPS)) onStuck();
  };
  const timer = setInterval(step, withinMs / STEPS).unref();
  return () => clearInterval(timer);
}
