import { createRetry } from './retry.js';

export interface TokenSource {
  accessToken: () => string | undefined;
  renewToken?: () => Promise<string | undefined>;
}

/** Gets fresh tokens for an open socket, again and again until one is taken. */
export class TokenRenewal {
  readonly #source: TokenSource;
  readonly #bring: (token: string) => void;
  readonly #retry = createRetry({ firstMs: 1500, maxMs: 10_000 });
  /** For callers that keep no renewed tokens themselves: the last one, and what it stands for. */
  #renewed: { token: string; insteadOf: string | undefined } | undefined;
  #running: Promise<string | undefined> | undefined;

  /** @param bring tells the edge of a token */
  constructor(source: TokenSource, bring: (token: string) => void) {
    this.#source = source;
    this.#bring = bring;
  }

  /** What to connect with: what the caller says now, unless that is older than what we renewed. */
  get token(): string | undefined {
    const token = this.#source.accessToken();
    const renewed = this.#renewed;
    return renewed !== undefined && renewed.insteadOf === token ? renewed.token : token;
  }

  /** The edge says that the token is about to expire. */
  begin(): void {
    if (this.#source.renewToken !== undefined) void this.#attempt();
  }

  succeeded(): void {
    this.#retry.reset();
    this.#retry.cancel();
  }

  failed(): void {
    this.#retry.plan(() => void this.#attempt());
  }

  stop(): void {
    this.#retry.cancel();
  }

  /** Renews once. @returns whether there is another token now */
  async once(): Promise<boolean> {
    return (await this.#fresh()) !== undefined;
  }

  async #attempt(): Promise<void> {
    const token = await this.#fresh();
    if (token === undefined) this.failed();
    else this.#bring(token);
  }

  /** One request at a time: a refresh token may be used once. */
  #fresh(): Promise<string | undefined> {
    this.#running ??= this.#ask().finally(() => (this.#running = undefined));
    return this.#running;
  }

  async #ask(): Promise<string | undefined> {
    try {
      const insteadOf = this.#source.accessToken();
      const token = await this.#source.renewToken?.();
      if (token === undefined) return undefined;
      const isKept = this.#source.accessToken() !== insteadOf;
      this.#renewed = isKept ? undefined : { token, insteadOf };
      return token;
    } catch {
      return undefined;
    }
  }
}
