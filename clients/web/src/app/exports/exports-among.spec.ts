import type { JobStatus } from '@gatehouse/client/gatehouse-client';
import { describe, expect, it } from 'vitest';
import { exportsAmong } from './exports-among';

const job = (id: string, state: JobStatus['state'], kind = 'books'): JobStatus => ({
  ...{ id, kind, state, done: 0, errors: [], createdAt: '2026-01-01T00:00:00.000Z' },
});

describe('the exports among jobs', () => {
  const shown = (jobs: JobStatus[]) => exportsAmong(jobs, { job: 'books' }).map(({ id }) => id);

  it('are those of one kind', () => {
    const jobs = [job('3', 'done'), job('2', 'done', 'films'), job('1', 'running', 'films')];
    expect(shown(jobs)).toEqual(['3']);
  });

  it('are all that are under way, and the last three that have ended', () => {
    const jobs = [
      ...[job('7', 'queued'), job('6', 'done'), job('5', 'done', 'films'), job('4', 'failed')],
      ...[job('3', 'cancelled'), job('2', 'done'), job('1', 'running')],
    ];
    expect(shown(jobs)).toEqual(['7', '6', '4', '3', '1']);
  });
});
