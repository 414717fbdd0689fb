import { lines, numbers, type Dashboard } from '../dashboard.js';

const here = 'environment="$environment", service="$service"';
const quantile = (q: number): string =>
  `histogram_quantile(${q}, sum by (le) (rate(http_request_duration_seconds_bucket{${here}}[$__rate_interval])))`;

export const service: Dashboard = {
  uid: 'service',
  title: 'One service',
  description: 'What a service does, how fast, and how busy it is.',
  byService: true,
  panels: [
    numbers('Requests', 'Of all its processes.', { unit: 'reqps' }, [
      `sum(rate(http_requests_total{${here}}[$__rate_interval]))`,
      'requests',
    ]),
    numbers('95 % answered within', 'Above half a second people wait.', { unit: 's', limit: 0.5 }, [
      quantile(0.95),
      'p95',
    ]),
    numbers('Failed answers', 'Share of 5xx.', { unit: 'percentunit', limit: 0.01 }, [
      `sum(rate(http_requests_total{${here}, status=~"5.."}[$__rate_interval])) / sum(rate(http_requests_total{${here}}[$__rate_interval]))`,
      '5xx',
    ]),
    numbers('Processes', 'That answer Prometheus.', { unit: 'short' }, [`sum(up{${here}})`, 'up']),
    lines('Requests by operation', 'As openapi/ names them.', 'reqps', [
      `sum by (operation) (rate(http_requests_total{${here}}[$__rate_interval]))`,
      '{{operation}}',
    ]),
    lines(
      'Time to answer',
      'A gap between p50 and p99 is a queue: a pool, a lock, a slow dependency.',
      's',
      [quantile(0.5), 'p50'],
      [quantile(0.95), 'p95'],
      [quantile(0.99), 'p99'],
    ),
    lines('Slowest operations, p95', 'Where to look first.', 's', [
      `topk(5, histogram_quantile(0.95, sum by (le, operation) (rate(http_request_duration_seconds_bucket{${here}}[$__rate_interval]))))`,
      '{{operation}}',
    ]),
    lines('Calls to other services, p95', 'As this service sees them.', 's', [
      `histogram_quantile(0.95, sum by (le, name) (rate(rpc_duration_seconds_bucket{${here}}[$__rate_interval])))`,
      '{{name}}',
    ]),
    lines('Cache hits', 'Share of questions that memory answered.', 'percentunit', [
      `sum by (cache) (rate(cache_lookups_total{${here}, result="hit"}[$__rate_interval])) / sum by (cache) (rate(cache_lookups_total{${here}}[$__rate_interval]))`,
      '{{cache}}',
    ]),
    lines('Sockets', 'Browsers connected to each edge.', 'short', [
      `sum by (instance) (sockets_connected{${here}})`,
      '{{instance}}',
    ]),
    lines('Processor', 'Cores by process.', 'short', [
      `sum by (instance) (rate(process_cpu_seconds_total{${here}}[$__rate_interval]))`,
      '{{instance}}',
    ]),
    lines('Heap', 'In use after the last collection of garbage.', 'bytes', [
      `sum by (instance) (nodejs_heap_size_used_bytes{${here}})`,
      '{{instance}}',
    ]),
  ],
};
