import type { AccessClaims } from '@gatehouse/shared/auth/claims';
import { createBackoff, type Backoff } from '@gatehouse/shared/concurrency/backoff';
import { machineMs } from '@gatehouse/shared/time/clock';
import { tracedNow } from '@gatehouse/shared/tracing/tracing';
import { AskTimer } from './ask-timer.js';
import { emitInParts, endConnection, isTooSlow } from './connection.js';
import type { EdgeSocket, FeedChange, FeedReplay, FeedState, Place, Reason } from './feed.types.js';
import type { FeedSource, ReplayQuestion } from './feed-source.js';
import { HeldBack, upToDate } from './held-back.js';
import { HeldToken } from './held-token.js';
import type { LiveItem } from './live-item.js';

/** Pushes of several senders overtake each other by less than this, in milliseconds. */
const PATIENCE_MS = 100;
/** A client may ask for its feed this often, in milliseconds; what it asks sooner is one question. */
const RECOVER_EVERY_MS = 1000;
const RETRY = { firstMs: 500, maxMs: 10_000 };

/**
 * One socket's view of its account's feed. It keeps no more than the place that the client was
 * last told, and keeps this promise with it: `ready`, then what was missed, then what comes live,
 * each notification once and in order of `seq`. What comes while something before it is missing
 * is held back until notification has filled the gap.
 */
