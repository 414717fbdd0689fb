import { currentContext, runInContext } from '../context/request-context.js';
import { newId } from '../ids/ids.js';

export type SpanKind = 'internal' | 'server' | 'client' | 'producer' | 'consumer';

/** What a step of the work is called, and what is known of it. Never personal data. */
export interface SpanDescription {
  name: string;
  kind: SpanKind;
  attributes?: Readonly<Record<string, string | number | boolean>>;
  /** `traceparent` of what caused it; else the step that is under way. */
  parent?: string | undefined;
  /** `traceparent`s of others that it has to do with. */
  links?: readonly string[];
}

/** A step under way. */
export interface Span {
  /** Names this step to others, in a header or an envelope. */
  readonly traceparent: string;
  set(attributes: Readonly<Record<string, string | number | boolean>>): void;
  /** It went wrong. */
  fail(error?: unknown): void;
  end(): void;
}

export type StartSpan = (description: SpanDescription) => Span;

let startSpan: StartSpan | undefined;

/** From now on this process records steps with `start`; undefined ends it. See `startTracing`. */
export function recordSpansWith(start: StartSpan | undefined): void {
  startSpan = start;
}

/** Whether anybody records. If not, every function here does nothing but call the work. */
export function isTracing(): boolean {
  return startSpan !== undefined;
}

/**
 * Opens a step; whoever opens it ends it. A `client` step that nothing caused is not recorded: the
 * polling of a timer is nobody's trace.
 */
export function openSpan(describe: () => SpanDescription): Span | undefined {
  if (startSpan === undefined) return undefined;
  const description = describe();
  const parent = description.parent ?? currentContext()?.traceparent;
  if (parent === undefined && description.kind === 'client') return undefined;
  return startSpan({ ...description, parent });
}

/** Runs `work`; steps that it opens, messages it makes and calls it sends are caused by `span`. */
export function within<T>(span: Span | undefined, work: () => T): T {
  if (span === undefined) return work();
  const correlationId = currentContext()?.correlationId ?? newId();
  return runInContext({ correlationId, traceparent: span.traceparent }, work);
}

/** Runs `work` as one step that ends when it settles. */
export function traced<T>(describe: () => SpanDescription, work: () => Promise<T>): Promise<T> {
  const span = openSpan(describe);
  return span === undefined ? work() : spanning(span, work);
}

async function spanning<T>(span: Span, work: () => Promise<T>): Promise<T> {
  try {
    return await within(span, work);
  } catch (error) {
    span.fail(error);
    throw error;
  } finally {
    span.end();
  }
}

/** As {@link traced}, for work that waits for nothing. */
export function tracedNow<T>(
  describe: () => SpanDescription,
  work: (span: Span | undefined) => T,
): T {
  const span = openSpan(describe);
  if (span === undefined) return work(undefined);
  try {
    return within(span, () => work(span));
  } catch (error) {
    span.fail(error);
    throw error;
  } finally {
    span.end();
  }
}
