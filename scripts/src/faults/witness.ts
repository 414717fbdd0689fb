import { FeedSocket } from '@gatehouse/client/feed-socket';
import {
  createGatehouseClient,
  type GatehouseClient,
  type Notification,
} from '@gatehouse/client/gatehouse-client';
import { eventually } from '@gatehouse/shared/testing/eventually';
import type { RunningSystem } from '../system/start-system.js';
import type { Told } from './history.js';

const ringing = 'visit-requested';

/** Somebody with an open page, who remembers all that it showed. */
export class Witness {
  readonly #browser: string[] = [];
  readonly #socket: FeedSocket;
  /** What comes live while the page reads the feed again is shown after it. */
  #turn: Promise<void> = Promise.resolve();
  #seq: number;
  lastShownAt = 0;

  private constructor(
    readonly who: string,
    readonly client: GatehouseClient,
    place: { epoch: string; seq: number },
  ) {
    this.#seq = place.seq;
    this.#socket = new FeedSocket({
      gatewayUrl: client.gatewayUrl,
      accessToken: () => client.accessToken,
      place,
      onNotification: ({ notification }) => this.#then(() => this.#show(notification)),
      onReady: ({ recovered, seq }) => {
        if (!recovered) this.#then(() => this.#readAgain(seq));
      },
    });
  }

  #then(next: () => void | Promise<void>): void {
    this.#turn = this.#turn.then(next);
  }

  #show({ kind, seq, data }: Notification): void {
    this.#seq = seq;
    if (kind !== ringing) return;
    this.#browser.push(String(data['visitId']));
    this.lastShownAt = Date.now();
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

  static async signIn({ gatewayUrl, accounts }: RunningSystem, who: string): Promise<Witness> {
    const account = accounts.find(({ givenName }) => givenName === who);
    if (!account) throw new Error(`the demo community has no ${who}`);
    const client = createGatehouseClient({ gatewayUrl });
    await client.auth.login(account.email, account.password);
    const { epoch, seq } = await client.notifications.unreadCount();
    return new Witness(who, client, { epoch, seq });
  }

  get shown(): number {
    return this.#browser.length;
  }

  /** What the page showed, and what the API says of the same feed. */
  async testify(): Promise<Told> {
    const feed: string[] = [];
    let unreadEntries = 0;
    for await (const entry of this.client.notifications.all({ limit: 100 })) {
      if (entry.kind === ringing) feed.push(String(entry.data['visitId']));
      if (entry.readAt === undefined) unreadEntries += 1;
    }
    const { unread } = await this.client.notifications.unreadCount();
    return {
      who: this.who,
      feed: feed.reverse(),
      browser: this.#browser,
      unread,
      unreadEntries,
    };
  }

  close(): void {
    this.#socket.close();
  }
}
