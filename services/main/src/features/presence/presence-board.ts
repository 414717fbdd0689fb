import type { ReceivedPushes } from '@gatehouse/contracts/messages/main';

export type Statement = ReceivedPushes['gatehouse.presence.stated.v1'];
export type Change = ReceivedPushes['gatehouse.presence.changed.v1'];
type Online = Statement['online'];

/** Since when, in milliseconds of the Unix epoch, by account. */
type Accounts = Map<string, number>;

interface Edge {
  accounts: Accounts;
  /** The parts that have come of a statement that is not complete. */
  coming: { accounts: Accounts; parts: number } | undefined;
  /** On the clock of the board. */
  validUntil: number;
}

/**
 * What the edges have last said about who is online. What an edge said is believed until it says
 * something else, or nothing for too long.
 */
export class PresenceBoard {
  readonly #edges = new Map<string, Edge>();
  readonly #now: () => number;

  /** @param now milliseconds of a clock that never goes back */
  constructor(now: () => number) {
    this.#now = now;
  }

  /** A part that is missing makes the statement void; the next one follows soon. */
  state({ edgeId, validSeconds, part, parts, online }: Statement): void {
    const edge = this.#hear(edgeId, validSeconds);
    if (part === 1) edge.coming = { accounts: new Map(), parts: 0 };
    const { coming } = edge;
    if (coming?.parts !== part - 1) {
      edge.coming = undefined;
      return;
    }
    enter(coming.accounts, online);
    coming.parts = part;
    if (part < parts) return;
    edge.accounts = coming.accounts;
    edge.coming = undefined;
  }

  change({ edgeId, validSeconds, online, offline }: Change): void {
    const edge = this.#hear(edgeId, validSeconds);
    edge.coming = undefined;
    enter(edge.accounts, online);
    for (const accountId of offline) edge.accounts.delete(accountId);
  }

  /** Since when the account has been online; undefined when it is not. */
  since(accountId: string): Date | undefined {
    this.#forgetDead();
    const all = [...this.#edges.values()].flatMap(({ accounts }) => accounts.get(accountId) ?? []);
    return all.length === 0 ? undefined : new Date(Math.min(...all));
  }

  /** Accounts that are online, each counted once. */
  count(): number {
    this.#forgetDead();
    const edges = [...this.#edges.values()];
    return new Set(edges.flatMap(({ accounts }) => [...accounts.keys()])).size;
  }

  #hear(edgeId: string, validSeconds: number): Edge {
    this.#forgetDead();
    const validUntil = this.#now() + validSeconds * 1000;
    const known = this.#edges.get(edgeId);
    if (known !== undefined) {
      known.validUntil = validUntil;
      return known;
    }
    const edge: Edge = { accounts: new Map(), coming: undefined, validUntil };
    this.#edges.set(edgeId, edge);
    return edge;
  }

  #forgetDead(): void {
    const now = this.#now();
    for (const [id, { validUntil }] of this.#edges) if (validUntil <= now) this.#edges.delete(id);
  }
}

function enter(accounts: Accounts, online: Online): void {
  for (const { accountId, since } of online) accounts.set(accountId, Date.parse(since));
}
