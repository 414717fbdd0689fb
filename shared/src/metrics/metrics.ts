import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { dueMetrics, type DueMeter } from './due-metrics.js';

/** What can happen to a message on its way; `duplicate` = the inbox had seen it already. */
export type MessageDirection =
  'published' | 'confirmed' | 'returned' | 'consumed' | 'retried' | 'dead' | 'duplicate';

export type RpcOutcome = 'ok' | 'error' | 'timeout' | 'unavailable';

/** The metrics every service has; features may register their own in `registry`. */
export interface Metrics {
  readonly registry: Registry;
  /** `http_requests_total{operation,method,status}` */
  readonly httpRequests: Counter<'operation' | 'method' | 'status'>;
  /** `http_request_duration_seconds{operation,method,status}` */
  readonly httpDuration: Histogram<'operation' | 'method' | 'status'>;
  /** `http_errors_total{operation,method,status,code}`: answers of 500 and above, and refusals. */
  readonly httpErrors: Counter<'operation' | 'method' | 'status' | 'code'>;
  /** `messages_total{direction,type}`; {@link countMessage} keeps the direction typed. */
  readonly messages: Counter<'direction' | 'type'>;
  countMessage(direction: MessageDirection, type: string, count?: number): void;
  /** `rpc_duration_seconds{name,outcome}`, measured by the caller. */
  readonly rpcDuration: Histogram<'name' | 'outcome'>;
  observeRpc(name: string, outcome: RpcOutcome, seconds: number): void;
  /** `sockets_connected` */
  readonly socketsConnected: Gauge;
  /** Counts the questions to a cache in `cache_lookups_total{cache,result}`. */
  lookupsOf(cache: string): (hit: boolean) => void;
  /** How late each kind of due work is; see due-metrics.ts. */
  dueOf(work: string): DueMeter;
}

/**
 * Milliseconds between two looks at how late the event loop comes round. Each wakes the process, and
 * is itself in what `nodejs_eventloop_lag_*` says: an idle loop has a tenth of a second.
 */
const LOOP_LOOK_MS = 100;

/** From "answered from memory" to "somebody waits for a broken dependency". */
const DURATION_BUCKETS = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/**
 * Creates the metrics of one service. Each has a registry of its own, so that two services in one
 * test process do not meet; the label `service` is on every line.
 */
export function createMetrics(service: string): Metrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service });
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LOOP_LOOK_MS });
  const messages = counter(registry, 'messages_total', 'Messages by what happened to them', [
    'direction',
    'type',
  ]);
  const rpcDuration = histogram(
    registry,
    'rpc_duration_seconds',
    'Remote calls, as their caller sees them',
    ['name', 'outcome'],
  );
  return {
    registry,
    ...httpMetrics(registry),
    messages,
    countMessage: (direction, type, count = 1) => messages.inc({ direction, type }, count),
    rpcDuration,
    observeRpc: (name, outcome, seconds) => rpcDuration.observe({ name, outcome }, seconds),
    socketsConnected: gauge(registry, 'sockets_connected', 'Sockets connected to this process'),
    lookupsOf: cacheMetrics(registry),
    dueOf: dueMetrics(registry),
  };
}

function cacheMetrics(registry: Registry): Metrics['lookupsOf'] {
  const lookups = counter(registry, 'cache_lookups_total', 'Questions to a cache in memory', [
    'cache',
    'result',
  ]);
  return (cache) => (hit) => lookups.inc({ cache, result: hit ? 'hit' : 'miss' });
}

function httpMetrics(registry: Registry) {
  const labels = ['operation', 'method', 'status'] as const;
  return {
    httpRequests: counter(registry, 'http_requests_total', 'Requests answered', labels),
    httpDuration: histogram(registry, 'http_request_duration_seconds', 'Time to answer', labels),
    httpErrors: counter(registry, 'http_errors_total', 'Requests answered with a problem', [
      ...labels,
      'code',
    ]),
  };
}

function counter<L extends string>(
  registry: Registry,
  name: string,
  help: string,
  labelNames: readonly L[],
): Counter<L> {
  return new Counter({ name, help, labelNames, registers: [registry] });
}

function histogram<L extends string>(
  registry: Registry,
  name: string,
  help: string,
  labelNames: readonly L[],
): Histogram<L> {
  return new Histogram({
    name,
    help,
    labelNames,
    buckets: DURATION_BUCKETS,
    registers: [registry],
  });
}

function gauge(registry: Registry, name: string, help: string): Gauge {
  return new Gauge({ name, help, registers: [registry] });
}
