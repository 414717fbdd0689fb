import { DestroyRef, Injectable, computed, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import type { Visit, VisitState } from '@gatehouse/client/gatehouse-client';
import { Clock } from '@gatehouse/ui/clock';
import { Feed, type VisitChange } from '../notifications/feed';
import { Session } from '../sessions/session';
import { comingsOf, type Coming } from './comings';
import { DeskSounds } from './desk-sounds';
import { PhotoUploads } from './photo-uploads';
import { answeredData, lapsedData } from './visit-notifications';

/** Whom other guards ask for is not told; so often it is looked for. */
const lookEveryMs = 20_000;
/** So long an answer counts as given just now, and a refusal stays in sight. */
const keepMs = 10 * 60_000;
const freshMs = 3 * 60_000;
/** As many as a page of the API holds; there are as many pages as it takes. */
const limit = 100;

/** What a guard has in front of them: who waits, who may come in, who was turned away just now. */
@Injectable()
export class Desk {
  readonly #session = inject(Session);
  readonly #api = this.#session.api;
  readonly #clock = inject(Clock);
  readonly #sounds = inject(DeskSounds);
  readonly #visits = signal<readonly Visit[]>([]);
  readonly #seen = signal<ReadonlySet<string>>(new Set());
  readonly #error = signal<unknown>(undefined);
  readonly #isLoaded = signal(false);
  /** Counts what this page has shown of its own, which an older answer must not take back. */
  #turn = 0;

  readonly #comings = computed(() =>
    comingsOf(this.#visits().toSorted((a, b) => a.answerBy.localeCompare(b.answerBy))),
  );

  readonly error = this.#error.asReadonly();
  readonly isLoaded = this.#isLoaded.asReadonly();

  /** Who waits for an answer, the least time first; who comes to several homes, for all of them. */
  readonly waiting = computed(() =>
    this.#comingsIn(({ visits }) => visits.some(({ state }) => state === 'requested')).sort(
      (a, b) => a.visits[0].answerBy.localeCompare(b.visits[0].answerBy),
    ),
  );
  /** What was answered just now, the newest first. */
  readonly answered = computed(() =>
    this.#comingsIn((coming) => isAnswered(coming) && this.#isNews(coming)).sort(newestFirst),
  );
  /** Who may come in for some time already and has not. */
  readonly notIn = computed(() =>
    this.#comingsIn(
      (coming) =>
        isAnswered(coming) &&
        !this.#isNews(coming) &&
        coming.visits.some(({ state }) => state === 'approved'),
    ).sort(newestFirst),
  );

  /** How many may come in and have not. */
  readonly expected = computed(
    () => this.#comingsIn(({ visits }) => visits.some(({ state }) => state === 'approved')).length,
  );

  constructor() {
    void this.load();
    const timer = setInterval(() => void this.load(), lookEveryMs);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
    inject(PhotoUploads)
      .sent.pipe(takeUntilDestroyed())
      .subscribe((visit) => this.take(visit));
    const feed = inject(Feed);
    feed.visits.pipe(takeUntilDestroyed()).subscribe((change) => this.#moved(change));
    feed.events.pipe(takeUntilDestroyed()).subscribe((event) => {
      if (event.kind === 'stale') void this.load();
      if (event.kind !== 'arrived') return;
      const answered = answeredData(event.notification);
      if (answered !== undefined) void this.#answered(answered);
      const lapsed = lapsedData(event.notification);
      if (lapsed !== undefined) void this.#look(lapsed.visitId);
    });
  }

  /** Asks by state, because whoever waits is at the gate however many came after. */
  async load(): Promise<void> {
    const turn = this.#turn;
    const from = new Date(this.#clock.now() - keepMs).toISOString();
    try {
      const found = await Promise.all([
        this.#all({ state: 'requested' }),
        this.#all({ state: 'approved' }),
        this.#all({ state: 'denied', from }),
        this.#all({ state: 'expired', from }),
      ]);
      if (turn !== this.#turn) {
        await this.load();
        return;
      }
      this.#visits.set(found.flat());
      this.#error.set(undefined);
      this.#isLoaded.set(true);
    } catch (error) {
      this.#error.set(error);
    }
  }

  /** Shows a visit as it is now. */
  take(visit: Visit): void {
    this.#turn += 1;
    this.#visits.update((visits) => [visit, ...visits.filter(({ id }) => id !== visit.id)]);
  }

  /** Takes a refusal out of sight. */
  see(visitId: string): void {
    this.#seen.update((seen) => new Set(seen).add(visitId));
  }

  async #all(query: { state: VisitState; from?: string }): Promise<Visit[]> {
    const visits: Visit[] = [];
    for await (const visit of this.#api.visits.all({ ...query, limit })) visits.push(visit);
    return visits;
  }

  #comingsIn(isWanted: (coming: Coming) => boolean): Coming[] {
    return this.#comings().filter(isWanted);
  }

  /** Whether anything of it was answered just now; somebody who is past the gate is none. */
  #isNews({ visits }: Coming): boolean {
    return visits.some((visit) =>
      visit.state === 'approved' ? this.#isWithin(freshMs, visit) : this.#isRefused(visit),
    );
  }

  #isWithin(ms: number, visit: Visit): boolean {
    return Date.parse(endOf(visit)) > this.#clock.minute() - ms;
  }

  /** An approval that ended unused has been said by whoever ended it, or by a notification. */
  #isRefused(visit: Visit): boolean {
    if (visit.state !== 'denied' && visit.state !== 'expired') return false;
    const isOver = visit.lapsedAt !== undefined || this.#seen().has(visit.id);
    return !isOver && this.#isWithin(keepMs, visit);
  }

  /** Shows the answer at once, and what else there is to know when it is here. */
  async #answered({
    visitId,
    outcome,
    answeredBy,
    answeredByActor,
  }: NonNullable<ReturnType<typeof answeredData>>): Promise<void> {
    const isBack = outcome === 'withdrawn';
    const state = isBack ? 'denied' : outcome;
    this.#sounds.play(state);
    this.#turn += 1;
    this.#visits.update((visits) =>
      visits.map((visit) =>
        visit.id === visitId && visit.state === (isBack ? 'approved' : 'requested')
          ? {
              ...visit,
              state,
              ...(answeredBy && !isBack && { answeredBy }),
              ...(answeredByActor && !isBack && { answeredByActor }),
            }
          : visit,
      ),
    );
    await this.#look(visitId);
  }

  /** A visit has moved on, mostly another guard's; of one's own a notification says more. */
  #moved({ communityId, visitId, state, photoAt }: VisitChange): void {
    if (communityId !== this.#session.membership()?.communityId) return;
    const known = this.#visits().find(({ id }) => id === visitId);
    if (photoAt !== undefined && known !== undefined) {
      this.take({ ...known, photoAt });
      return;
    }
    const isPastGate = state === 'inside' || state === 'left';
    if (isPastGate && known !== undefined) this.take({ ...known, state });
    const isAnswer = state === 'approved' || state === 'denied';
    const isToldOf = isAnswer && known?.requestedBy.accountId === this.#session.user()?.id;
    if (!isPastGate && !isToldOf) void this.#look(visitId);
  }

  async #look(visitId: string): Promise<void> {
    const visit = await this.#api.visits.get(visitId).catch(() => undefined);
    if (visit !== undefined) this.take(visit);
  }
}

/** Whether no home is still asked. */
function isAnswered({ visits }: Coming): boolean {
  return visits.every(({ state }) => state !== 'requested');
}

function newestFirst(one: Coming, other: Coming): number {
  const lastOf = ({ visits }: Coming): string => visits.map(endOf).sort().at(-1) ?? '';
  return lastOf(other).localeCompare(lastOf(one));
}

/** When the question was settled: by an answer, or by the end of the time for one. */
function endOf({ answeredAt, answerBy }: Visit): string {
  return answeredAt ?? answerBy;
}