export class FeedSession {
  readonly token: HeldToken;
  readonly #socket: EdgeSocket;
  readonly #source: FeedSource;
  #place: Place | undefined;
  #firstReply: FeedReplay | undefined;
  #heldBack: HeldBack | undefined;
  /** While asking, nothing is emitted: the answer goes first. */
  #asking = true;
  #askedAt = 0;
  #askAgain = false;
  #wanted: Place | undefined;
  readonly #next = new AskTimer(
    () => void this.#ask(),
    () => this.#heldBack !== undefined,
  );
  #retry: Backoff | undefined;
  #state: 'opening' | 'open' | 'ended' = 'opening';

  constructor(
    socket: EdgeSocket,
    claims: AccessClaims,
    place: Place | undefined,
    source: FeedSource,
  ) {
    this.token = new HeldToken(socket, claims);
    this.#socket = socket;
    this.#place = place;
    this.#source = source;
  }

  get accountId(): string {
    return this.token.accountId;
  }

  get isOpen(): boolean {
    return this.#state === 'open';
  }

  get ended(): boolean {
    return this.#state === 'ended';
  }

  /** Fetches what was missed; from now on pushes are held back for this socket. */
  async prepare(): Promise<void> {
    this.#firstReply = await this.#source.firstReplay(this.#question(this.#place));
  }

  /** The socket is connected: says where the feed stands, what was missed, what was held back. */
  begin(): void {
    const reply = this.#firstReply;
    this.#firstReply = undefined;
    if (reply === undefined || this.ended) return;
    this.#state = 'open';
    this.#settle(reply);
  }

  /** A push told of a new notification. */
  receive(item: LiveItem): void {
    if (this.ended) return;
    const place = this.#place;
    if (this.#asking || place === undefined) {
      this.#hold().keepItem(item);
      return;
    }
    if (item.epoch !== place.epoch) {
      // The feed was begun anew; only notification knows from where.
      this.#next.askIn(0);
      return;
    }
    if (item.seq <= place.seq) return;
    if (item.seq === place.seq + 1 && this.#heldBack === undefined) {
      this.#tell(item);
      return;
    }
    this.#hold().keepItem(item);
    this.#release();
  }

  /** A push told of something read. A change beyond our place shows that we have missed one. */
  receiveChange(change: FeedChange): void {
    if (this.ended) return;
    if (!this.#asking && change.epoch !== this.#place?.epoch) {
      this.#next.askIn(0);
      return;
    }
    this.#hold().keepChange(change);
    if (!this.#asking) this.#release();
  }

  /** A push told of something that stands beside the feed, and has no place in it. */
  receiveBeside(tell: (socket: EdgeSocket) => void): void {
    if (!this.isOpen) return;
    tell(this.#socket);
    this.#dropIfSlow();
  }

  /** The client brought another token. Of other communities it may see another feed. */
  renew(claims: AccessClaims): void {
    const before = communitiesOf(this.token);
    this.token.renew(claims);
    if (communitiesOf(this.token) !== before) this.resync(0);
  }

  /** The client sees a gap. It is answered as to a new connection. */
  recover(place: Place): void {
    this.#wanted = place;
    if (!this.#asking)
      this.#next.askIn(Math.max(0, this.#askedAt + RECOVER_EVERY_MS - machineMs()));
  }

  /**
   * Pushes may be missing. Asks within `spreadMs`, so that not all sockets ask at one moment; also
   * when it was going to ask later, because notification did not answer: what was away is back.
   */
  resync(spreadMs: number): void {
    this.#retry = undefined;
    if (this.#asking) this.#askAgain = true;
    else this.#next.askWithin(Math.random() * spreadMs);
  }

  /** The socket is gone, or must go: for a reason, if there is one. */
  end(reason?: Reason): void {
    this.#close();
    if (reason !== undefined && this.#socket.connected) this.#socket.emit('ended', reason);
    // True: the connection goes too. The client hears `io server disconnect`, and that it has to
    // see to its token before it comes back.
    if (this.#socket.connected) this.#socket.disconnect(true);
  }

  /** Sends the client to another edge: to it the connection is lost, and it reconnects by itself. */
  sendAway(): void {
    endConnection(this.#socket);
  }

  async #ask(): Promise<void> {
    const wanted = this.#wanted;
    this.#wanted = undefined;
    this.#askAgain = false;
    this.#next.asked();
    this.#asking = true;
    this.#askedAt = machineMs();
    const question = this.#question(wanted ?? this.#place);
    // A failure is counted where calls are made.
    const reply = await this.#source.laterReplay(question).catch(() => undefined);
    if (this.ended) return;
    if (reply === undefined) this.#askLater(wanted);
    else this.#settle(reply);
  }

  /** The socket is sound, and what follows in order goes on; the rest waits for notification. */
  #askLater(wanted: Place | undefined): void {
    this.#wanted ??= wanted;
    this.#asking = false;
    this.#next.askIn((this.#retry ??= createBackoff(RETRY)).next());
    this.#release();
  }

  #question(after: Place | undefined): ReplayQuestion {
    const { accountId, memberships } = this.token;
    return { accountId, memberships, after, isWanted: () => !this.ended };
  }

  #settle({ missed, ...state }: FeedReplay): void {
    const { epoch, seq, unread } = state;
    this.#socket.emit('ready', state);
    for (const notification of missed) {
      const item = { epoch, seq: notification.seq, unread, notification };
      this.#socket.emit('notification', { accountId: this.accountId, ...item });
    }
    this.#place = { epoch, seq };
    this.#asking = false;
    this.#retry = undefined;
    this.#release(state);
    if (this.#askAgain) this.#next.askIn(0);
    if (this.#wanted !== undefined) this.#next.askIn(RECOVER_EVERY_MS);
    this.#dropIfSlow();
  }

  /** Tells what was held back, as far as nothing before it is missing. */
  #release(told?: FeedState): void {
    const held = this.#heldBack;
    if (held === undefined || this.#place === undefined) return;
    for (const item of held.takeFollowing(this.#place)) this.#tell(item);
    const changes = held.takeChanges(told === undefined ? this.#place.seq : Infinity);
    for (const change of changes) this.#socket.emit('feed', upToDate(change, told));
    if (held.overflowed) this.#next.askIn(0);
    // When even the answer did not reach as far as a push, notification is given some time.
    else if (!held.isEmpty) this.#next.look(told === undefined ? PATIENCE_MS : RECOVER_EVERY_MS);
    if (held.overflowed || held.isEmpty) this.#heldBack = undefined;
  }

  #tell(item: LiveItem): void {
    this.#place = { epoch: item.epoch, seq: item.seq };
    tracedNow(
      () => ({
        name: 'emit notification',
        kind: 'producer',
        attributes: { 'messaging.system': 'socket.io', 'gatehouse.feed.seq': item.seq },
      }),
      () => emitInParts(this.#socket, item.before, item.shared),
    );
    this.#dropIfSlow();
  }

  #hold(): HeldBack {
    return (this.#heldBack ??= new HeldBack());
  }

  #dropIfSlow(): void {
    if (this.ended || !isTooSlow(this.#socket)) return;
    this.#close();
    this.#source.onSlow();
    endConnection(this.#socket, 'at once');
  }

  #close(): void {
    this.#state = 'ended';
    this.#next.stop();
    this.#heldBack = undefined;
  }
}

function communitiesOf({ memberships }: HeldToken): string | undefined {
  return memberships && [...memberships.communityIds].sort().join();
}
