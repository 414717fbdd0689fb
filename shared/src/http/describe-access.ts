import type { Operation, RateLimit } from './operation.js';

/**
 * What the extensions of an operation mean for whoever calls it, as Markdown: they are shown by
 * hardly any tool.
 */
export function describeAccess(operation: Operation): string {
  const { secured, permission, stepUp, rateLimit, unlimited } = operation;
  const { whenSuspended, idempotent, deprecation } = operation;
  const who = permission === undefined ? 'Any access token will do' : `Needs \`${permission}\``;
  const notes = [
    secured ? who : 'Needs no access token',
    ...(stepUp ? [`and a proof of who calls not older than ${stepUp.maxAgeSeconds} s`] : []),
  ];
  const sentences = [
    notes.join(' '),
    ...(rateLimit ? [describeLimit(rateLimit)] : []),
    ...(unlimited ? ['Nobody is held back for calling it too often'] : []),
    ...(whenSuspended ? ['Goes on where all else is suspended'] : []),
    ...(idempotent ? ['Repeats with one `Idempotency-Key` get the first answer'] : []),
    ...(deprecation
      ? [`Not to be used since ${deprecation.since}; ends ${deprecation.sunset}`]
      : []),
  ];
  return `${sentences.join('. ')}.`;
}

function describeLimit({ points, durationSeconds, by }: RateLimit): string {
  return `At most ${points} in ${durationSeconds} s for each ${by}`;
}
