import { lines, type Dashboard } from '../dashboard.js';

const here = 'environment="$environment"';

export const databases: Dashboard = {
  uid: 'databases',
  title: 'Databases',
  description: 'How the services get on with MySQL and MongoDB.',
  panels: [
    lines('Connections at work', 'By process and pool.', 'short', [
      `sum by (service, instance, pool) (db_pool_connections{${here}, state="used"})`,
      '{{service}} {{instance}} {{pool}}',
    ]),
    lines('Pools, how full', 'Near 1 for long: requests are about to wait.', 'percentunit', [
      `sum by (service, instance, pool) (db_pool_connections{${here}, state="used"}) / sum by (service, instance, pool) (db_pool_size{${here}})`,
      '{{service}} {{instance}} {{pool}}',
    ]),
    lines(
      'Requests that wait for a connection',
      'Above 0: slow statements or too small a pool.',
      'short',
      [
        `sum by (service, instance, pool) (db_pool_waiting{${here}})`,
        '{{service}} {{instance}} {{pool}}',
      ],
    ),
    lines('Connections that are free', 'Opened and not at work.', 'short', [
      `sum by (service, instance, pool) (db_pool_connections{${here}, state="idle"})`,
      '{{service}} {{instance}} {{pool}}',
    ]),
    lines(
      'Events that wait in the outbox',
      'Falls to 0 within a second while RabbitMQ is there.',
      'short',
      [`max by (service) (outbox_pending{${here}})`, '{{service}}'],
    ),
    lines('Age of the oldest of them', 'Above 30 s somebody is woken.', 's', [
      `max by (service) (outbox_lag_seconds{${here}})`,
      '{{service}}',
    ]),
    lines('Answers refused because a database is away', 'By what the caller is told.', 'ops', [
      `sum by (service, code) (rate(http_errors_total{${here}, status="503"}[$__rate_interval]))`,
      '{{service}} {{code}}',
    ]),
  ],
};
