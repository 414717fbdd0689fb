import { lines, numbers, type Dashboard } from '../dashboard.js';

const here = 'environment="$environment"';
const hourly = (type: string): string =>
  `sum(increase(events_total{${here}, type=~"${type}"}[1h]))`;

export const business: Dashboard = {
  uid: 'business',
  title: 'Business',
  description: 'What people do with Gatehouse: every fact of the business is an event.',
  panels: [
    numbers('Visitors at the gates', 'In the last hour.', { unit: 'short' }, [
      hourly('gatehouse[.]visit[.]requested[.]v1'),
      'requested',
    ]),
    numbers(
      'Answered',
      'Of the visits that were answered or expired in the last hour.',
      { unit: 'percentunit' },
      [
        `${hourly('gatehouse[.]visit[.](approved|denied)[.]v1')} / ${hourly('gatehouse[.]visit[.](approved|denied|expired)[.]v1')}`,
        'answered',
      ],
    ),
    numbers('People connected', 'Browsers with a socket.', { unit: 'short' }, [
      `sum(sockets_connected{${here}})`,
      'sockets',
    ]),
    numbers(
      'Rung within, 95 %',
      'From the guard’s call to the resident’s socket. A tenth of a second is the promise.',
      { unit: 's', limit: 1 },
      [
        `histogram_quantile(0.95, sum by (le) (rate(notification_delay_seconds_bucket{${here}}[$__rate_interval])))`,
        'p95',
      ],
    ),
    lines('Visits by step', 'Per hour.', 'short', [
      `sum by (type) (increase(events_total{${here}, type=~"gatehouse[.]visit[.].*"}[1h]))`,
      '{{type}}',
    ]),
    lines('Signing in', 'Per hour; many failures at once: somebody guesses passwords.', 'short', [
      `sum by (type) (increase(events_total{${here}, type=~"gatehouse[.]user[.]login.*"}[1h]))`,
      '{{type}}',
    ]),
    lines('Accounts', 'Registered, invited, deactivated… per hour.', 'short', [
      `sum by (type) (increase(events_total{${here}, type=~"gatehouse[.](user|invitation|role|api-key)[.].*", type!~"gatehouse[.]user[.]login.*"}[1h]))`,
      '{{type}}',
    ]),
    lines('Everything that happened', 'Events per hour by type.', 'short', [
      `topk(15, sum by (type) (increase(events_total{${here}}[1h])))`,
      '{{type}}',
    ]),
    lines('Notifications', 'Pushed, per hour.', 'short', [
      `sum by (kind) (increase(notifications_pushed_total{${here}}[1h]))`,
      '{{kind}}',
    ]),
    lines('Mails', 'Per hour, by what became of them.', 'short', [
      `sum by (outcome) (increase(mails_total{${here}}[1h]))`,
      '{{outcome}}',
    ]),
  ],
};
