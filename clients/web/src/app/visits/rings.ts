import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { Notification, Visit } from '@gatehouse/client/gatehouse-client';
import { Subject } from 'rxjs';
import { Clock } from '@gatehouse/ui/clock';
import { Feed, type VisitChange } from '../notifications/feed';
import { Session } from '../sessions/session';
import type { ListedVisit } from './listed-visit';
import { answeredData, requestedVisit, saysAll, type AnsweredData } from './visit-notifications';

/** A visitor at the gate who waits for an answer of this resident. */
export type Ring = ListedVisit;

/**
 * What rings now, the one with the least time left first. A ring says all that is shown of it, and
 * that there is a photo is told when there is one: while it rings nothing is asked.
 */
@Injectable({ providedIn: 'root' })
export class Rings {
  readonly #session = inject(Session);
  readonly #clock = inject(Clock);
  readonly #rings = signal<readonly Ring[]>([]);
  /** Somebody who lives in two communities hears the bells of both. */
  readonly #homes = computed(() => this.#session.communitiesWith('visits:answer'), {
    equal: (a, b) => a.join() === b.join(),
  });
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Put aside by their visit's id: to be answered later. */
  readonly #aside = signal<ReadonlySet<string>>(new Set());

  /** What is being answered, or was, on this page. */
  readonly #answeredHere = new Set<string>();
  /** What has rung: a list that was read before that does not make it ring again. */
  readonly #over = new Set<string>();
  /** When photos were taken, by their visit's id: one may be told of before what rings is. */
  readonly #photos = new Map<string, string>();
  #looking: Promise<unknown> = Promise.resolve();
  #hasHeard = false;
  readonly #settledElsewhere = new Subject<AnsweredData>();
  readonly #answers = new Subject<Visit>();

  /** What rang here and was answered by the same person on another device. */
  readonly settledElsewhere = this.#settledElsewhere.asObservable();
  /** The visits that were answered on this page, as they are now. */
  readonly answers = this.#answers.asObservable();
  readonly rings = this.#rings.asReadonly();
  readonly current = computed(() => this.#rings()[0]);
  /** What has the page to itself. */
  readonly ringing = computed(() => this.#rings().find(({ id }) => !this.#aside().has(id)));
  /** What still waits for an answer, but not loudly. */
  readonly waiting = computed(() => this.#rings().find(({ id }) => this.#aside().has(id)));

  constructor() {
    const feed = inject(Feed);
    feed.events.subscribe((event) => {
      if (event.kind === 'arrived') this.#hear(event.notification);
      else if (event.kind === 'changed') event.change.revised?.forEach((one) => this.#settle(one));
      else this.#loadOpen();
    });
    feed.visits.subscribe((change) => this.#notePhoto(change));
    effect(() => {
      const homes = this.#homes();
      untracked(() => {
        this.#rings.update((rings) => rings.filter((ring) => homes.includes(ring.communityId)));
        this.#loadOpen();
      });
    });
    effect(() => {
      if (feed.isConnected()) untracked(() => void this.#lookAgain());
    });
  }

  /** The ring was answered, here or elsewhere, or is over. */
  stop(visitId: string): void {
    this.#over.add(visitId);
    this.#photos.delete(visitId);
    this.#rings.update((rings) => rings.filter(({ id }) => id !== visitId));
    this.#watchTime();
  }

  /** Gives an answer, and shows the visit as it is then in all lists. */
  async answer(
    { id, communityId }: Ring,
    answer: 'approve' | 'deny' | 'leaveAtGate',
  ): Promise<void> {
    this.#answeredHere.add(id);
    try {
      this.#answers.next(await this.#session.api.visits[answer](id, { communityId }));
      this.stop(id);
    } catch (error) {
      this.#answeredHere.delete(id);
      throw error;
    }
  }

  layAside({ id }: Ring): void {
    this.#aside.update((aside) => new Set([...aside, id]));
  }

  takeUpAgain(): void {
    this.#aside.set(new Set());
  }

  #hear(notification: Notification): void {
    const answered = answeredData(notification);
    if (answered !== undefined) this.stop(answered.visitId);
    const visit = requestedVisit(notification);
    if (visit === undefined || !this.#homes().includes(visit.communityId)) return;
    if (this.#rings().some(({ id }) => id === visit.id)) return;
    this.#ring(visit);
    if (!saysAll(notification)) void this.#describe(visit);
  }

  /** Whoever has answered is told nothing new, but that what rang is answered. */
  #settle(notification: Notification): void {
    const answered = answeredData(notification);
    if (answered === undefined) return;
    const rang = this.#rings().some(({ id }) => id === answered.visitId);
    this.stop(answered.visitId);
    if (rang && !this.#answeredHere.has(answered.visitId)) this.#settledElsewhere.next(answered);
  }

  #notePhoto({ communityId, visitId, photoAt }: VisitChange): void {
    if (photoAt === undefined || this.#over.has(visitId)) return;
    if (!this.#homes().includes(communityId)) return;
    this.#photos.set(visitId, photoAt);
    this.#rings.update((rings) =>
      rings.map((ring) => (ring.id === visitId ? { ...ring, photoAt } : ring)),
    );
  }

  /** A page that is opened while it rings rings too. */
  #loadOpen(): void {
    this.#looking = Promise.all(this.#homes().map((communityId) => this.#loadOpenIn(communityId)));
  }

  async #loadOpenIn(communityId: string): Promise<void> {
    const rangBefore = new Set(this.#rings().map(({ id }) => id));
    const { visits } = this.#session.api;
    const page = await visits.list({ state: 'requested' }, { communityId }).catch(() => undefined);
    // What cannot be had says nothing about what rings.
    if (page === undefined) return;
    const open = new Set(page.items.map(({ id }) => id));
    // What began to ring meanwhile need not be in the list.
    const isOver = (ring: Ring): boolean =>
      ring.communityId === communityId && rangBefore.has(ring.id) && !open.has(ring.id);
    this.#rings.update((rings) => rings.filter((ring) => !isOver(ring)));
    for (const visit of page.items) this.#ring(visit);
  }

  /** What was told after the first look and before the page could hear, was told to nobody here. */
  async #lookAgain(): Promise<void> {
    if (this.#hasHeard) return;
    this.#hasHeard = true;
    await this.#looking;
    if (this.#rings().length > 0) this.#loadOpen();
  }

  /** Asks for what a notification of the release before this one leaves out. */
  async #describe({ id, communityId }: Ring): Promise<void> {
    const { visits } = this.#session.api;
    const visit = await visits.get(id, { communityId }).catch(() => undefined);
    if (visit === undefined) return;
    if (visit.state === 'requested') this.#ring(visit);
    else this.stop(id);
  }

  #ring(visit: Ring): void {
    if (this.#over.has(visit.id) || Date.parse(visit.answerBy) <= this.#clock.now()) return;
    const told = this.#photos.get(visit.id);
    const ring = told === undefined ? visit : { ...visit, photoAt: later(told, visit.photoAt) };
    this.#rings.update((rings) =>
      [...rings.filter(({ id }) => id !== visit.id), ring].sort((a, b) =>
        a.answerBy.localeCompare(b.answerBy),
      ),
    );
    this.#watchTime();
  }

  /** Takes rings away whose time is over. */
  #watchTime(): void {
    clearTimeout(this.#timer);
    const next = this.current();
    if (next === undefined) return;
    this.#timer = setTimeout(
      () => this.stop(next.id),
      Math.max(0, Date.parse(next.answerBy) - this.#clock.now()),
    );
  }
}

function later(one: string, other = one): string {
  return one > other ? one : other;
}
