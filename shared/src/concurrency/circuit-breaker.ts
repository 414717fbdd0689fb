export interface CircuitBreakerOptions {
  /** Consecutive failures that open it. */
  failures: number;
  /** How long it stays open before one call may try. */
  openMs: number;
}

/**
 * Stops asking a callee that does not answer, so that callers fail at once instead of each waiting
 * for a deadline. After `openMs` a single probe decides whether it closes.
 */
export class CircuitBreaker {
  readonly #options: CircuitBreakerOptions;
  #failures = 0;
  #openUntil = 0;
  #probing = false;

  constructor(options: CircuitBreakerOptions) {
    this.#options = options;
  }

  /** Whether a call may go out; each permission must be followed by one of the other methods. */
  allow(): boolean {
    if (this.#failures < this.#options.failures) return true;
    if (this.#probing || performance.now() < this.#openUntil) return false;
    this.#probing = true;
    return true;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#probing = false;
  }

  failed(): void {
    this.#failures += 1;
    this.#probing = false;
    this.#openUntil = performance.now() + this.#options.openMs;
  }

  /** The call ended without saying anything about the callee. */
  inconclusive(): void {
    this.#probing = false;
  }
}
