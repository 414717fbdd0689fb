import type { FeedItem } from '@gatehouse/client/feed-order';
import { FeedSocket } from '@gatehouse/client/feed-socket';
import { createGatehouseClient, type GatehouseClient } from '@gatehouse/client/gatehouse-client';
import type { DemoAccount } from '@gatehouse/scripts/system/start-system';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { theSystem } from './the-system.js';

export type Name = 'Asha' | 'Bilal' | 'Chitra' | 'Gopal' | 'Meera' | 'Arjun';

/** Of each who has signed in: the client that all files of the suite have in common. */
const clients = new Map<Name, Promise<GatehouseClient>>();

/**
 * Somebody who is signed in. Asha and Bilal live in A-101, Chitra in A-102; Gopal is the guard.
 *
 * They sign in once, not again for each test: one address may only so often in a minute. Only where their
 * session is over by now, as after a new password, they do it anew.
 */
export async function signIn(name: Name): Promise<Person> {
  const known = clients.get(name);
  const isOver = known === undefined || !(await goesOn(known));
  // Whoever else asked meanwhile may have been first.
  if (isOver && clients.get(name) === known) clients.set(name, clientOf(name));
  return new Person(await accountOf(name), await (clients.get(name) ?? clientOf(name)));
}

/** In a session that nobody else has, for what is about sessions. */
export async function signInAnew(name: Name): Promise<Person> {
  return new Person(await accountOf(name), await clientOf(name));
}

async function clientOf(name: Name): Promise<GatehouseClient> {
  const { gatewayUrl } = await theSystem();
  const { email, password } = await accountOf(name);
  const client = createGatehouseClient({ gatewayUrl });
  await client.auth.login(email, password, { device: 'acceptance test' });
  return client;
}

/** Whether the session is still there. A token that has run out is renewed on the way. */
async function goesOn(known: Promise<GatehouseClient>): Promise<boolean> {
  try {
    await (await known).profile.get();
    return true;
  } catch {
    // Whatever else it was, signing in anew says it too.
    return false;
  }
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
