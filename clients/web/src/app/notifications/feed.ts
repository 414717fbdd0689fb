import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import { NewestCount, type FeedCount } from '@gatehouse/client/feed-count';
import type { FeedItem, Place } from '@gatehouse/client/feed-order';
import { FeedSocket, type RefusedError } from '@gatehouse/client/feed-socket';
import type { Notification } from '@gatehouse/client/gatehouse-client';
import { createRetry } from '@gatehouse/client/retry';
import type { SocketEvents } from '@gatehouse/contracts/socket';
import { Subject } from 'rxjs';
import { Session } from '../sessions/session';
import { watchNetwork, watchWaking } from './waking';

export type FeedChange = SocketEvents['feed'];
export type VisitChange = SocketEvents['visit'];
export type JobProgress = SocketEvents['job'];
export type DataRequestChange = SocketEvents['data-request'];
export type AlertChange = SocketEvents['alert'];

export type FeedEvent =
  | { kind: 'arrived'; notification: Notification }
  /** Something was read, or says something else than before, here or in another tab. */
  | { kind: 'changed'; change: FeedChange }
  /** Too much was missed, or marks may have been: what is shown has to be read again. */
  | { kind: 'stale' };

/** A page that is not connected so long after it was opened says so, in milliseconds. */
const lateMs = 2000;

/** What this account is told, as it happens: each notification once and in order. */
@Injectable({ providedIn: 'root' })
export class Feed {
  readonly #session = inject(Session);
  readonly #unread = signal(0);
  readonly #isConnected = signal(false);
  readonly #wasConnected = signal(false);
  readonly #isLate = signal(false);
  readonly #isCrowded = signal(false);
  readonly #events = new Subject<FeedEvent>();
  readonly #visits = new Subject<VisitChange>();
  readonly #jobs = new Subject<JobProgress>();
  readonly #dataRequests = new Subject<DataRequestChange>();
  readonly #alerts = new Subject<AlertChange>();
  readonly #retry = createRetry({ firstMs: 500, maxMs: 10_000 });
  readonly #count = new NewestCount();
  #socket: FeedSocket | undefined;
  #late: ReturnType<typeof setTimeout> | undefined;
  /** Counts sign-ins and sign-outs: what an earlier one began must not end in a later one. */
  #turn = 0;

  readonly unread = this.#unread.asReadonly();
  readonly events = this.#events.asObservable();
  /**
   * Visits of a community whose gate this account keeps, when they have taken a step; and those that
   * rang here, when there is a photo of the visitor.
   */
  readonly visits = this.#visits.asObservable();
  /** Own jobs, in whichever community, when they have come further. */
  readonly jobs = this.#jobs.asObservable();
  /** Own data requests, and all of a community whose requests this account looks after. */
  readonly dataRequests = this.#dataRequests.asObservable();
  /** Alerts that this account handles, and those that concern it, when they come to another state. */
  readonly alerts = this.#alerts.asObservable();
  readonly isConnected = this.#isConnected.asReadonly();
  /** Nobody can be told anything at the moment. */
  readonly isCutOff = computed(
    () => (this.#wasConnected() || this.#isLate()) && !this.#isConnected(),
  );

  /** It is cut off because too many pages of the account are open. */
  readonly isCrowded = this.#isCrowded.asReadonly();

  constructor() {
    const accountId = computed(() => this.#session.user()?.id);
    effect((onCleanup) => {
      if (accountId() === undefined) return;
      untracked(() => {
        this.#late = setTimeout(() => this.#isLate.set(true), lateMs);
        void this.#open(++this.#turn);
      });
      onCleanup(() => this.#close());
    });
    watchWaking(() => this.#socket?.wake());
    watchNetwork(() => this.#doubt());
  }

  /**
   * An answer of the API told the count: it holds unless something newer was told meanwhile.
   *
   * @returns whether the answer is the newest that is known of the feed
   */
  answered(count: FeedCount): boolean {
    const isNewest = this.#count.answered(count);
    this.#unread.set(this.#count.unread);
    return isNewest;
  }

  async #open(turn: number): Promise<void> {
    try {
      const count = await this.#session.api.notifications.unreadCount();
      if (turn !== this.#turn) return;
      this.answered(count);
      this.#connect({ epoch: count.epoch, seq: count.seq });
    } catch {
      if (turn === this.#turn) this.#retry.plan(() => void this.#open(turn));
    }
  }

  #connect(place: Place): void {
    this.#socket = new FeedSocket({
      gatewayUrl: this.#session.api.gatewayUrl,
      accessToken: () => this.#session.api.accessToken,
      renewToken: () => this.#session.api.renewAccessToken(this.#session.api.accessToken),
      place,
      onNotification: ({ notification }: FeedItem) =>
        this.#events.next({ kind: 'arrived', notification }),
      onUnread: (_unread, count) => {
        this.#count.pushed(count);
        this.#unread.set(this.#count.unread);
      },
      onFeed: (change) => this.#events.next({ kind: 'changed', change }),
      onVisit: (change) => this.#visits.next(change),
      onJob: (progress) => this.#jobs.next(progress),
      onDataRequest: (change) => this.#dataRequests.next(change),
      onAlert: (change) => this.#alerts.next(change),
      onReady: () => this.#ready(),
      onDisconnect: () => this.#isConnected.set(false),
      onRefused: (error) => void this.#renew(error),
      onCrowded: () => this.#isCrowded.set(true),
    });
  }

  #ready(): void {
    // Notifications are replayed; marks that were made meanwhile on other devices are not. A socket
    // that woke up may have missed them although it never noticed that it was cut off.
    if (this.#wasConnected()) this.#events.next({ kind: 'stale' });
    this.#wasConnected.set(true);
    this.#isConnected.set(true);
    this.#isCrowded.set(false);
  }

  /** The device says that its network is gone: only an answer of the edge proves that it is not. */
  #doubt(): void {
    this.#isConnected.set(false);
    this.#socket?.wake();
  }

  /** Whoever learns that the session is over by asking is sent away by the session. */
  async #renew(error: RefusedError): Promise<void> {
    const socket = this.#socket;
    const { api } = this.#session;
    const again = (): void => this.#retry.plan(() => void this.#renew(error));
    try {
      if ((await api.renewAccessToken(api.accessToken)) === undefined) return;
      this.#retry.reset();
      socket?.reconnect();
    } catch {
      if (socket === this.#socket) again();
    }
  }

  #close(): void {
    this.#turn += 1;
    this.#retry.cancel();
    this.#socket?.close();
    this.#socket = undefined;
    this.#isConnected.set(false);
    this.#wasConnected.set(false);
    this.#isCrowded.set(false);
    clearTimeout(this.#late);
    this.#isLate.set(false);
    this.#count.forget();
    this.#unread.set(0);
  }
}
