import type { FeedItem } from '@gatehouse/client/feed-order';
import { FeedSocket } from '@gatehouse/client/feed-socket';
import { createGatehouseClient, type GatehouseClient } from '@gatehouse/client/gatehouse-client';
import type { DemoAccount } from '@gatehouse/scripts/system/start-system';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { theSystem } from './the-system.js';

export type Name = 'Asha' | 'Bilal' | 'Chitra' | 'Gopal' | 'Meera' | 'Arjun';

/** Asha and Bilal live in A-101, Chitra in A-102; Gopal is the guard. */
export async function signIn(name: Name): Promise<Person> {
  const { gatewayUrl } = await theSystem();
  const account = await accountOf(name);
  const client = createGatehouseClient({ gatewayUrl });
  await client.auth.login(account.email, account.password, { device: 'acceptance test' });
  return new Person(account, client);
}

export async function accountOf(name: Name): Promise<DemoAccount> {
  const { accounts } = await theSystem();
  const account = accounts.find((candidate) => candidate.givenName === name);
  if (!account) throw new Error(`The demo community has no ${name}`);
  return account;
}

/** Somebody who has signed in, and the browsers that they have open. */
export class Person {
  readonly #browsers: Browser[] = [];

  constructor(
    readonly account: DemoAccount,
    readonly client: GatehouseClient,
  ) {}

  /** Opens a page that shows notifications from now on. */
  async openBrowser(): Promise<Browser> {
    const { epoch, seq } = await this.client.notifications.unreadCount();
    const browser = new Browser(this.client, { epoch, seq });
    this.#browsers.push(browser);
    await browser.connected();
    return browser;
  }

  closeBrowsers(): void {
    for (const browser of this.#browsers.splice(0)) browser.close();
  }
}

/** A browser's socket, and all that its page has shown. */
export class Browser {
  readonly shown: FeedItem[] = [];
  readonly refusals: Error[] = [];
  unread: number | undefined;
  readonly #socket: FeedSocket;

  constructor(client: GatehouseClient, place: { epoch: string; seq: number }) {
    this.#socket = new FeedSocket({
      gatewayUrl: client.gatewayUrl,
      accessToken: () => client.accessToken,
      place,
      onNotification: (item) => this.shown.push(item),
      onUnread: (unread) => (this.unread = unread),
      onRefused: (error) => this.refusals.push(error),
    });
  }

  get isConnected(): boolean {
    return this.#socket.connected;
  }

  connected(): Promise<void> {
    return eventually(() => expect(this.isConnected, 'socket connected').to.equal(true), {
      within: 10_000,
    }).then(() => undefined);
  }

  /** What the page has shown about one visit, in order. */
  about(visitId: string): FeedItem['notification'][] {
    return this.shown
      .map((item) => item.notification)
      .filter((notification) => notification.data['visitId'] === visitId);
  }

  /** Waits until the page shows this about the visit. */
  shows(visitId: string, kind: string, within = 10_000): Promise<FeedItem['notification']> {
    return eventually(
      () => {
        const found = this.about(visitId).find((notification) => notification.kind === kind);
        if (!found) throw new Error(`The page does not show ${kind} of visit ${visitId}`);
        return found;
      },
      { within },
    );
  }

  close(): void {
    this.#socket.close();
  }
}
