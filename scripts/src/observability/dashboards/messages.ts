import { lines, numbers, type Dashboard } from '../dashboard.js';

const here = 'environment="$environment"';
const flow = (direction: string): string =>
  `sum by (service, type) (rate(messages_total{${here}, direction="${direction}"}[$__rate_interval]))`;

export const messages: Dashboard = {
  uid: 'messages',
  title: 'Messages',
  description: 'What goes through RabbitMQ, and what waits there.',
  panels: [
    numbers(
      'Dead letters',
      'Anything but 0 waits for somebody to replay or discard it.',
      { unit: 'short', limit: 1 },
      [`sum(max by (queue) (queue_messages_ready{${here}, purpose="dead-letters"}))`, 'dead'],
    ),
    numbers(
      'Dead events of an outbox',
      'Never published; anything but 0 waits for somebody to replay or discard it.',
      { unit: 'short', limit: 1 },
      [`sum(max by (service) (outbox_dead{${here}}))`, 'dead'],
    ),
    numbers('Waiting for work', 'In all queues.', { unit: 'short', limit: 1000 }, [
      `sum(max by (queue) (queue_messages_ready{${here}, purpose="work"}))`,
      'waiting',
    ]),
    numbers('Waiting to be tried again', 'On the rungs of the ladder.', { unit: 'short' }, [
      `sum(max by (queue) (queue_messages_ready{${here}, purpose="retry"}))`,
      'on the ladder',
    ]),
    numbers(
      'Oldest event in an outbox',
      'Above 30 s RabbitMQ, or no queue, takes it.',
      { unit: 's', limit: 30 },
      [`max(outbox_lag_seconds{${here}})`, 'oldest'],
    ),
    lines('Published', 'Handed to RabbitMQ.', 'ops', [flow('published'), '{{service}} {{type}}']),
    lines('Confirmed', 'On RabbitMQ’s disk; as many as published, pushes apart.', 'ops', [
      flow('confirmed'),
      '{{service}} {{type}}',
    ]),
    lines('Consumed', 'Handled and acknowledged.', 'ops', [
      flow('consumed'),
      '{{service}} {{type}}',
    ]),
    lines('Tried again', 'A dependency was away.', 'ops', [
      flow('retried'),
      '{{service}} {{type}}',
    ]),
    lines('Given up', 'Now dead letters.', 'ops', [flow('dead'), '{{service}} {{type}}']),
    lines('Returned', 'No queue wanted it: a contract that nobody keeps.', 'ops', [
      flow('returned'),
      '{{service}} {{type}}',
    ]),
    lines('Queues', 'Rising: consumers are too slow or away.', 'short', [
      `max by (queue) (queue_messages_ready{${here}})`,
      '{{queue}}',
    ]),
    lines('Consumers', '0 means that nobody takes from the queue.', 'short', [
      `max by (queue) (queue_consumers{${here}, purpose=~"work|calls"})`,
      '{{queue}}',
    ]),
    lines('Calls between services', 'Rate by outcome.', 'ops', [
      `sum by (name, outcome) (rate(rpc_duration_seconds_count{${here}}[$__rate_interval]))`,
      '{{name}} {{outcome}}',
    ]),
    lines('Time of calls, p95', 'As the caller sees them.', 's', [
      `histogram_quantile(0.95, sum by (le, name) (rate(rpc_duration_seconds_bucket{${here}}[$__rate_interval])))`,
      '{{name}}',
    ]),
  ],
};
