import { Injectable, computed, effect, inject, signal, untracked } from '@angular/core';
import type { FeedItem, Place } from '@gatehouse/client/feed-order';
import { FeedSocket, type RefusedError } from '@gatehouse/client/feed-socket';
import type { Notification } from '@gatehouse/client/gatehouse-client';
import type { SocketEvents } from '@gatehouse/client/generated/socket';
import { createRetry } from '@gatehouse/client/retry';
import { Subject } from 'rxjs';
import { Session } from '../sessions/session';
import { watchWaking } from './waking';

export type FeedChange = SocketEvents['feed'];

export type FeedEvent =
  | { kind: 'arrived'; notification: Notification }
  /** Something was read, here or in another tab. */
  | { kind: 'changed'; change: FeedChange }
  /** Too much was missed, or marks may have been: what is shown has to be read again. */
  | { kind: 'stale' };

/** What this account is told, as it happens: each notification once and in order. */
@Injectable({ providedIn: 'root' })
export class Feed {
  readonly #session = inject(Session);
  readonly #unread = signal(0);
  readonly #isConnected = signal(false);
  readonly #wasConnected = signal(false);
  readonly #events = new Subject<FeedEvent>();
  readonly #retry = createRetry({ firstMs: 500, maxMs: 10_000 });
  #socket: FeedSocket | undefined;
  /** Counts sign-ins and sign-outs: what an earlier one began must not end in a later one. */
  #turn = 0;

  readonly unread = this.#unread.asReadonly();
  readonly events = this.#events.asObservable();
  readonly isConnected = this.#isConnected.asReadonly();
  /** Nobody can be told anything at the moment. */
  readonly isCutOff = computed(() => this.#wasConnected() && !this.#isConnected());

  constructor() {
    const accountId = computed(() => this.#session.user()?.id);
    effect((onCleanup) => {
      if (accountId() === undefined) return;
      untracked(() => void this.#open(++this.#turn));
      onCleanup(() => this.#close());
    });
    watchWaking(() => this.#socket?.wake());
  }

  /** The exact count, where an answer of the API told it. */
  setUnread(unread: number): void {
    this.#unread.set(unread);
  }

  async #open(turn: number): Promise<void> {
    try {
      const { epoch, seq, unread } = await this.#session.api.notifications.unreadCount();
      if (turn !== this.#turn) return;
      this.#unread.set(unread);
      this.#connect({ epoch, seq });
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
      onUnread: (unread) => this.#unread.set(unread),
      onFeed: (change) => this.#events.next({ kind: 'changed', change }),
      onReady: () => this.#ready(),
      onDisconnect: () => this.#isConnected.set(false),
      onRefused: (error) => void this.#renew(error),
    });
  }

  #ready(): void {
    // Notifications are replayed; marks that were made meanwhile on other devices are not. A socket
    // that woke up may have missed them although it never noticed that it was cut off.
    if (this.#wasConnected()) this.#events.next({ kind: 'stale' });
    this.#wasConnected.set(true);
    this.#isConnected.set(true);
  }

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
    this.#unread.set(0);
  }
}
