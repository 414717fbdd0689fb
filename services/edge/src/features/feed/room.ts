import { networkOf } from '@gatehouse/shared/net/network-of';
import type { IncomingMessage } from 'node:http';
import { Tally, TooManySockets } from './connection-limits.js';
import type { FeedSession } from './feed-session.js';
import type { EdgeSocket } from './feed.types.js';
import { HandshakeInvalid } from './handshake.js';
import { whoGivesWay } from './room-for-one.js';
import type { SessionDirectory } from './session-directory.js';

export interface RoomOptions {
  /** Whose connection it is, through the trusted proxies. */
  addressOf: (request: IncomingMessage) => string;
  limits: { perAddress: number; perAccount: number };
}

/** How many sockets there may be at a time, from one network and of one account. */
export class Room {
  readonly #sessions: SessionDirectory;
  readonly #options: RoomOptions;
  /** Connections by network, those included that have not been let in. */
  readonly #byNetwork = new Tally();

  constructor(sessions: SessionDirectory, options: RoomOptions) {
    this.#sessions = sessions;
    this.#options = options;
  }

  /**
   * Before anything is looked at: a flood must cost nothing more than this.
   * @throws TooManySockets, HandshakeInvalid when the client is gone already
   */
  countConnection({ conn }: EdgeSocket): void {
    const { addressOf, limits } = this.#options;
    const network = networkOf(addressOf(conn.request));
    const tooMany = this.#byNetwork.of(network) >= limits.perAddress;
    if (conn.readyState !== 'open') throw new HandshakeInvalid('the client went away');
    this.#byNetwork.add(network);
    conn.once('close', () => this.#byNetwork.remove(network));
    if (tooMany) throw new TooManySockets('address', limits.perAddress);
  }

  /**
   * Whoever is let in pushes somebody out only once they are connected; so there may be some more.
   * @throws TooManySockets
   */
  assertRoomFor({ accountId, token }: FeedSession): void {
    const { perAccount } = this.#options.limits;
    const held = this.#sessions.of(accountId);
    if (held.size < perAccount) return;
    if (held.size >= 2 * perAccount || whoGivesWay(held, token) === undefined)
      throw new TooManySockets('account', perAccount);
  }

  /**
   * Whose socket is closed so that the newcomer has room; undefined when there is enough. The newcomer is
   * not open yet, and so not among those that are held.
   */
  whoGivesWayTo(newcomer: FeedSession): FeedSession | undefined {
    const held = [...this.#sessions.of(newcomer.accountId)].filter(({ isOpen }) => isOpen);
    if (held.length < this.#options.limits.perAccount) return undefined;
    return whoGivesWay(held, newcomer.token) ?? newcomer;
  }
}
