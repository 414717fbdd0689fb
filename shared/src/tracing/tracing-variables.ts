import { optional, ratio, url } from '../config/env.js';

/** The variables of every service, named as OpenTelemetry names them. */
export const TRACING_VARIABLES = {
  /**
   * Where traces go (OTLP over HTTP); without it none are made. The other `OTEL_EXPORTER_OTLP_*`,
   * `OTEL_BSP_*` and `OTEL_RESOURCE_ATTRIBUTES` mean what OpenTelemetry says.
   */
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(url({ protocols: ['http:', 'https:'] })),
  /** Which share of the traces that begin here is recorded; others go on as they came. */
  OTEL_TRACES_SAMPLER_ARG: ratio({ default: 1 }),
};

export interface TracingConfig {
  OTEL_EXPORTER_OTLP_ENDPOINT: string | undefined;
  OTEL_TRACES_SAMPLER_ARG: number;
}
