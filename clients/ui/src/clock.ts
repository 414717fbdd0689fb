import { DestroyRef, Injectable, inject, signal } from '@angular/core';

const minuteMs = 60_000;
/** Smaller differences are the way of the answer, not a clock that is wrong. */
const toleranceMs = 2000;

/** What time it is, at the servers as well: a device whose clock is wrong counts down rightly. */
@Injectable({ providedIn: 'root' })
export class Clock {
  readonly #minute = signal(Date.now());
  #aheadMs = 0;

  /** The time in milliseconds, told anew each half minute. */
  readonly minute = this.#minute.asReadonly();

  constructor() {
    const timer = setInterval(() => this.#minute.set(this.now()), minuteMs / 2);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }

  /** The time in milliseconds, as the servers have it. */
  now(): number {
    return Date.now() + this.#aheadMs;
  }

  /** @param serverNow what a server said the time was, in milliseconds, just now. */
  set(serverNow: number): void {
    const aheadMs = serverNow - Date.now();
    this.#aheadMs = Math.abs(aheadMs) > toleranceMs ? aheadMs : 0;
    this.#minute.set(this.now());
  }
}
