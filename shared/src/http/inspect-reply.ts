import type { AppLogger } from '../logger/logger.js';
import type { ResponseValidation } from './app-options.js';
import type { CheckedReply, Validators } from './eov-validators.js';
import type { Operation } from './operation.js';

/** In `report` mode one answer in so many is checked: enough to notice, too few to pay for. */
const SAMPLE_ONE_IN = 50;

/** An answer of ours breaks the specification. Never explained to the caller. */
export class ReplyBreach extends Error {
  override readonly name = 'ReplyBreach';
}

export interface ReplyInspector {
  /**
   * Checks an answer as the mode says. A returned breach has been logged and must replace the
   * answer; `undefined` lets the answer go.
   */
  breachOf(operation: Operation | undefined, reply: CheckedReply): ReplyBreach | undefined;
}

/** Holds answers, errors included, against the specification. See {@link ResponseValidation}. */
export function createReplyInspector(
  validators: Validators,
  mode: ResponseValidation,
  logger: AppLogger,
): ReplyInspector {
  let answers = 0;
  return {
    breachOf(operation, reply) {
      // Without an operation (404, 405) there is no specification to hold the answer against.
      if (mode === 'off' || !operation) return undefined;
      if (mode === 'report' && answers++ % SAMPLE_ONE_IN !== 0) return undefined;
      const mismatches = validators.checkReply(operation, reply);
      if (mismatches.length === 0) return undefined;
      const fields = { operation: operation.id, status: reply.status, mismatches };
      if (mode === 'report') {
        logger.warn('Answer breaks the specification', fields);
        return undefined;
      }
      logger.error('Answer breaks the specification', fields);
      return new ReplyBreach('Answer breaks the specification');
    },
  };
}
