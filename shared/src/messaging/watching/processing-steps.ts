import { openSpan, type Span } from '../../tracing/tracing.js';
import type { Envelope } from '../envelope.js';
import { messageSpan } from './message-spans.js';

export interface ProcessingSteps {
  /** Each as its own step passes it on. */
  envelopes: readonly Envelope[];
  /** Ends the steps as the work ends. */
  endWith(work: Promise<void>): Promise<void>;
}

/**
 * Opens one step for each message of a group that is handled as a whole: each belongs to another
 * trace. What the handler does besides its messages is in the first one's trace; the others say so
 * with a link.
 */
export function openSteps(group: readonly Envelope[]): ProcessingSteps {
  const spans: Span[] = [];
  const envelopes = group.map((envelope) => {
    const [first] = spans;
    const span = openSpan(() => ({
      ...messageSpan('process', envelope),
      ...(first === undefined ? {} : { links: [first.traceparent] }),
    }));
    if (span === undefined) return envelope;
    spans.push(span);
    return { ...envelope, traceparent: span.traceparent };
  });
  return {
    envelopes,
    async endWith(work) {
      try {
        await work;
      } catch (error) {
        for (const span of spans) span.fail(error);
        throw error;
      } finally {
        for (const span of spans) span.end();
      }
    },
  };
}
