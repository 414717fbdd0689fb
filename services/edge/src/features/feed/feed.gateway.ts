import type { AuthenticateBearer } from '@gatehouse/shared/auth/bearer';
import { unauthenticated } from '@gatehouse/shared/auth/unauthenticated';
import { UnavailableError } from '@gatehouse/shared/errors/app-error';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Contracts } from '@gatehouse/shared/messaging/contracts/contracts';
import { Audiences } from './audiences.js';
import { endConnection, forgetHandshake } from './connection.js';
import { TooManySockets } from './connection-limits.js';
import { FeedSession } from './feed-session.js';
import type { FeedSource, Replay } from './feed-source.js';
import type { DropReason, FeedMetrics } from './feed.metrics.js';
import type {
  AlertChanged,
  DataRequestChanged,
  EdgeSocket,
  FeedChange,
  JobChanged,
  Place,
  SocketServer,
  VisitChanged,
} from './feed.types.js';
import { HandshakeInvalid, readHandshake } from './handshake.js';
import { liveItemsOf, type NotificationCreated } from './live-item.js';
import { toRefusal } from './refusal.js';
import { Renewal } from './renewal.js';
import { Room, type RoomOptions } from './room.js';
import { SessionDirectory } from './session-directory.js';

export interface FeedGatewayOptions extends RoomOptions {
  io: SocketServer;
  authenticate: AuthenticateBearer;
  firstReplay: Replay;
  laterReplay: Replay;
  contracts: Contracts;
  metrics: FeedMetrics;
  logger: AppLogger;
  /** Told of each socket that is open to its account, and when it is gone. */
  presence: { came: (accountId: string) => void; left: (accountId: string) => void };
}

/** After a reconnect to the broker this many sockets a second ask what they missed. */
const RESYNCS_PER_SECOND = 1000;
const LONGEST_SPREAD_MS = 5000;

/** What a client hears before its socket is closed for good. */
const ENDINGS = {
  token_expired: 'The access token has expired and was not renewed',
  token_revoked: 'The access token was revoked',
  session_ended: 'The session has ended',
  too_many_sockets_of_account: 'Newer connections of the account have taken the place of this one',
} as const satisfies Partial<Record<DropReason, string>>;

/** Lets browsers in and hands each what concerns its account. */
export class FeedGateway {
  readonly sessions = new SessionDirectory();
  readonly #audiences = new Audiences(this.sessions);
  readonly #options: FeedGatewayOptions;
  readonly #source: FeedSource;
  readonly #renewal: Renewal;
  /** Connections that have had their handshake. */
  readonly #greeted = new WeakSet();
  /** Who is behind each socket that was let in. */
  readonly #admitted = new WeakMap<EdgeSocket, FeedSession>();
  readonly #room: Room;
  #draining = false;

