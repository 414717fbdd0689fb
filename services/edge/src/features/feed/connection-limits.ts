import { TooManyRequestsError } from '@gatehouse/shared/errors/app-error';

/** Counts by name, and forgets those that are zero. */
export class Tally {
  readonly #counts = new Map<string, number>();

  of(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  add(name: string): void {
    this.#counts.set(name, this.of(name) + 1);
  }

  remove(name: string): void {
    const count = this.of(name) - 1;
    if (count > 0) this.#counts.set(name, count);
    else this.#counts.delete(name);
  }
}

/** From one network, or of one account, there are as many sockets as there may be. */
export class TooManySockets extends TooManyRequestsError {
  constructor(of: 'address' | 'account', limit: number) {
    super(`too_many_sockets_of_${of}`, `There are too many connections of this ${of}`, {
      detail: `No more than ${limit} at a time.`,
      retryAfterSeconds: 30,
    });
  }
}
