import { Injectable, effect, inject, signal, untracked } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { JobStatus } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { Feed, type JobProgress } from '../notifications/feed';
import { Session } from '../sessions/session';
import { hasEnded, isFurther } from './further';

/** Ended ones are in the way before long; those that have not ended are fewer. */
const limit = 20;

/**
 * Own jobs as they are: asked for when a page opens, then told. Whoever was cut off asks once more.
 * Provided by the page that shows them.
 */
@Injectable()
export class Jobs {
  readonly #session = inject(Session);
  readonly #api = this.#session.api.jobs;
  readonly #jobs = signal<readonly JobStatus[]>([]);
  readonly #error = signal<unknown>(undefined);

  /** The newest first. */
  readonly all = this.#jobs.asReadonly();
  /** What kept them from being read; those that are known are shown all the same. */
  readonly error = this.#error.asReadonly();

  constructor() {
    const feed = inject(Feed);
    feed.jobs.pipe(takeUntilDestroyed()).subscribe((progress) => void this.#told(progress));
    feed.events.pipe(takeUntilDestroyed()).subscribe(({ kind }) => {
      if (kind === 'stale') void this.load();
    });
    void this.load();
    this.#loadWhenHeard(feed);
  }

  async load(): Promise<void> {
    try {
      const { items } = await this.#api.list({ limit });
      this.#error.set(undefined);
      for (const job of items) this.take(job);
    } catch (error) {
      this.#error.set(error);
    }
  }

  /** Shows a job as an answer of the API has it, unless it is known to be further. */
  take(job: JobStatus): void {
    const known = this.#jobs().find(({ id }) => id === job.id);
    if (known !== undefined && isFurther(known, job)) return;
    // Ids are in the order of time.
    this.#jobs.update((jobs) =>
      [...jobs.filter(({ id }) => id !== job.id), job].sort((a, b) => (a.id < b.id ? 1 : -1)),
    );
  }

  /** Ends it; one that was quicker shows how it ended. */
  async cancel(id: string): Promise<void> {
    try {
      this.take(await this.#api.cancel(id));
    } catch (error) {
      if (!(error instanceof ProblemError) || error.code !== 'job_ended') throw error;
      this.take(await this.#api.get(id));
    }
  }

  file(id: string): Promise<Blob> {
    return this.#api.file(id);
  }

  async #told({ jobId, communityId, state, done, total }: JobProgress): Promise<void> {
    if (communityId !== this.#session.membership()?.communityId) return;
    const known = this.#jobs().find(({ id }) => id === jobId);
    if (known !== undefined)
      this.take({ ...known, state, done, ...(total !== undefined && { total }) });
    // What it made, or why it failed, is not told; nor what another page has started.
    if (known !== undefined && !hasEnded({ state })) return;
    const job = await this.#api.get(jobId).catch(() => undefined);
    if (job !== undefined) this.take(job);
  }

  /** What happened before the first connection stood was not told. */
  #loadWhenHeard({ isConnected }: Feed): void {
    if (isConnected()) return;
    const first = effect(() => {
      if (!isConnected()) return;
      first.destroy();
      untracked(() => void this.load());
    });
  }
}
