/** Between two looks at the clock, in milliseconds: rare enough that an idle process sleeps. */
const LOOK_MS = 250;
/** A look that comes so late tells of a process that stood still, in milliseconds. */
const STOOD_STILL_MS = 2 * LOOK_MS;

/**
 * Knows when a call came. What is read now has come now, unless the process stood still: then it
 * may have lain in the socket for as long, and is taken to have. All times are on the clock of
 * `performance.now()`, which no other host has a say in and nobody sets.
 */
export class RpcArrivals {
  #lookedAt = performance.now();
  #stoodStill = { from: 0, until: 0 };
  #timer: NodeJS.Timeout | undefined;

  start(): void {
    this.#timer = setInterval(() => this.#look(), LOOK_MS);
  }

  stop(): void {
    clearInterval(this.#timer);
  }

  /** When what is read now may have come at the earliest. */
  earliest(): number {
    const now = this.#look();
    return now < this.#stoodStill.until ? this.#stoodStill.from : now;
  }

  #look(): number {
    const now = performance.now();
    // What lay in the socket is read within the next moments, not all of it at once.
    if (now - this.#lookedAt > STOOD_STILL_MS)
      this.#stoodStill = { from: this.#lookedAt, until: now + LOOK_MS };
    this.#lookedAt = now;
    return now;
  }
}
