import type { components } from './generated/auth.js';
import { ProblemError } from './problem-error.js';

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
}

/** The tokens of whoever is signed in. The access token is in memory and nowhere else. */
export class SessionKeeper {
  #accessToken: string | undefined;
  #refreshToken: string | undefined;
  #renewal: Promise<string | undefined> | undefined;
  /** Counts logins and logouts: an exchange that one of them overtook counts for nothing. */
  #generation = 0;
  readonly #options: SessionKeeperOptions;

  constructor(options: SessionKeeperOptions) {
    this.#options = options;
    this.#accessToken = options.accessToken;
    this.#refreshToken = options.refreshToken;
  }

  get accessToken(): string | undefined {
    return this.#accessToken;
  }

  /** Goes on with this session, or with none. */
  keep(session: Session | undefined): void {
    this.#generation += 1;
    this.#renewal = undefined;
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
   * @throws whatever kept the exchange from being answered; the session may go on later.
   */
  renew(refused?: string): Promise<string | undefined> {
    const current = this.#accessToken;
    if (current !== undefined && refused !== undefined && current !== refused) {
      return Promise.resolve(current);
    }
    this.#renewal ??= this.#exchange();
    return this.#renewal;
  }

  async #exchange(): Promise<string | undefined> {
    const { tokenDelivery, exchange } = this.#options;
    if (tokenDelivery === 'body' && this.#refreshToken === undefined) return undefined;
    const generation = this.#generation;
    try {
      const session = await exchange(this.#refreshToken);
      if (generation === this.#generation) this.keep(session);
    } catch (error) {
      if (generation !== this.#generation) return this.#accessToken;
      this.#renewal = undefined;
      if (!(error instanceof ProblemError && error.status === 401)) throw error;
      this.keep(undefined);
    }
    return this.#accessToken;
  }
}
