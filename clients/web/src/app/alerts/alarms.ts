import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { Alert } from '@gatehouse/client/gatehouse-client';
import { Feed } from '../notifications/feed';
import { Session } from '../sessions/session';
import { alarmIn, silencedBy, type Alarm } from './alarm-notifications';

/**
 * The alarms that ring on this page, the oldest first: of whoever is told to come, until somebody is on
 * the way. Whoever goes there hears an open one also when the page is opened later.
 */
@Injectable({ providedIn: 'root' })
export class Alarms {
  readonly #session = inject(Session);
  readonly #alarms = signal<readonly Alarm[]>([]);
  /** Put aside by their ids: seen, and silent until they are told again. */
  readonly #aside = signal<ReadonlySet<string>>(new Set());
  /** What somebody has acknowledged: a list that was read before does not make it ring again. */
  readonly #over = new Set<string>();
  /** Somebody who guards two communities hears the alarms of both. */
  readonly #guarded = computed(() => this.#session.communitiesWith('alerts:handle'), {
    equal: (a, b) => a.join() === b.join(),
  });

  /** What has the page to itself. */
  readonly ringing = computed(() =>
    this.#alarms().find(({ alertId }) => !this.#aside().has(alertId)),
  );
  /** What still waits for somebody, but not loudly. */
  readonly waiting = computed(() =>
    this.#alarms().find(({ alertId }) => this.#aside().has(alertId)),
  );
  readonly count = computed(() => this.#alarms().length);

  constructor() {
    const feed = inject(Feed);
    feed.events.subscribe((event) => {
      if (event.kind === 'stale') this.#loadOpen();
      if (event.kind !== 'arrived') return;
      const over = silencedBy(event.notification);
      if (over !== undefined) this.stop(over);
      const alarm = alarmIn(event.notification);
      if (alarm === undefined) return;
      this.#takeUp(alarm.alertId);
      this.#ring(alarm);
    });
    feed.alerts.subscribe(({ alertId, state }) => {
      if (state !== 'raised') this.stop(alertId);
    });
    effect(() => {
      this.#guarded();
      untracked(() => this.#loadOpen());
    });
  }

  /** Whether whoever looks at it is to go there. */
  isForStaff({ communityId }: Pick<Alarm, 'communityId'>): boolean {
    return this.#guarded().includes(communityId);
  }

  /** Says that whoever looks at it is on the way. */
  async acknowledge({ alertId, communityId }: Alarm): Promise<Alert> {
    const alert = await this.#session.api.alerts.acknowledge(alertId, { communityId });
    this.stop(alertId);
    return alert;
  }

  /** Somebody is on the way, or it is over. */
  stop(id: string): void {
    this.#over.add(id);
    this.#alarms.update((alarms) => alarms.filter(({ alertId }) => alertId !== id));
  }

  layAside({ alertId }: Alarm): void {
    this.#aside.update((aside) => new Set([...aside, alertId]));
  }

  takeUpAgain(): void {
    this.#aside.set(new Set());
  }

  #takeUp(id: string): void {
    this.#aside.update((aside) => new Set([...aside].filter((one) => one !== id)));
  }

  #ring(alarm: Alarm): void {
    const isOwn = alarm.raisedBy.accountId === this.#session.user()?.id;
    if (isOwn || this.#over.has(alarm.alertId)) return;
    this.#alarms.update((alarms) =>
      [...alarms.filter(({ alertId }) => alertId !== alarm.alertId), alarm].sort((a, b) =>
        a.raisedAt.localeCompare(b.raisedAt),
      ),
    );
  }

  #loadOpen(): void {
    for (const communityId of this.#guarded()) void this.#loadOpenIn(communityId);
  }

  async #loadOpenIn(communityId: string): Promise<void> {
    const rang = new Set(this.#alarms().map(({ alertId }) => alertId));
    const { alerts } = this.#session.api;
    const page = await alerts.list({ open: true }, { communityId }).catch(() => undefined);
    // What cannot be had says nothing about what rings.
    if (page === undefined) return;
    const ringing = page.items.filter(({ state }) => state === 'raised');
    const open = new Set(ringing.map(({ id }) => id));
    for (const { alertId, ...alarm } of this.#alarms())
      if (alarm.communityId === communityId && rang.has(alertId) && !open.has(alertId))
        this.stop(alertId);
    for (const { id: alertId, ...alert } of ringing) this.#ring({ ...alert, alertId });
  }
}
