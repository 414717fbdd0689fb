import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { Notification, Visit, VisitKind } from '@gatehouse/client/gatehouse-client';
import { Subject } from 'rxjs';
import { Feed } from '../notifications/feed';
import { Session } from '../sessions/session';
import { Clock } from '../ui/clock';
import { answeredData, requestedData, type AnsweredData } from './visit-notifications';

/** A visitor at the gate who waits for an answer of this resident. */
export interface Ring {
  visitId: string;
  communityId: string;
  visitorName: string;
  kind: VisitKind;
  unitName: string;
  building: string;
  /** In milliseconds. */
  askedAt: number;
  answerBy: number;
  /** What only the visit itself says: company, note, number plate. */
  visit?: Visit;
}

/** A photo is put after the request: so long after each look it is looked for again. */
const lookForPhotoMs = [700, 1500, 3000, 6000];
const slowestLookMs = 12_000;

/** What rings now, the one with the least time left first. */
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
  readonly #settledElsewhere = new Subject<AnsweredData>();
  readonly #answers = new Subject<Visit>();

  /** What rang here and was answered by the same person on another device. */
  readonly settledElsewhere = this.#settledElsewhere.asObservable();
  /** The visits that were answered on this page, as they are now. */
  readonly answers = this.#answers.asObservable();
  readonly rings = this.#rings.asReadonly();
  readonly current = computed(() => this.#rings()[0]);
  /** What has the page to itself. */
  readonly ringing = computed(() =>
    this.#rings().find(({ visitId }) => !this.#aside().has(visitId)),
  );
  /** What still waits for an answer, but not loudly. */
  readonly waiting = computed(() =>
    this.#rings().find(({ visitId }) => this.#aside().has(visitId)),
  );

  constructor() {
    inject(Feed).events.subscribe((event) => {
      if (event.kind === 'arrived') this.#hear(event.notification);
      else if (event.kind === 'changed') event.change.revised?.forEach((one) => this.#settle(one));
      else void this.#loadOpen();
    });
    effect(() => {
      if (this.#homes().length > 0) untracked(() => void this.#loadOpen());
      else this.#rings.set([]);
    });
  }

  /** The ring was answered, here or elsewhere, or is over. */
  stop(visitId: string): void {
    this.#rings.update((rings) => rings.filter((ring) => ring.visitId !== visitId));
    this.#watchTime();
  }

  /** Gives an answer, and shows the visit as it is then in all lists. */
  async answer(ring: Ring, answer: 'approve' | 'deny'): Promise<void> {
    const { visitId, communityId } = ring;
    this.#answeredHere.add(visitId);
    try {
      this.#answers.next(await this.#session.api.visits[answer](visitId, { communityId }));
      this.stop(visitId);
    } catch (error) {
      this.#answeredHere.delete(visitId);
      throw error;
    }
  }

  layAside({ visitId }: Ring): void {
    this.#aside.update((aside) => new Set([...aside, visitId]));
  }

  takeUpAgain(): void {
    this.#aside.set(new Set());
  }

  #hear(notification: Notification): void {
    const answered = answeredData(notification);
    if (answered !== undefined) this.stop(answered.visitId);
    const requested = requestedData(notification);
    const { communityId } = notification;
    if (requested === undefined || !this.#homes().includes(communityId)) return;
    const { visitId, visitorName, kind, unit, answerBy } = requested;
    this.#add({
      ...{ visitId, communityId, visitorName, kind, unitName: unit.name, building: unit.building },
      askedAt: Date.parse(notification.timeline.occurredAt),
      answerBy: Date.parse(answerBy),
    });
    void this.#describe({ visitId, communityId });
  }

  /** Whoever has answered is told nothing new, but that what rang is answered. */
  #settle(notification: Notification): void {
    const answered = answeredData(notification);
    if (answered === undefined) return;
    const rang = this.#rings().some(({ visitId }) => visitId === answered.visitId);
    this.stop(answered.visitId);
    if (rang && !this.#answeredHere.has(answered.visitId)) this.#settledElsewhere.next(answered);
  }

  /** A page that is opened while it rings rings too. */
  async #loadOpen(): Promise<void> {
    const { visits } = this.#session.api;
    const pages = await Promise.all(
      this.#homes().map((communityId) =>
        visits.list({ state: 'requested' }, { communityId }).catch(() => ({ items: [] })),
      ),
    );
    const items = pages.flatMap((page) => page.items);
    const open = new Set(items.map(({ id }) => id));
    this.#rings.update((rings) => rings.filter(({ visitId }) => open.has(visitId)));
    for (const visit of items) {
      this.#add(ringOf(visit));
      this.#lookForPhoto(visit, 0);
    }
  }

  async #describe(
    { visitId, communityId }: Pick<Ring, 'visitId' | 'communityId'>,
    looks = 0,
  ): Promise<void> {
    const visit = await this.#session.api.visits
      .get(visitId, { communityId })
      .catch(() => undefined);
    if (visit === undefined) return;
    if (visit.state !== 'requested') {
      this.stop(visitId);
      return;
    }
    this.#rings.update((rings) =>
      rings.map((ring) => (ring.visitId === visitId ? { ...ring, visit } : ring)),
    );
    this.#lookForPhoto(visit, looks);
  }

  #lookForPhoto({ id, communityId, photoAt }: Visit, looks: number): void {
    if (photoAt !== undefined) return;
    setTimeout(() => {
      const stillRings = this.#rings().some(({ visitId }) => visitId === id);
      if (stillRings) void this.#describe({ visitId: id, communityId }, looks + 1);
    }, lookForPhotoMs[looks] ?? slowestLookMs);
  }

  #add(ring: Ring): void {
    if (ring.answerBy <= this.#clock.now()) return;
    this.#rings.update((rings) =>
      [...rings.filter(({ visitId }) => visitId !== ring.visitId), ring].sort(
        (a, b) => a.answerBy - b.answerBy,
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
      () => this.stop(next.visitId),
      Math.max(0, next.answerBy - this.#clock.now()),
    );
  }
}

function ringOf(visit: Visit): Ring {
  return {
    visitId: visit.id,
    communityId: visit.communityId,
    visitorName: visit.visitor.name,
    kind: visit.kind,
    unitName: visit.unit.name,
    building: visit.unit.building,
    askedAt: Date.parse(visit.requestedAt),
    answerBy: Date.parse(visit.answerBy),
    visit,
  };
}
