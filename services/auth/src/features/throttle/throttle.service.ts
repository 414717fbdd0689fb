import { newId } from '@gatehouse/shared/ids/ids';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import { setTimeout as delay } from 'node:timers/promises';
import { countersOf, sharedCounterOf } from './counters.js';
import { AttemptsBusy, TooManyAttempts } from './throttle.errors.js';
import type { ThrottleStore } from './throttle.store.js';
import type { Counter, Outcome, Subject } from './throttle.types.js';
import { createWaitingLines } from './waiting-lines.js';

/** How long an attempt waits for the outcome of those before it. */
const MAX_WAIT_MS = 10_000;

/** How often the first of a line looks whether it may; attempts end in other processes too. */
const LOOK_EVERY_MS = 20;

export interface ThrottleServiceOptions {
  store: ThrottleStore;
  logger: AppLogger;
  now: () => Date;
}

export type ThrottleService = ReturnType<typeof createThrottleService>;

/**
 * Makes guessing slow. Failures lead to delays that grow and are forgiven with time; an attempt
 * that comes too early is refused before it costs anything. Nobody is locked out for longer than
 * the longest delay, and a known device not even that long.
 */
export function createThrottleService({ store, logger, now }: ThrottleServiceOptions) {
  const lines = createWaitingLines();

  /** Whether it may run; false when it has to wait. */
  const mayRun = async (counters: Counter[], attempt: string): Promise<boolean> => {
    const verdict = await store.begin(counters, attempt, now());
    if (verdict.kind === 'refused') throw new TooManyAttempts(verdict.retryAfterMs, verdict.tell);
    return verdict.kind === 'go';
  };

  /**
   * Attempts that are under way are not refused because of each other: valid ones come together
   * too. What has no room yet waits; so guesses in parallel get no more tries than one by one.
   */
  const takePlace = async (counters: Counter[], attempt: string): Promise<void> => {
    const line = counters[0]?.key ?? '';
    if (lines.isEmpty(line) && (await mayRun(counters, attempt))) return;
    const until = performance.now() + MAX_WAIT_MS;
    await lines.inTurn(line, async () => {
      while (!(await mayRun(counters, attempt))) {
        if (performance.now() >= until) throw new AttemptsBusy();
        await delay(LOOK_EVERY_MS);
      }
    });
  };

  return {
    /**
     * Runs `work`, which looks at a proof, unless too many wrong ones came before it. It resolves
     * to undefined when the proof is wrong; that is a failure. When it throws, nothing is counted.
     * @throws TooManyAttempts, AttemptsBusy, RedisUnavailable, and what `work` throws
     */
    async attempt<T>(subject: Subject, work: () => Promise<T | undefined>): Promise<T | undefined> {
      const counters = countersOf(subject);
      const attempt = newId();
      const finish = (outcome: Outcome) => store.finish(counters, attempt, outcome, now());
      await takePlace(counters, attempt);
      let result: T | undefined;
      try {
        result = await work();
      } catch (error) {
        // The place is given up later by itself; what went wrong first is what the caller hears.
        await finish('void').catch((cause: unknown) => {
          logger.warn('Attempt not ended', { cause });
        });
        throw error;
      }
      // Who cannot be counted gets no answer either.
      await finish(result === undefined ? 'failure' : 'success');
      return result;
    },

    /**
     * Forgets the failures of all who are no known device, once the owner has proved themselves in
     * another way and replaced what was guessed at.
     * @throws RedisUnavailable
     */
    forgive: (account: string): Promise<void> => store.clear(sharedCounterOf(account)),
  };
}
