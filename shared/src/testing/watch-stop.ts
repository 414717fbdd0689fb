import { fork } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import type { ReadyMessage } from '../lifecycle/run-process.js';

/** What `/ready` answered. */
export interface ReadyAnswer {
  status: number;
  checks: Record<string, string>;
}

export interface WatchedStop {
  /** Before the signal. */
  before: ReadyAnswer | undefined;
  /** From the signal on, until the door was closed. */
  during: ReadyAnswer[];
  exitCode: number | null;
}

/**
 * Runs a service as the process that it is in production, stops it with SIGTERM and keeps asking
 * `/ready` until nobody answers.
 *
 * @param script the compiled `main.js` of the service
 * @param askAt where to ask, if not where the service says that it listens
 */
export async function watchStop(
  script: string,
  env: Record<string, string>,
  askAt?: string,
): Promise<WatchedStop> {
  const child = fork(script, { env: { ...process.env, ...env }, silent: true });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  try {
    const [ready] = (await Promise.race([once(child, 'message'), exited])) as [ReadyMessage | null];
    const url = `${askAt ?? ready?.address ?? ''}/ready`;
    const before = await ask(url);
    child.kill('SIGTERM');
    const during: ReadyAnswer[] = [];
    for (let answer = await ask(url); answer !== undefined; answer = await ask(url)) {
      during.push(answer);
      await delay(10);
    }
    const [exitCode] = await exited;
    return { before, during, exitCode };
  } finally {
    if (child.exitCode === null) child.kill('SIGKILL');
  }
}

/** On a connection of its own, as a load balancer asks; undefined when the door is closed. */
async function ask(url: string): Promise<ReadyAnswer | undefined> {
  try {
    const response = await fetch(url, { headers: { connection: 'close' } });
    const { checks } = (await response.json()) as Pick<ReadyAnswer, 'checks'>;
    return { status: response.status, checks };
  } catch {
    return undefined;
  }
}
