import type { AppLogger } from '@gatehouse/shared/logger/logger';
import { nowMs } from '@gatehouse/shared/time/clock';
import type { FeedSession } from './feed-session.js';
import type { HeldToken } from './held-token.js';

export interface SessionSweepOptions {
  sessions: () => ReadonlySet<FeedSession>;
  /** Whether the token is still valid. @throws UnavailableError */
  isLabelled: (tokenId: string) => Promise<boolean>;
  drop: (session: FeedSession, reason: 'token_expired' | 'token_revoked') => void;
  logger: AppLogger;
  everyMs: number;
  /** How long before its expiry a client hears of it. */
  renewBeforeMs: number;
  /** A label is looked up again once it is this old; no socket waits longer than both together. */
  labelsEveryMs: number;
}

/** Look-ups under way at a time. */
const SLICE = 500;

/**
 * Closes sockets whose token has expired, and those whose token was revoked while the push about
 * it was lost. While Redis is away the sockets stay: pushes still end revoked sessions, tokens
 * still expire, and to throw everybody out at once would only have them all refused at the door.
 */
export class SessionSweep {
  readonly #options: SessionSweepOptions;
  /** When each label was last known to be there. */
  readonly #checkedAt = new WeakMap<FeedSession, number>();
  #timer: NodeJS.Timeout | undefined;
  #running = Promise.resolve();

  constructor(options: SessionSweepOptions) {
    this.#options = options;
  }

  start(): void {
    this.#plan();
  }

  async stop(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#running;
    clearTimeout(this.#timer);
  }

  /** Tokens of these may just have been revoked: looks at once, and not when it is their turn. */
  async lookAt(sessions: Iterable<FeedSession>): Promise<void> {
    await this.#checkAll([...sessions]);
  }

  #plan(): void {
    this.#timer = setTimeout(() => {
      this.#running = this.#sweep().finally(() => this.#plan());
    }, this.#options.everyMs);
  }

  async #sweep(): Promise<void> {
    await this.#checkAll(this.#dropExpired());
  }

  async #checkAll(due: readonly FeedSession[]): Promise<void> {
    try {
      for (let start = 0; start < due.length; start += SLICE)
        await Promise.all(due.slice(start, start + SLICE).map((session) => this.#check(session)));
    } catch (error) {
      this.#options.logger.warn('Tokens of open sockets cannot be checked', { error });
    }
  }

  /** Returns the others whose labels have not been looked at for long. */
  #dropExpired(): FeedSession[] {
    const now = nowMs();
    const due: FeedSession[] = [];
    for (const session of this.#options.sessions()) {
      const { token, isOpen } = session;
      const leftMs = token.expiresAt - now;
      if (leftMs <= 0) {
        this.#options.drop(session, 'token_expired');
        continue;
      }
      if (isOpen && leftMs <= this.#options.renewBeforeMs)
        token.tellExpiry(Math.ceil(leftMs / 1000));
      if (this.#isDue(session, now)) due.push(session);
    }
    return due;
  }

  /** At first sight the label was checked by the handshake, a moment ago. */
  #isDue(session: FeedSession, now: number): boolean {
    const checkedAt = this.#checkedAt.get(session);
    if (checkedAt === undefined) this.#checkedAt.set(session, now);
    return checkedAt !== undefined && now - checkedAt >= this.#options.labelsEveryMs;
  }

  async #check(session: FeedSession): Promise<void> {
    const { token } = session;
    const checked = token.id;
    if (await this.#options.isLabelled(checked)) this.#checkedAt.set(session, nowMs());
    // Renewed meanwhile: then it is another token's turn.
    else if (token.id === checked)
      this.#options.drop(session, isOver(token) ? 'token_expired' : 'token_revoked');
  }
}

/** A label goes with its token, to the second. */
function isOver({ expiresAt }: HeldToken): boolean {
  return expiresAt - nowMs() < 1000;
}
