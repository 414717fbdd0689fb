import { lines, type Dashboard } from '../dashboard.js';

const here = 'environment="$environment"';

export const errors: Dashboard = {
  uid: 'errors',
  title: 'Errors',
  description: 'What goes wrong, by the code that callers are told.',
  panels: [
    lines('Failed answers by code', 'Our fault, or that of what we depend on.', 'ops', [
      `sum by (service, code) (rate(http_errors_total{${here}, status=~"5.."}[$__rate_interval]))`,
      '{{service}} {{code}}',
    ]),
    lines(
      'Refused requests by code',
      'The callers’ fault; a new one after a release may be ours.',
      'ops',
      [
        `sum by (service, code) (rate(http_errors_total{${here}, status=~"4.."}[$__rate_interval]))`,
        '{{service}} {{code}}',
      ],
    ),
    lines('Failed answers by operation', 'Which part is broken.', 'ops', [
      `sum by (service, operation) (rate(http_requests_total{${here}, status=~"5.."}[$__rate_interval]))`,
      '{{service}} {{operation}}',
    ]),
    lines('Callers that did not wait', 'Gone before the answer: too slow for them.', 'ops', [
      `sum by (service, operation) (rate(http_requests_total{${here}, status="499"}[$__rate_interval]))`,
      '{{service}} {{operation}}',
    ]),
    lines('Calls between services that failed', 'Timeouts come before breakers open.', 'ops', [
      `sum by (service, name, outcome) (rate(rpc_duration_seconds_count{${here}, outcome!="ok"}[$__rate_interval]))`,
      '{{service}} {{name}} {{outcome}}',
    ]),
    lines(
      'Messages that failed',
      'Retried: a dependency was away. Dead: somebody has to look.',
      'ops',
      [
        `sum by (service, type, direction) (rate(messages_total{${here}, direction=~"retried|dead|returned"}[$__rate_interval]))`,
        '{{service}} {{type}} {{direction}}',
      ],
    ),
    lines('Messages dropped on purpose', 'Pushes to nobody, calls nobody waits for.', 'ops', [
      `sum by (service, type, reason) (rate(messages_dropped_total{${here}}[$__rate_interval]))`,
      '{{service}} {{type}} {{reason}}',
    ]),
    lines('Sockets refused', 'By what the browser was told.', 'ops', [
      `sum by (code) (rate(sockets_refused_total{${here}}[$__rate_interval]))`,
      '{{code}}',
    ]),
    lines('Sockets closed by us', 'Slow: a client that does not read.', 'ops', [
      `sum by (reason) (rate(sockets_dropped_total{${here}}[$__rate_interval]))`,
      '{{reason}}',
    ]),
    lines('Mails that were not sent', 'Failed for good, late, or to be tried again.', 'ops', [
      `sum by (outcome) (rate(mails_total{${here}, outcome!="sent"}[$__rate_interval]))`,
      '{{outcome}}',
    ]),
  ],
};
