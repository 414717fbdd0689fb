import type { FeedReplay, Memberships, Place } from './feed.types.js';

export interface ReplayQuestion {
  accountId: string;
  /** What auth says of the account's communities; undefined for all there are. */
  memberships: Memberships | undefined;
  /** Where the client stands; undefined when it does not know. */
  after: Place | undefined;
  /** Looked at when the question's turn has come: its socket may be gone by then. */
  isWanted: () => boolean;
}

/** Asks notification where a feed stands and what followed `after`. */
export type Replay = (question: ReplayQuestion) => Promise<FeedReplay>;

export interface FeedSource {
  /** For a handshake, which somebody waits for. @throws UnavailableError */
  firstReplay: Replay;
  /** For sockets that are already open. @throws UnavailableError */
  laterReplay: Replay;
  /** A client that does not read fast enough was dropped. */
  onSlow: () => void;
}
