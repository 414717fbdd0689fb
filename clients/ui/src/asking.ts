/**
 * One question after another, of which only the last one's answer is wanted. Keys that are pressed before
 * it has come are meant for it, not for what stands there from before: they wait.
 */
export class Asking {
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Puts the question that waits for a rest. */
  #put: (() => void) | undefined;
  #last = 0;
  #isOpen = false;
  #held: string[] = [];

  /** Whether an answer is still to come. */
  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** The keys that wait for the answer. */
  get held(): readonly string[] {
    return this.#held;
  }

  /**
   * Asks, after so long a rest.
   *
   * @param take gets the answer and the keys that have waited for it, unless something else was asked by then
   */
  ask<Answer>(
    question: () => Promise<Answer>,
    take: (answer: Answer, held: readonly string[]) => void,
    restMs: number,
  ): void {
    this.end();
    this.#isOpen = true;
    const mine = this.#last;
    this.#put = () => {
      this.#forgetRest();
      void question().then((answer) => {
        if (mine !== this.#last) return;
        this.#isOpen = false;
        take(answer, this.#held.splice(0));
      });
    };
    if (restMs === 0) this.#put();
    else this.#timer = setTimeout(this.#put, restMs);
  }

  /** Whoever presses keys for what is to come does not type on: there is no rest to wait for. */
  hold(key: string): void {
    this.#held.push(key);
    this.#put?.();
  }

  /** The answer is wanted, but nobody waits for it. */
  letGo(): void {
    this.#held = [];
  }

  /** No answer is wanted any more. */
  end(): void {
    this.#forgetRest();
    this.letGo();
    this.#isOpen = false;
    this.#last += 1;
  }

  #forgetRest(): void {
    clearTimeout(this.#timer);
    this.#put = undefined;
  }
}
