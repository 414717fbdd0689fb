import type { SocketEvents, SocketRequests } from '@gatehouse/contracts/socket';
import { io, type Socket } from 'socket.io-client';
import { FeedOrder, type FeedItem, type Place } from './feed-order.js';
import type { FeedSocketOptions, RefusedError } from './feed-socket-options.js';
import { createRetry } from './retry.js';
import { TokenRenewal } from './token-renewal.js';

export type { FeedSocketOptions, RefusedError } from './feed-socket-options.js';

type FromServer = { [Name in keyof SocketEvents]: (event: SocketEvents[Name]) => void };
type ToServer = { [Name in keyof SocketRequests]: (request: SocketRequests[Name]) => void };

/** What arrives out of order usually arrives within this time, in milliseconds. */
const patienceMs = 250;
/** The edge answers a question for what is missing within this time, in milliseconds. */
const answerMs = 3000;

/** Trying again changes nothing until the client has another token, or other code. */
const finalCodes: ReadonlySet<string | undefined> = new Set([
  'token_missing',
  'token_invalid',
  'token_expired',
  'token_revoked',
  'handshake_invalid',
]);

/** Whoever comes back at once pushes another one out, which does the same. */
const crowdedCodes: ReadonlySet<string | undefined> = new Set([
  'too_many_sockets_of_account',
  'too_many_sockets_of_address',
]);

/**
 * A browser's socket: shows each notification once and in order. It reconnects by itself, tells
 * the edge where it stands, and asks for what is missing.
 */
