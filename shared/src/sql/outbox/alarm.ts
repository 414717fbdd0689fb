/** A pause that can be cut short from outside. */
export class Alarm {
  #rung = false;
  #onRing: (() => void) | undefined;

  /** Forgets earlier rings: what they announced is about to be looked at. */
  reset(): void {
    this.#rung = false;
  }

  /** Whether it rang since the last reset. */
  get hasRung(): boolean {
    return this.#rung;
  }

  /** Ends the wait under way, or else the next one. */
  ring(): void {
    this.#rung = true;
    this.#onRing?.();
  }

  /** Waits `ms` or until the alarm rings; returns at once if it rang since the last reset. */
  async wait(ms: number): Promise<void> {
    if (this.#rung) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, ms);
      this.#onRing = () => {
        clearTimeout(timer);
        resolve();
      };
    });
    this.#onRing = undefined;
  }

  /** Waits `ms` whoever rings, unless `enough` says so after a ring. */
  async waitThrough(ms: number, enough: () => boolean): Promise<void> {
    const until = performance.now() + ms;
    while (!enough()) {
      const left = until - performance.now();
      if (left <= 0) return;
      this.reset();
      await this.wait(left);
    }
  }
}
