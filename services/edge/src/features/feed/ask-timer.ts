/** When a session asks notification next. One moment at a time: the first that was set holds. */
export class AskTimer {
  readonly #ask: () => void;
  readonly #isWanted: () => boolean;
  #timer: NodeJS.Timeout | undefined;
  /** When the timer ends or has ended, by `performance.now()`. */
  #endsAt = 0;
  #mustAsk = false;

  /** @param isWanted whether there is anything to ask when a time given to `look` is over */
  constructor(ask: () => void, isWanted: () => boolean) {
    this.#ask = ask;
    this.#isWanted = isWanted;
  }

  /** Asks in `ms` milliseconds, or when it was going to anyway. */
  askIn(ms: number): void {
    this.#mustAsk = true;
    this.look(ms);
  }

  /** Asks in `ms` milliseconds at the latest. */
  askWithin(ms: number): void {
    if (performance.now() + ms < this.#endsAt) this.stop();
    this.askIn(ms);
  }

  /** In `ms` milliseconds what was missing may have come by itself; then nothing is asked. */
  look(ms: number): void {
    if (this.#timer !== undefined) return;
    this.#endsAt = performance.now() + ms;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      if (this.#mustAsk || this.#isWanted()) this.#ask();
    }, ms);
  }

  /** It is being asked: what was to be asked is asked by that. */
  asked(): void {
    this.#mustAsk = false;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}
