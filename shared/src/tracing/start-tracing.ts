import type { AppLogger } from '../logger/logger.js';
import type { StartSpan } from './tracing.js';
import { recordSpansWith } from './tracing.js';
import type { TracingConfig } from './tracing-variables.js';

/**
 * Has this process record its part of every trace and send it where `OTEL_EXPORTER_OTLP_ENDPOINT`
 * says. Without that variable nothing of OpenTelemetry is even loaded.
 *
 * @returns the way to stop: sends what is still held back
 */
export async function startTracing(
  config: TracingConfig,
  service: string,
  logger: AppLogger,
): Promise<() => Promise<void>> {
  const endpoint = config.OTEL_EXPORTER_OTLP_ENDPOINT;
  if (endpoint === undefined) return () => Promise.resolve();
  const { openTelemetry } = await import('./open-telemetry.js');
  const { startSpan, shutdown } = openTelemetry({
    endpoint,
    share: config.OTEL_TRACES_SAMPLER_ARG,
    service,
    logger,
  });
  return record(startSpan, shutdown);
}

function record(startSpan: StartSpan, shutdown: () => Promise<void>): () => Promise<void> {
  recordSpansWith(startSpan);
  return async () => {
    recordSpansWith(undefined);
    await shutdown();
  };
}
