import { lines, numbers, type Dashboard } from '../dashboard.js';

const here = 'environment="$environment"';

export const system: Dashboard = {
  uid: 'system',
  title: 'System',
  description: 'Is everything there, and has it room to work?',
  panels: [
    numbers(
      'Processes down',
      'Anything but 0: see which, then its log.',
      { unit: 'short', limit: 1 },
      [`count(up{job="gatehouse", ${here}} == 0) or vector(0)`, 'down'],
    ),
    numbers('Requests', 'All services together.', { unit: 'reqps' }, [
      `sum(rate(http_requests_total{${here}}[$__rate_interval]))`,
      'requests',
    ]),
    numbers(
      'Failed answers',
      'Share of 5xx; above 1 % somebody is woken.',
      { unit: 'percentunit', limit: 0.01 },
      [
        `sum(rate(http_requests_total{${here}, status=~"5.."}[$__rate_interval])) / sum(rate(http_requests_total{${here}}[$__rate_interval]))`,
        '5xx',
      ],
    ),
    numbers('Certificate', 'Until the gateway’s certificate ends.', { unit: 's' }, [
      `min(probe_ssl_earliest_cert_expiry{${here}}) - time()`,
      'left',
    ]),
    lines(
      'Processors of the services',
      'Cores; a service that stays near 1 per process needs more processes.',
      'short',
      [
        `sum by (service, instance) (rate(process_cpu_seconds_total{${here}}[$__rate_interval]))`,
        '{{service}} {{instance}}',
      ],
    ),
    lines('Memory of the services', 'Rising for hours without falling: a leak.', 'bytes', [
      `sum by (service, instance) (process_resident_memory_bytes{${here}})`,
      '{{service}} {{instance}}',
    ]),
    lines(
      'Event loop, slowest 1 %',
      'An idle one has the 0.1 s between two looks; above 0.2 s something computes where it should wait.',
      's',
      [
        `max by (service, instance) (nodejs_eventloop_lag_p99_seconds{${here}})`,
        '{{service}} {{instance}}',
      ],
    ),
    lines('Restarts', 'Deployments show here; anything else is a crash.', 'short', [
      `sum by (service) (changes(process_start_time_seconds{${here}}[15m]))`,
      '{{service}}',
    ]),
    lines('Processors of the hosts', 'Share that is busy.', 'percentunit', [
      `1 - avg by (instance) (rate(node_cpu_seconds_total{${here}, mode="idle"}[$__rate_interval]))`,
      '{{instance}}',
    ]),
    lines('Memory of the hosts', 'Share that is free for use.', 'percentunit', [
      `node_memory_MemAvailable_bytes{${here}} / node_memory_MemTotal_bytes{${here}}`,
      '{{instance}}',
    ]),
    lines('Disks of the hosts', 'Share that is free; logs are kept 30 days.', 'percentunit', [
      `min by (instance, mountpoint) (node_filesystem_avail_bytes{${here}, fstype!~"tmpfs|overlay"} / node_filesystem_size_bytes{${here}, fstype!~"tmpfs|overlay"})`,
      '{{instance}} {{mountpoint}}',
    ]),
    lines('The gateway from outside', '1 while it answers over HTTPS.', 'short', [
      `min by (instance) (probe_success{${here}})`,
      '{{instance}}',
    ]),
  ],
};
