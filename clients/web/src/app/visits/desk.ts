import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { Visit } from '@gatehouse/client/gatehouse-client';
import { Feed } from '../notifications/feed';
import { Session } from '../sessions/session';
import { Clock } from '../ui/clock';
import { PhotoUploads } from './photo-uploads';
import { answeredData } from './visit-notifications';

/** Other guards' visits are not told of; so often they are looked for. */
const lookEveryMs = 20_000;
/** So long an answer of no stays in sight. */
const keepMs = 10 * 60_000;
const most = 50;

const ranks: Record<Visit['state'], number> = {
  approved: 0,
  requested: 1,
  denied: 2,
  expired: 2,
  inside: 3,
  left: 3,
};

/** What a guard has in front of them: who waits, who may come in, who was turned away just now. */
@Injectable()
export class Desk {
  readonly #api = inject(Session).api;
  readonly #clock = inject(Clock);
  readonly #visits = signal<readonly Visit[]>([]);
  readonly #error = signal<unknown>(undefined);
  readonly #isLoaded = signal(false);

  readonly error = this.#error.asReadonly();
  readonly isLoaded = this.#isLoaded.asReadonly();
  readonly visits = computed(() => {
    const newest = this.#clock.minute() - keepMs;
    return this.#visits()
      .filter((visit) => isAtGate(visit, newest))
      .sort(
        (a, b) => ranks[a.state] - ranks[b.state] || b.requestedAt.localeCompare(a.requestedAt),
      );
  });

  constructor() {
    void this.load();
    const timer = setInterval(() => void this.load(), lookEveryMs);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
    inject(PhotoUploads)
      .sent.pipe(takeUntilDestroyed())
      .subscribe((visit) => this.take(visit));
    inject(Feed)
      .events.pipe(takeUntilDestroyed())
      .subscribe((event) => {
        if (event.kind === 'stale') void this.load();
        if (event.kind !== 'arrived') return;
        const answered = answeredData(event.notification);
        if (answered !== undefined) void this.#answered(answered);
      });
  }

  async load(): Promise<void> {
    try {
      const { items } = await this.#api.visits.list({ limit: most });
      this.#visits.set(items);
      this.#error.set(undefined);
      this.#isLoaded.set(true);
    } catch (error) {
      this.#error.set(error);
    }
  }

  /** Shows a visit as it is now. */
  take(visit: Visit): void {
    this.#visits.update((visits) => [visit, ...visits.filter(({ id }) => id !== visit.id)]);
  }

  /** Shows the answer at once, and what else there is to know when it is here. */
  async #answered({
    visitId,
    outcome,
    answeredBy,
  }: NonNullable<ReturnType<typeof answeredData>>): Promise<void> {
    this.#visits.update((visits) =>
      visits.map((visit) =>
        visit.id === visitId && visit.state === 'requested'
          ? { ...visit, state: outcome, ...(answeredBy && { answeredBy }) }
          : visit,
      ),
    );
    const visit = await this.#api.visits.get(visitId).catch(() => undefined);
    if (visit !== undefined) this.take(visit);
  }
}

function isAtGate({ state, requestedAt }: Visit, newest: number): boolean {
  if (state === 'requested' || state === 'approved') return true;
  return (state === 'denied' || state === 'expired') && Date.parse(requestedAt) > newest;
}
