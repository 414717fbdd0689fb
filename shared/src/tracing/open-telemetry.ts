import {
  diag,
  DiagLogLevel,
  ROOT_CONTEXT,
  SpanKind as OtelKind,
  SpanStatusCode,
  trace,
  type Span as OtelSpan,
  type SpanContext,
  type Tracer,
} from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
} from '@opentelemetry/sdk-trace-base';
import { AppError } from '../errors/app-error.js';
import type { AppLogger } from '../logger/logger.js';
import { withTimeout } from '../concurrency/with-timeout.js';
import type { Span, SpanDescription, SpanKind, StartSpan } from './tracing.js';

export interface OpenTelemetryOptions {
  /** Of an OTLP receiver; `/v1/traces` is added. */
  endpoint: string;
  /** Of the traces that begin here, 0 to 1. */
  share: number;
  service: string;
  logger: AppLogger;
}

/** The process has a deadline of its own; spans are not worth missing it. */
const FLUSH_MS = 2000;

const KINDS: Readonly<Record<SpanKind, OtelKind>> = {
  internal: OtelKind.INTERNAL,
  server: OtelKind.SERVER,
  client: OtelKind.CLIENT,
  producer: OtelKind.PRODUCER,
  consumer: OtelKind.CONSUMER,
};

/**
 * OpenTelemetry as the recorder of spans. Its own instrumentations hook into modules as they load,
 * which ES modules allow only behind a flag of Node; and the context that is passed on is ours
 * already. So spans are opened where the work is done, and only the rest is theirs.
 */
export function openTelemetry(options: OpenTelemetryOptions): {
  startSpan: StartSpan;
  shutdown: () => Promise<void>;
} {
  const { endpoint, share, service, logger } = options;
  diag.setLogger(diagnosticsTo(logger), DiagLogLevel.WARN);
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(detectResources({ detectors: [envDetector] }))
      .merge(resourceFromAttributes({ 'service.name': service })),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [new BatchSpanProcessor(exporter)],
  });
  const tracer = provider.getTracer('gatehouse');
  return {
    startSpan: (description) => new RecordedSpan(tracer, description),
    shutdown: async () => {
      try {
        await withTimeout(provider.shutdown(), FLUSH_MS, 'sending the last spans');
      } catch (error) {
        logger.warn('The last spans were not sent', { error });
      }
      diag.disable();
    },
  };
}

class RecordedSpan implements Span {
  readonly traceparent: string;
  readonly #span: OtelSpan;

  constructor(tracer: Tracer, { name, kind, attributes, parent, links }: SpanDescription) {
    const caller = parent === undefined ? undefined : spanContextOf(parent);
    const context =
      caller === undefined ? ROOT_CONTEXT : trace.setSpanContext(ROOT_CONTEXT, caller);
    const linked = (links ?? []).map(spanContextOf).filter((link) => link !== undefined);
    this.#span = tracer.startSpan(
      name,
      {
        kind: KINDS[kind],
        ...(attributes === undefined ? {} : { attributes }),
        links: linked.map((link) => ({ context: link })),
      },
      context,
    );
    const { traceId, spanId, traceFlags } = this.#span.spanContext();
    this.traceparent = `00-${traceId}-${spanId}-${traceFlags.toString(16).padStart(2, '0')}`;
  }

  set(attributes: Readonly<Record<string, string | number | boolean>>): void {
    this.#span.setAttributes(attributes);
  }

  /** By its code: messages of errors may quote what people sent. */
  fail(error?: unknown): void {
    this.#span.setStatus({ code: SpanStatusCode.ERROR });
    if (error !== undefined) this.#span.setAttribute('error.type', kindOf(error));
  }

  end(): void {
    this.#span.end();
  }
}

function kindOf(error: unknown): string {
  if (error instanceof AppError) return error.code;
  return error instanceof Error ? error.name : 'unknown';
}

const TRACEPARENT = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

function spanContextOf(traceparent: string): SpanContext | undefined {
  const [, traceId, spanId, flags] = TRACEPARENT.exec(traceparent) ?? [];
  if (traceId === undefined || spanId === undefined || flags === undefined) return undefined;
  return { traceId, spanId, traceFlags: Number.parseInt(flags, 16), isRemote: true };
}

function diagnosticsTo(logger: AppLogger) {
  const warn = (message: string): void => logger.warn('OpenTelemetry complains', { message });
  const silent = (): void => undefined;
  return { error: warn, warn, info: silent, debug: silent, verbose: silent };
}
