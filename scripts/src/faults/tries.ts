import { setTimeout as delay } from 'node:timers/promises';
import type { Attempt, History } from '@gatehouse/shared/testing/history';
import { judgeTry } from './api-calls.js';

type Try = Attempt['tries'][number];

/** The tries that began between two moments of `performance.now()`. */
export function triesDuring({ tries }: History, from: number, to: number): Try[] {
  return tries.filter(({ startedAt }) => startedAt >= from && startedAt < to);
}

/** In milliseconds; 0 when there were none. */
export function quantile(tries: readonly Try[], share: number): number {
  const sorted = tries.map(({ ms }) => ms).sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** While something is away a request may be accepted, or answered 503 with Retry-After. */
export function strangeFailures(...histories: History[]): string[] {
  const strange = histories
    .flatMap(({ tries }) => tries)
    .map(({ ended }) => ended)
    .filter((ended) => !/^(accepted$|503 (?!.*without)|409 idempotency_in_flight)/.test(ended));
  const kinds = [...new Set(strange)];
  return kinds.map(
    (kind) => `${strange.filter((one) => one === kind).length} tries ended: ${kind}`,
  );
}

/** Asks until there is an answer that counts, for a minute. */
export async function untilAnswered<T>(ask: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await ask();
    } catch (error) {
      if (!judgeTry(error).again || attempt === 600) throw error;
      await delay(100);
    }
  }
}
