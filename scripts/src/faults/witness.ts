import { FeedSocket } from '@gatehouse/client/feed-socket';
import {
  createGatehouseClient,
  type GatehouseClient,
  type Notification,
} from '@gatehouse/client/gatehouse-client';
import { eventually } from '@gatehouse/shared/testing/eventually';
import type { RunningSystem } from '../system/start-system.js';

/** The last is told by the next release alone; see next-release/. */
export type Kind = 'visit-requested' | 'visit-answered' | 'visit-noted';

/** One notification, as far as a witness remembers it. */
export interface Seen {
  kind: string;
  visitId: string;
}

/** One that a page showed, and when: milliseconds of the Unix epoch. */
export interface Shown extends Seen {
  at: number;
}

interface Place {
  epoch: string;
  seq: number;
}

export interface WitnessOptions {
  /** A page that does not read its feed again when the edge says that too much was missed. */
  neverReadsAgain?: boolean;
}

/** Somebody with an open page, who remembers all that it showed. */
export class Witness {
  readonly #shown: Shown[] = [];
  readonly #start: Place;
  readonly #options: WitnessOptions;
  #socket: FeedSocket;
  /** What comes live while the page reads the feed again is shown after it. */
  #turn: Promise<void> = Promise.resolve();
  #seq: number;
  lastShownAt = 0;
  /** How often the edge said that too much was missed to be replayed. */
  refetches = 0;

  private constructor(
    readonly who: string,
    readonly accountId: string,
    readonly client: GatehouseClient,
    start: Place,
    options: WitnessOptions,
  ) {
    this.#start = start;
    this.#seq = start.seq;
    this.#options = options;
    this.#socket = this.#open(start);
  }

  /** Signs in, reads all that there is, and opens a page that shows what comes from now on. */
  static async signIn(
    { gatewayUrl, accounts }: Pick<RunningSystem, 'gatewayUrl' | 'accounts'>,
    who: string,
    options: WitnessOptions = {},
  ): Promise<Witness> {
    const account = accounts.find(({ givenName }) => givenName === who);
    if (!account) throw new Error(`the demo community has no ${who}`);
    const client = createGatehouseClient({ gatewayUrl });
    const { user } = await client.auth.login(account.email, account.password);
    await client.notifications.readAll();
    const { epoch, seq } = await client.notifications.unreadCount();
    return new Witness(who, user.id, client, { epoch, seq }, options);
  }

  /** The visits that the page showed, in the order in which it did. */
  shown(kind: Kind): string[] {
    return idsOf(this.#shown, kind);
  }

  /** All that the page showed, in order. */
  get everything(): readonly Shown[] {
    return this.#shown;
  }

  /** Where the feed stood when this witness signed in. */
  get since(): number {
    return this.#start.seq;
  }

  /** What the API says is in the feed, oldest first; and whether it counts as many as unread. */
  async feed(): Promise<{ seen: Seen[]; unread: number; unreadEntries: number }> {
    const seen: Seen[] = [];
    let unreadEntries = 0;
    for await (const entry of this.client.notifications.all({ limit: 100 })) {
      if (entry.seq <= this.#start.seq) break;
      seen.unshift({ kind: entry.kind, visitId: String(entry.data['visitId']) });
      if (entry.readAt === undefined) unreadEntries += 1;
    }
    const { unread } = await this.client.notifications.unreadCount();
    return { seen, unread, unreadEntries };
  }

  /** Takes the page off the net. */
  goOffline(): void {
    this.#socket.close();
  }

  /** Comes back where it was. */
  comeBack(): void {
    this.#socket = this.#open(this.#socket.place ?? this.#start);
  }

  close(): void {
    this.#socket.close();
  }

  #open(place: Place): FeedSocket {
    return new FeedSocket({
      gatewayUrl: this.client.gatewayUrl.replace('localhost', '127.0.0.1'),
      accessToken: () => this.client.accessToken,
      place,
      onNotification: ({ notification }) => this.#then(() => this.#show(notification)),
      onReady: ({ recovered, seq }) => {
        if (recovered) return;
        this.refetches += 1;
        if (!this.#options.neverReadsAgain) this.#then(() => this.#readAgain(seq));
      },
    });
  }

  #then(next: () => void | Promise<void>): void {
    this.#turn = this.#turn.then(next);
  }

  #show({ kind, seq, data }: Notification): void {
    this.#seq = seq;
    this.lastShownAt = Date.now();
    this.#shown.push({ kind, visitId: String(data['visitId']), at: this.lastShownAt });
  }

  /** Too much was missed to be replayed: a page then reads it from the feed, up to where it stands. */
  async #readAgain(through: number): Promise<void> {
    // What serves the feed may be what has died.
    const missed = await eventually(() => this.#missed(through), { within: 60_000, every: 100 });
    for (const entry of missed) this.#show(entry);
  }

  async #missed(through: number): Promise<Notification[]> {
    const missed: Notification[] = [];
    for await (const entry of this.client.notifications.all({ limit: 100 })) {
      if (entry.seq <= this.#seq) break;
      if (entry.seq <= through) missed.unshift(entry);
    }
    return missed;
  }
}

/** The visits of one kind of notification, in order. */
export function idsOf(seen: readonly Seen[], kind: Kind): string[] {
  return seen.filter((one) => one.kind === kind).map(({ visitId }) => visitId);
}
