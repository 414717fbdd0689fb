import { setTimeout as delay } from 'node:timers/promises';
import type { FeedSession } from './feed-session.js';

const STEP_MS = 100;
const FEWEST_PER_STEP = 50;

/**
 * Sends the clients away a slice at a time within `withinMs` milliseconds, so that the edges which
 * remain get them one after the other. Clients wait a random time of their own on top of that.
 */
export async function drain(
  sessions: ReadonlySet<FeedSession>,
  sendAway: (session: FeedSession) => void,
  withinMs: number,
): Promise<void> {
  const all = [...sessions];
  const steps = Math.max(1, Math.floor(withinMs / STEP_MS));
  const perStep = Math.max(FEWEST_PER_STEP, Math.ceil(all.length / steps));
  for (let start = 0; start < all.length; start += perStep) {
    if (start > 0) await delay(STEP_MS * (0.75 + Math.random() / 2));
    all.slice(start, start + perStep).forEach(sendAway);
  }
}
