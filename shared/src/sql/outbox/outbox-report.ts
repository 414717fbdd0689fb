import type { AppLogger } from '../../logger/logger.js';
import type { DeadRow } from './outbox-publish.js';

/** Says once that publishing fails, and once that it works again. */
export function tellOfTrouble(
  logger: AppLogger,
  { before, now }: { before: boolean; now: boolean },
  error: unknown,
): void {
  if (!before && now) logger.warn('outbox relay cannot publish', { reason: reasonOf(error) });
  if (before && !now) logger.info('outbox relay publishes again');
}

export function tellOfDeath(logger: AppLogger, died: readonly DeadRow[]): void {
  const [first] = died;
  logger.error('Events cannot be published; they are dead letters of the outbox now', {
    count: died.length,
    firstSubject: first?.row.aggregateKey,
    firstReason: first?.reason,
  });
}

export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown';
}
