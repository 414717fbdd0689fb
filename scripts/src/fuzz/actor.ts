import type { Operation } from '@gatehouse/shared/http/operation';

/** Makes an access token of the account with this number; undefined when it cannot be had. */
export type Open = (account: number) => Promise<string | undefined>;

export interface ActorOptions {
  /** "resident", "employee/guard", "stranger". */
  who: string;
  /** Whether they have rights in every community. */
  everywhere?: boolean;
  /** How many accounts there are to act as; the first is kept, the others may come to harm. */
  accounts?: number;
  open: Open;
}

/**
 * Somebody who sends requests. What an operation does to its own caller happens to one account after
 * the other; everything else is done as the first.
 */
export class Actor {
  readonly who: string;
  readonly everywhere: boolean;
  readonly #open: Open;
  readonly #accounts: number;
  #kept: Promise<string | undefined> | undefined;
  #spare: Promise<string | undefined> | undefined;
  #turn = 0;

  constructor({ who, everywhere = false, accounts = 1, open }: ActorOptions) {
    this.who = who;
    this.everywhere = everywhere;
    this.#accounts = accounts;
    this.#open = open;
  }

  /** The token to call this operation with; undefined for a stranger. */
  token(operation: Operation): Promise<string | undefined> {
    if (!harmsCaller(operation)) return (this.#kept ??= this.#open(0));
    return (this.#spare ??= this.#openSpare());
  }

  /** Their token is not to be used for this again: another account, or another session. */
  renew(operation: Operation): void {
    if (harmsCaller(operation)) this.#spare = undefined;
    else this.#kept = undefined;
  }

  /** Whoever cannot sign in any more has come to harm before: the next, once around. */
  async #openSpare(): Promise<string | undefined> {
    const spares = Math.max(1, this.#accounts - 1);
    for (let tries = 0; tries < spares; tries++) {
      this.#turn += 1;
      const account = this.#accounts === 1 ? 0 : 1 + (this.#turn % spares);
      const token = await this.#open(account);
      if (token !== undefined) return token;
    }
    return undefined;
  }
}

/** It may end the session of who calls it, change their account, or is limited for each account. */
export function harmsCaller({ callerKind, method, rateLimit, secured }: Operation): boolean {
  if (!secured) return false;
  return (callerKind !== undefined && method !== 'GET') || rateLimit?.by === 'account';
}
