import { eventually } from '@gatehouse/shared/testing/eventually';
import { compare, type Verdict } from '@gatehouse/shared/testing/history';
import type { FaultWorld } from './fault-world.js';
import { signIn, signOut } from './logins.js';

const login = 'gatehouse.user.login.v1';
const ended = 'gatehouse.user.sessions-ended.v1';

/**
 * Somebody who signs in and out, again and again, each time as soon as the last is answered: what
 * the audit log says of this account has one right order.
 */
export class ComingAndGoing {
  readonly #world: FaultWorld;
  readonly #account: { email: string; password: string };
  readonly #steps: string[] = [];
  readonly #over: Promise<void>;
  #accountId = '';
  #goesOn = true;

  constructor(world: FaultWorld, givenName: string) {
    const account = world.system.accounts.find((one) => one.givenName === givenName);
    if (account === undefined) throw new Error(`the demo community has no ${givenName}`);
    this.#world = world;
    this.#account = account;
    this.#over = this.#comeAndGo();
    this.#over.catch(() => undefined);
  }

  /** @throws Error when a login or logout was refused */
  async end(): Promise<void> {
    this.#goesOn = false;
    await this.#over;
  }

  /** Holds the audit log against what was done, once all of it is there. */
  async judge(): Promise<Verdict> {
    const look = async (): Promise<string[]> => {
      const ids = await this.#logged();
      if (new Set(ids).size < this.#steps.length) throw new Error('not all is in the audit log');
      return ids;
    };
    const within = 60_000;
    const ids = await eventually(look, { within, every: 200 }).catch(() => this.#logged());
    return compare(this.#steps, [{ where: 'audit log', ids, order: this.#steps }]);
  }

  async #comeAndGo(): Promise<void> {
    const { email, password } = this.#account;
    while (this.#goesOn) {
      const { accessToken, session, user } = await signIn(this.#world, 'auth', email, password);
      this.#accountId = user.id;
      this.#steps.push(`${login} ${session.id}`);
      await signOut(this.#world, accessToken);
      this.#steps.push(`${ended} ${session.id}`);
    }
  }

  /** Of the sessions of this trial alone. */
  async #logged(): Promise<string[]> {
    const wanted = new Set(this.#steps);
    const entries = await this.#world.truth.auditOf(this.#accountId);
    return entries
      .flatMap(({ type, facts }) =>
        [facts['sessionId'] ?? facts['sessionIds']].flat().map((id) => `${type} ${String(id)}`),
      )
      .filter((step) => wanted.has(step));
  }
}
