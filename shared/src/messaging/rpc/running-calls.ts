import { machineMs } from '../../time/clock.js';
/** A call that is being worked on. */
export interface RunningCall {
  /** The queue of the caller, and the id it gave. */
  queue: string;
  id: string;
  startedAt: number;
  controller: AbortController;
}

/** The reason in a handler's signal: the caller does not want the reply any more. */
export class CallGivenUp extends Error {
  override readonly name = 'CallGivenUp';
}

const KEPT_MS = 60_000;
const MOST_KEPT = 10_000;

/** Which calls are worked on, so that those nobody waits for can be stopped. */
export class RunningCalls {
  readonly #calls = new Map<string, RunningCall>();
  /**
   * When calls were given up that have not come: every callee hears of all, and one of them may
   * still get the call. Kept until nobody could be waiting for it.
   */
  readonly #givenUp = new Map<string, number>();

  get size(): number {
    return this.#calls.size;
  }

  /** @returns false when the call was given up before it came */
  begin(call: RunningCall): boolean {
    if (this.#givenUp.delete(keyOf(call.queue, call.id))) return false;
    this.#calls.set(keyOf(call.queue, call.id), call);
    return true;
  }

  end({ queue, id }: RunningCall): void {
    this.#calls.delete(keyOf(queue, id));
  }

  giveUp(queue: string, id: string): void {
    const call = this.#calls.get(keyOf(queue, id));
    if (call !== undefined) call.controller.abort(new CallGivenUp('The caller gave the call up'));
    else this.#remember(keyOf(queue, id));
  }

  callerGone(queue: string): void {
    for (const call of this.#calls.values())
      if (call.queue === queue) call.controller.abort(new CallGivenUp('The caller is gone'));
  }

  /** The queues of those who have waited for so long, once each. */
  queuesWaitingSince(time: number): Set<string> {
    const waiting = [...this.#calls.values()].filter(({ startedAt }) => startedAt <= time);
    return new Set(waiting.map(({ queue }) => queue));
  }

  /** In the order of their age, so that the oldest go first. */
  #remember(key: string): void {
    const now = machineMs();
    this.#givenUp.set(key, now);
    for (const [oldest, at] of this.#givenUp) {
      if (this.#givenUp.size <= MOST_KEPT && now - at <= KEPT_MS) return;
      this.#givenUp.delete(oldest);
    }
  }
}

function keyOf(queue: string, id: string): string {
  return `${queue} ${id}`;
}
