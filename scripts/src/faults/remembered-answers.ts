import type { Otherwise } from './otherwise.js';
import type { Trial } from './scenario.js';

/**
 * How main runs in a scenario about repeats: as usual, or as one that keeps no answers. That one does
 * without the proof that every answer was kept, which would refuse each request.
 */
export function rememberingAnswers({ weakened }: Trial): Otherwise {
  if (!weakened) return {};
  return { without: 'remembered-answers', env: { VALIDATE_RESPONSES: 'report' } };
}
