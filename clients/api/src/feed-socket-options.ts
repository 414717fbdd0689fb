import type { SocketEvents } from '@gatehouse/contracts/socket';
import type { FeedCount } from './feed-count.js';
import type { FeedItem, Place } from './feed-order.js';

/** Why the edge did not let the client in; without `data` the edge was not reached. */
export interface RefusedError extends Error {
  data?: { code: string; title: string };
}

export interface FeedSocketOptions {
  /** For example `http://localhost:8080`. */
  gatewayUrl: string;
  /** Asked before each connection, so that a renewed token is used. */
  accessToken: () => string | undefined;
  /**
   * Gets a fresh token, for example from `POST /auth/refresh`; called before the present one expires
   * and when it has expired. With it the socket outlives its tokens by itself. Give undefined, or
   * throw, when there is none to be had.
   */
  renewToken?: () => Promise<string | undefined>;
  /** Where the client stands, from `GET /notifications`; without it the feed's end is taken. */
  place?: Place;
  /** Sent with each handshake; browsers cannot, programs can. */
  headers?: Record<string, string>;
  /** Each notification once, in order, whatever died in between. */
  onNotification: (item: FeedItem) => void;
  /**
   * The exact number of unread notifications, whenever it is told, and of which moment it is: for
   * callers who learn it from answers of the API too, of which one may be older.
   */
  onUnread?: (unread: number, of: FeedCount) => void;
  /** Connected; `recovered: false` means: read the feed again, too much was missed. */
  onReady?: (ready: SocketEvents['ready']) => void;
  /** Not connected any more; it reconnects by itself. */
  onDisconnect?: () => void;
  /** Something was read, or says something else than before. */
  onFeed?: (change: SocketEvents['feed']) => void;
  /**
   * A visit has taken a step in a community where the token may let visitors in and out; or, with
   * `photoAt`, a visitor was photographed, also for those who were rung. What is missed while there
   * is no connection is not told later: read the list again when `onReady` comes.
   */
  onVisit?: (change: SocketEvents['visit']) => void;
  /**
   * One of the account's own jobs has come further, or to another state. What is missed is not told
   * later either.
   */
  onJob?: (progress: SocketEvents['job']) => void;
  /**
   * A data request was made, or has come to another state: of the account itself, or of a community whose
   * requests the token may see. What is missed is not told later either.
   */
  onDataRequest?: (change: SocketEvents['data-request']) => void;
  /**
   * An alert was raised, or has come to another state: of a community whose alerts the token may handle,
   * or one that concerns the account. What is missed is not told later either.
   */
  onAlert?: (change: SocketEvents['alert']) => void;
  /**
   * Refused for good, with the reason that the edge gave. After `token_expired`, which only comes
   * when `renewToken` did not help, refresh the token and call `reconnect`; after the others sign in
   * first.
   */
  onRefused?: (error: RefusedError) => void;
  /** The edge ends the socket, and why. The client tries once whether it is let in again. */
  onEnded?: (reason: SocketEvents['ended']) => void;
  /**
   * There are too many sockets of the account or from its address, and this one is not served. It
   * tries again, but much later, and at once when it is woken.
   */
  onCrowded?: () => void;
}
