import type { components } from '@gatehouse/contracts/auth';
import { AnotherAccountError } from './another-account-error.js';
import { ProblemError } from './problem-error.js';
import { ownerOf } from './token-owner.js';

/** What a login or a refresh answers; in cookie mode without the refresh token. */
export type Session = components['schemas']['Session'];

/** Where the refresh token lives: apps hold it, a browser keeps it in a cookie no script can read. */
export type TokenDelivery = 'body' | 'cookie';

export interface SessionKeeperOptions {
  tokenDelivery: TokenDelivery;
  accessToken?: string | undefined;
  refreshToken?: string | undefined;
  /** Exchanges a refresh token; undefined stands for the one in the cookie. */
  exchange: (refreshToken: string | undefined) => Promise<Session>;
  /** Every new session, renewed ones too; undefined when it is over. */
  onSession?: ((session: Session | undefined) => void) | undefined;
  /** Somebody else has signed in in this browser; called before the session ends for this client. */
  onAnotherAccount?: (() => void) | undefined;
}

/** The tokens of whoever is signed in. The access token is in memory and nowhere else. */
export class SessionKeeper {
  #accountId: string | undefined;
  #accessToken: string | undefined;
  #refreshToken: string | undefined;
  /** The cookie is somebody else's: nothing is renewed until somebody signs in through this client. */
  #takenOver: AnotherAccountError | undefined;
  #renewal: Promise<string | undefined> | undefined;
  /** Counts logins and logouts: an exchange that one of them overtook counts for nothing. */
  #generation = 0;
  readonly #options: SessionKeeperOptions;

  constructor(options: SessionKeeperOptions) {
    this.#options = options;
    this.#accessToken = options.accessToken;
    this.#accountId = options.accessToken && ownerOf(options.accessToken);
    this.#refreshToken = options.refreshToken;
  }

  /** Whose session it is; undefined while nobody is signed in, or nothing says who. */
  get accountId(): string | undefined {
    return this.#accountId;
  }

  get accessToken(): string | undefined {
    return this.#accessToken;
  }

  /** Goes on with this session, or with none. */
  keep(session: Session | undefined): void {
    this.#generation += 1;
    this.#renewal = undefined;
    this.#takenOver = undefined;
    this.#accountId = session?.user.id;
    this.#accessToken = session?.accessToken;
    this.#refreshToken = session?.refreshToken;
    this.#options.onSession?.(session);
  }

  /** Another access token of the same session, such as one that carries a new proof. */
  keepAccessToken(accessToken: string): void {
    this.#accessToken = accessToken;
  }

  /**
   * A token in place of the one that was refused: the one that is here by now, else a new one.
   * However many ask at once, the refresh token is exchanged once. Undefined: the session is over.
   *
   * @throws AnotherAccountError when the cookie is somebody else's by now: then nothing goes on
   * @throws whatever kept the exchange from being answered; the session may go on later.
   */
  renew(refused?: string): Promise<string | undefined> {
    const current = this.#accessToken;
    if (current !== undefined && refused !== undefined && current !== refused) {
      return Promise.resolve(current);
    }
    if (this.#takenOver !== undefined) return Promise.reject(this.#takenOver);
    // The session of that token is over: whatever the cookie holds is not its continuation.
    if (current === undefined && refused !== undefined) return Promise.resolve(undefined);
    this.#renewal ??= this.#exchange();
    return this.#renewal;
  }

  async #exchange(): Promise<string | undefined> {
    const { tokenDelivery, exchange } = this.#options;
    if (tokenDelivery === 'body' && this.#refreshToken === undefined) return undefined;
    const generation = this.#generation;
    try {
      const session = await exchange(this.#refreshToken);
      if (generation === this.#generation) this.#goOn(session);
    } catch (error) {
      if (error instanceof AnotherAccountError) throw error;
      if (generation !== this.#generation) return this.#accessToken;
      this.#renewal = undefined;
      if (!(error instanceof ProblemError && error.status === 401)) throw error;
      this.keep(undefined);
    }
    return this.#accessToken;
  }

  /** What one person began must not be done in the name of another. */
  #goOn(session: Session): void {
    if (this.#accountId === undefined || this.#accountId === session.user.id) {
      this.keep(session);
      return;
    }
    this.#options.onAnotherAccount?.();
    this.keep(undefined);
    this.#takenOver = new AnotherAccountError();
    throw this.#takenOver;
  }
}