  constructor(options: FeedGatewayOptions) {
    this.#options = options;
    this.#room = new Room(this.sessions, options);
    const { firstReplay, laterReplay, metrics } = options;
    this.#source = { firstReplay, laterReplay, onSlow: () => metrics.dropped('slow') };
    const onRenewed = (session: FeedSession): void => this.#audiences.note(session);
    this.#renewal = new Renewal({ ...options, onRenewed });
    options.io.use((socket, next) => {
      this.#admit(socket).then(
        () => next(),
        (error: unknown) => {
          next(this.#refuse(error));
          // The refusal goes out in the next tick; then nothing holds the connection any longer.
          if (error instanceof TooManySockets) setImmediate(() => endConnection(socket));
        },
      );
    });
    options.io.on('connection', (socket) => this.#connected(socket));
  }

  /** Refuses whoever comes from now on. */
  startDraining(): void {
    this.#draining = true;
  }

  /** Something new for each of the readers. */
  tellReaders(created: NotificationCreated): void {
    const occurredAt = Date.parse(created.notification.timeline.occurredAt);
    const itemFor = liveItemsOf(created);
    for (const reader of created.readers) {
      const sessions = this.sessions.of(reader.accountId);
      if (sessions.size === 0) continue;
      const item = itemFor(reader);
      for (const session of sessions) {
        session.receive(item);
        this.#options.metrics.told(occurredAt);
      }
    }
  }

  /** Something in the feed of an account was read. */
  tellChange(change: FeedChange): void {
    for (const session of this.sessions.of(change.accountId)) session.receiveChange(change);
  }

  /** To those who keep the gate, and who was rung. */
  tellVisit(changed: VisitChanged): void {
    this.#audiences.visits.tell(changed);
  }

  /** To those who handle alerts, and whom it concerns. */
  tellAlert(changed: AlertChanged): void {
    this.#audiences.alerts.tell(changed);
  }

  /** To the pages of whoever waits for it. */
  tellJob({ accountId, ...progress }: JobChanged): void {
    for (const session of this.sessions.of(accountId))
      session.receiveBeside((socket) => socket.emit('job', progress));
  }

  /** To those who look after all of a community, and who asked. */
  tellDataRequest(changed: DataRequestChanged): void {
    this.#audiences.dataRequests.tell(changed);
  }

  /** The session of auth is over, and with it every socket that was opened in it. */
  endSession(accountId: string, sessionId: string): void {
    for (const session of this.sessions.of(accountId))
      if (session.token.sessionId === sessionId) this.drop(session, 'session_ended');
  }

  /** Pushes may be missing: every socket asks for what it missed, spread over some seconds. */
  resyncAll(): void {
    const sockets = this.sessions.size;
    const spreadMs = Math.min((sockets / RESYNCS_PER_SECOND) * 1000, LONGEST_SPREAD_MS);
    this.#options.logger.info('Pushes may be missing; all sockets catch up', { sockets, spreadMs });
    for (const session of this.sessions.all()) session.resync(spreadMs);
  }

  /** To another edge, where its client will reconnect by itself. */
  sendAway(session: FeedSession): void {
    this.#options.metrics.dropped('draining');
    session.sendAway();
  }

  /** Closes a socket for a reason that its client cannot cure by reconnecting. */
  drop(session: FeedSession, reason: keyof typeof ENDINGS): void {
    this.#options.metrics.dropped(reason);
    session.end({ code: reason, title: ENDINGS[reason] });
    this.#forget(session);
  }

  /**
   * One attempt, without waiting for better times: a handshake that waits costs memory in the hour
   * of need, and the client has a backoff. Nobody is connected on a promise that cannot be kept.
   */
  async #admit(socket: EdgeSocket): Promise<void> {
    if (this.#draining) throw new UnavailableError('edge_draining', 'This edge is about to stop');
    if (this.#greeted.has(socket.conn)) throw new HandshakeInvalid('one handshake per connection');
    this.#greeted.add(socket.conn);
    this.#room.countConnection(socket);
    const { authorization, place } = readHandshake(socket.handshake, this.#options.contracts);
    const claims = await this.#options.authenticate(authorization);
    const session = new FeedSession(socket, claims, place, this.#source);
    this.#room.assertRoomFor(session);
    await this.#prepare(socket, session);
    this.#admitted.set(socket, session);
  }

  /** From its registration on the session collects pushes; the replay fetches those before. */
  async #prepare(socket: EdgeSocket, session: FeedSession): Promise<void> {
    if (socket.conn.readyState !== 'open') throw new HandshakeInvalid('the client went away');
    // Also fires for a client that goes away before it is connected, unlike `disconnect`.
    socket.conn.once('close', () => this.#forget(session));
    this.sessions.add(session);
    try {
      await session.prepare();
    } catch (error) {
      this.#forget(session);
      throw error;
    }
    if (session.ended) throw unauthenticated('token_revoked');
  }

  #connected(socket: EdgeSocket): void {
    const session = this.#admitted.get(socket);
    if (session === undefined) return;
    forgetHandshake(socket);
    socket.on('recover', (request) => this.#recover(session, request));
    socket.on('renew', (request) => void this.#renewal.renew(socket, session, request));
    socket.on('disconnect', () => {
      this.#forget(session);
      // A client can leave the namespace and keep the connection; there is nothing for it here.
      socket.conn.close();
    });
    if (session.ended) socket.disconnect(true);
    else if (this.#draining) this.sendAway(session);
    else this.#open(socket, session);
    this.#options.metrics.connected(this.sessions.size);
  }

  #open(socket: EdgeSocket, session: FeedSession): void {
    const { presence } = this.#options;
    presence.came(session.accountId);
    socket.on('disconnect', () => presence.left(session.accountId));
    const giver = this.#room.whoGivesWayTo(session);
    if (giver !== undefined) this.drop(giver, 'too_many_sockets_of_account');
    session.begin();
    if (session.isOpen) this.#audiences.note(session);
  }

  #recover(session: FeedSession, request: unknown): void {
    try {
      this.#options.contracts.acceptSocket('recover', request);
    } catch {
      // Nothing of ours sends such a thing; whoever does has no right to an answer.
      return;
    }
    // Validated just now against the schema that Place is generated from.
    session.recover(request as Place);
  }

  #refuse(error: unknown): Error {
    const refusal = toRefusal(error, this.#options.logger);
    this.#options.metrics.refused(refusal.data.code);
    return refusal;
  }

  #forget(session: FeedSession): void {
    if (!this.sessions.remove(session)) return;
    this.#audiences.forget(session);
    session.end();
    this.#options.metrics.connected(this.sessions.size);
  }
}
