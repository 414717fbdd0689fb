import { lines, numbers, type Dashboard } from '../dashboard.js';

const here = 'environment="$environment"';
const hourly = (conditions: string): string =>
  `sum by (kind) (increase(jobs_ended_total{${here}${conditions}}[1h]))`;

export const jobs: Dashboard = {
  uid: 'jobs',
  title: 'Jobs',
  description: 'What the worker does for people who wait for it, such as files of reports.',
  panels: [
    numbers('Waiting', 'Nobody has begun them.', { unit: 'short', limit: 100 }, [
      `max(jobs_open{${here}, state="queued"})`,
      'queued',
    ]),
    numbers('Running', 'Begun and not ended; four at a time are worked at.', { unit: 'short' }, [
      `max(jobs_open{${here}, state="running"})`,
      'running',
    ]),
    numbers(
      'The one that waits longest',
      'Above ten minutes somebody is told: see whether a worker has the queue.',
      { unit: 's', limit: 600 },
      [`max(jobs_oldest_queued_seconds{${here}})`, 'waits'],
    ),
    numbers(
      'Failed',
      'In the last hour. The log of the worker says why, by the id of the job.',
      { unit: 'short', limit: 3 },
      [`sum(increase(jobs_ended_total{${here}, outcome="failed"}[1h]))`, 'failed'],
    ),
    lines('Ended', 'Per hour, by how.', 'short', [
      `sum by (outcome) (increase(jobs_ended_total{${here}}[1h]))`,
      '{{outcome}}',
    ]),
    lines('Failed, by kind', 'Per hour. One kind alone: its own feature is at fault.', 'short', [
      hourly(', outcome="failed"'),
      '{{kind}}',
    ]),
    lines('Ended, by kind', 'Per hour.', 'short', [hourly(''), '{{kind}}']),
    lines('Time until done, p95', 'From asking for it, waiting included.', 's', [
      `histogram_quantile(0.95, sum by (le, kind) (rate(job_duration_seconds_bucket{${here}}[$__rate_interval])))`,
      '{{kind}}',
    ]),
    lines('Waiting and running', 'Rising: more is asked for than one worker does.', 'short', [
      `max by (state) (jobs_open{${here}})`,
      '{{state}}',
    ]),
    lines('Age of the oldest that waits', 'Falls to 0 when it is begun.', 's', [
      `max(jobs_oldest_queued_seconds{${here}})`,
      'oldest',
    ]),
  ],
};
