import { signal } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import type { JobStatus } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { firstValueFrom, Subject } from 'rxjs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Feed, type FeedEvent, type JobProgress } from '../notifications/feed';
import { Session } from '../sessions/session';
import { Jobs } from './jobs';

const at = '2026-01-01T00:00:00.000Z';
const kind = 'report.visits';
const file = { name: 'visits.csv', mediaType: 'text/csv', bytes: 12 };

const job = (id: string, more: Partial<JobStatus> = {}): JobStatus => ({
  ...{ id, kind, state: 'queued', done: 0, errors: [], createdAt: at },
  ...more,
});
const running = (id: string, done: number) => job(id, { state: 'running', done, total: 9 });

const isConnected = signal(true);
const api = { list: vi.fn(), get: vi.fn(), cancel: vi.fn() };
let events: Subject<FeedEvent>;
let pushed: Subject<JobProgress>;
let jobs: Jobs;

const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A page opens; these jobs are listed then. */
async function open(...items: JobStatus[]): Promise<void> {
  TestBed.resetTestingModule();
  [events, pushed] = [new Subject(), new Subject()];
  api.list.mockResolvedValue({ items });
  const session = { api: { jobs: api }, membership: () => ({ communityId: 'c' }) };
  TestBed.configureTestingModule({
    providers: [
      Jobs,
      { provide: Session, useValue: session },
      { provide: Feed, useValue: { events, jobs: pushed, isConnected } },
    ],
  });
  jobs = TestBed.inject(Jobs);
  TestBed.tick();
  await settle();
}

function tell(jobId: string, state: JobProgress['state'], done = 0, communityId = 'c') {
  pushed.next({ jobId, communityId, kind, state, done, total: 9 });
  return settle();
}

/** Has this answered only when it is told to. */
function slowly(command: ReturnType<typeof vi.fn>): (answer: unknown) => Promise<unknown> {
  const asked = new Subject();
  command.mockReturnValueOnce(firstValueFrom(asked));
  return (answer) => {
    asked.next(answer);
    return settle();
  };
}

const shown = () => jobs.all().map(({ id, state, done }) => [id, state, done]);

beforeEach(() => {
  for (const command of Object.values(api)) command.mockReset();
  isConnected.set(true);
});

describe('own jobs', () => {
  it('are listed when a page opens, and come further by what is told alone', async () => {
    await open(job('2'), job('1', { state: 'failed' }));
    await tell('2', 'running', 3);
    await tell('2', 'running', 6);
    expect(shown()).toEqual([
      ['2', 'running', 6],
      ['1', 'failed', 0],
    ]);
    expect(jobs.all()[0]?.total).toBe(9);
    expect([api.list.mock.calls.length, api.get.mock.calls]).toEqual([1, []]);
  });

  it('that have ended are asked for what they made, once', async () => {
    await open(running('1', 8));
    const answer = slowly(api.get);
    await tell('1', 'done', 9);
    expect(shown()).toEqual([['1', 'done', 9]]);
    await answer(job('1', { state: 'done', done: 9, file }));
    expect(jobs.all()[0]?.file).toEqual(file);
    expect(api.get.mock.calls).toEqual([['1']]);
  });

  it('that another page has started appear; those of another community do not', async () => {
    await open(job('1'));
    api.get.mockResolvedValue(running('2', 3));
    await tell('3', 'running', 3, 'another');
    await tell('2', 'running', 3);
    expect(shown()).toEqual([
      ['2', 'running', 3],
      ['1', 'queued', 0],
    ]);
    expect(api.get.mock.calls).toEqual([['2']]);
  });

  it('never go back to what was longer on its way', async () => {
    await open(job('1'));
    const answer = slowly(api.list);
    events.next({ kind: 'stale' });
    await tell('1', 'running', 6);
    jobs.take(job('2'));
    await answer({ items: [running('1', 3)] });
    await tell('1', 'running', 2);
    expect(shown()).toEqual([
      ['2', 'queued', 0],
      ['1', 'running', 6],
    ]);
    jobs.take(job('1', { state: 'cancelled', done: 1 }));
    await tell('1', 'running', 9);
    expect(shown()[1]).toEqual(['1', 'cancelled', 1]);
  });
});

describe('jobs that were not heard of', () => {
  it('are asked for once when the connection comes back', async () => {
    await open(running('1', 3));
    api.list.mockResolvedValue({ items: [job('1', { state: 'done', done: 9, file })] });
    events.next({ kind: 'stale' });
    await settle();
    expect(jobs.all()[0]?.file).toEqual(file);
    expect(api.list).toHaveBeenCalledTimes(2);
  });

  it('are asked for once when the first connection stands', async () => {
    isConnected.set(false);
    await open(job('1'));
    for (const connected of [true, false, true]) {
      isConnected.set(connected);
      TestBed.tick();
      await settle();
    }
    expect(api.list).toHaveBeenCalledTimes(2);
  });

  it('stay in sight when they cannot be read, and the error goes with the next answer', async () => {
    await open(running('1', 3));
    const away = new Error('away');
    api.list.mockRejectedValueOnce(away);
    await jobs.load();
    expect([jobs.error(), shown()]).toEqual([away, [['1', 'running', 3]]]);
    await jobs.load();
    expect(jobs.error()).toBeUndefined();
  });
});

describe('cancelling', () => {
  const ended = (code: string) =>
    new ProblemError({ type: '', title: '', status: 409, code, correlationId: '' });

  it('shows the end', async () => {
    await open(running('1', 3));
    api.cancel.mockResolvedValue(job('1', { state: 'cancelled', done: 3 }));
    await jobs.cancel('1');
    expect([shown(), api.cancel.mock.calls]).toEqual([[['1', 'cancelled', 3]], [['1']]]);
  });

  it('of one that was quicker shows how it ended', async () => {
    await open(running('1', 3));
    api.cancel.mockRejectedValue(ended('job_ended'));
    api.get.mockResolvedValue(job('1', { state: 'done', done: 9, file }));
    await jobs.cancel('1');
    expect(jobs.all()[0]?.file).toEqual(file);
  });

  it('that is refused for another reason says so', async () => {
    await open(running('1', 3));
    api.cancel.mockRejectedValue(ended('idempotency_in_flight'));
    await expect(jobs.cancel('1')).rejects.toMatchObject({ code: 'idempotency_in_flight' });
    expect(shown()).toEqual([['1', 'running', 3]]);
  });
});