export class FeedSocket {
  readonly #socket: Socket<FromServer, ToServer>;
  readonly #order: FeedOrder;
  readonly #options: FeedSocketOptions;
  readonly #retry = createRetry({ firstMs: 100, maxMs: 5000 });
  readonly #crowdedRetry = createRetry({ firstMs: 30_000, maxMs: 300_000 });
  #isCrowded = false;
  readonly #renewal: TokenRenewal;
  #patience: ReturnType<typeof setTimeout> | undefined;
  /** Runs while the edge has to prove that the connection lives. */
  #proof: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FeedSocketOptions) {
    this.#options = options;
    this.#order = new FeedOrder(options.place);
    this.#socket = io(options.gatewayUrl, {
      transports: ['websocket'],
      // Each socket is one user's: never share a connection with another account's.
      forceNew: true,
      ...(options.headers && { extraHeaders: options.headers }),
      reconnectionDelay: 100,
      reconnectionDelayMax: 2000,
      randomizationFactor: 0.5,
      auth: (send) => send({ token: this.#renewal.token, ...this.#order.place }),
    });
    this.#renewal = new TokenRenewal(options, (token) => this.#socket.emit('renew', { token }));
    this.#listen();
  }

  get connected(): boolean {
    return this.#socket.connected;
  }

  /** How far this client has come; keep it to go on there after a restart. */
  get place(): Place | undefined {
    return this.#order.place;
  }

  /** Tries again at once, with what `accessToken` gives now. */
  reconnect(): void {
    this.#cancelRetries();
    this.#socket.connect();
  }

  /**
   * The device may have slept or changed its network, which a connection notices late: asks the
   * edge, and connects anew when no answer comes.
   */
  wake(): void {
    this.#cancelRetries();
    const { place } = this.#order;
    if (!this.#socket.connected || place === undefined) {
      this.#socket.connect();
      return;
    }
    this.#socket.emit('recover', place);
    this.#proof ??= setTimeout(() => {
      this.#proof = undefined;
      this.#socket.io.engine.close();
    }, answerMs);
  }

  close(): void {
    this.#renewal.stop();
    this.#stopWaiting();
    this.#cancelRetries();
    this.#socket.close();
  }

  #listen(): void {
    this.#socket.on('ready', (ready) => this.#onReady(ready));
    this.#socket.on('notification', (item) => this.#onNotification(item));
    this.#socket.on('feed', (change) => {
      this.#options.onFeed?.(change);
      this.#options.onUnread?.(change.unread, change);
    });
    this.#socket.on('visit', (change) => this.#options.onVisit?.(change));
    this.#socket.on('job', (progress) => this.#options.onJob?.(progress));
    this.#socket.on('data-request', (change) => this.#options.onDataRequest?.(change));
    this.#socket.on('alert', (change) => this.#options.onAlert?.(change));
    this.#socket.on('expiring', () => this.#renewal.begin());
    this.#socket.on('renewed', () => this.#renewal.succeeded());
    this.#socket.on('unrenewed', () => this.#renewal.failed());
    this.#socket.on('ended', (reason) => {
      this.#noteCrowding(reason.code);
      this.#options.onEnded?.(reason);
    });
    this.#socket.on('connect_error', (error) => this.#onConnectError(error));
    this.#socket.on('disconnect', (reason) => {
      // The next handshake asks for what is missing.
      this.#stopWaiting();
      this.#renewal.stop();
      this.#options.onDisconnect?.();
      // The edge ended the session's socket: whether a newer token is let in shows by trying.
      // After any other reason than these two Socket.IO reconnects by itself.
      if (reason === 'io server disconnect') this.#reconnectLater();
    });
  }

  #onConnectError(error: RefusedError): void {
    // While `active`, nobody was reached, and Socket.IO tries again by itself.
    if (this.#socket.active) return;
    this.#noteCrowding(error.data?.code);
    if (!finalCodes.has(error.data?.code)) this.#reconnectLater();
    else if (error.data?.code === 'token_expired') void this.#renewOrGiveUp(error);
    else this.#options.onRefused?.(error);
  }

  /** A laptop that slept: the token expired while nobody could renew it. */
  async #renewOrGiveUp(error: RefusedError): Promise<void> {
    if (await this.#renewal.once()) this.#socket.connect();
    else this.#options.onRefused?.(error);
  }

  #noteCrowding(code: string | undefined): void {
    this.#isCrowded = crowdedCodes.has(code);
    if (this.#isCrowded) this.#options.onCrowded?.();
  }

  #reconnectLater(): void {
    const retry = this.#isCrowded ? this.#crowdedRetry : this.#retry;
    retry.plan(() => this.#socket.connect());
  }

  #cancelRetries(): void {
    this.#retry.cancel();
    this.#crowdedRetry.cancel();
  }

  #onReady(ready: SocketEvents['ready']): void {
    this.#retry.reset();
    this.#isCrowded = false;
    this.#stopWaiting();
    const restarts = !ready.recovered || this.#order.place === undefined;
    const { epoch, seq } = ready;
    const next = restarts ? this.#order.restartAt({ epoch, seq }) : [];
    this.#order.recovered();
    this.#options.onReady?.(ready);
    this.#options.onUnread?.(ready.unread, ready);
    this.#show(next);
    this.#recoverAfter(patienceMs);
  }

  #onNotification(item: FeedItem): void {
    const taken = this.#order.take(item);
    if (taken.kind === 'shown') this.#show(taken.items);
    this.#recoverAfter(patienceMs);
  }

  #show(items: FeedItem[]): void {
    for (const item of items) {
      this.#options.onNotification(item);
      this.#options.onUnread?.(item.unread, item);
    }
  }

  /** Asks for what is missing, unless it comes by itself; and again, should the answer not come. */
  #recoverAfter(ms: number): void {
    if (!this.#order.hasGap) return;
    this.#patience ??= setTimeout(() => {
      this.#patience = undefined;
      const { place, hasGap } = this.#order;
      if (!hasGap || place === undefined || !this.#socket.connected) return;
      this.#socket.emit('recover', place);
      this.#recoverAfter(answerMs);
    }, ms);
  }

  #stopWaiting(): void {
    clearTimeout(this.#patience);
    clearTimeout(this.#proof);
    this.#patience = undefined;
    this.#proof = undefined;
  }
}
