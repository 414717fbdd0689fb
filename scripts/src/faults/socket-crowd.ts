import { setTimeout as delay } from 'node:timers/promises';
import type { FeedItem } from '@gatehouse/client/feed-order';
import { FeedSocket } from '@gatehouse/client/feed-socket';
import { io, type Socket } from 'socket.io-client';
import { inLanes } from '../bench/poster.js';
import type { Estate } from '../bench/seed.js';
import type { FaultWorld } from './fault-world.js';
import { signIn } from './logins.js';

/** Whose page it is. */
export interface PageOwner {
  email: string;
  /** Where they live; empty for staff. */
  unitId: string;
}

/** Somebody's page. */
export interface Page extends PageOwner {
  token: string;
  /** Everything it showed, in order: which kind of notification, and of which visit or alert. */
  shown: { seq: number; kind: string; about: string }[];
  /** When it was connected and up to date, on the clock of `Date.now()`; the last time. */
  readyAt: number;
  close(): void;
}

/** People with a page open: the residents of an estate, and who joins them. */
export class SocketCrowd {
  readonly pages: Page[] = [];

  /**
   * @param forgetful pages that do not say where they stand when they connect again
   */
  static async gather(
    world: FaultWorld,
    { units, password }: Estate,
    { forgetful }: { forgetful: boolean },
  ): Promise<SocketCrowd> {
    const crowd = new SocketCrowd();
    const waiting = units.flatMap(({ id, residents }) =>
      residents.map(({ email }) => ({ email, unitId: id })),
    );
    await inLanes(
      8,
      () => waiting.length > 0,
      async () => {
        const next = waiting.pop();
        if (next !== undefined) await crowd.join(world, next, { password, forgetful });
      },
    );
    return crowd;
  }

  /** Signs one more in, and opens their page. */
  async join(
    world: FaultWorld,
    owner: PageOwner,
    { password, forgetful = false }: { password: string; forgetful?: boolean },
  ): Promise<Page> {
    const { accessToken: token } = await signIn(world, 'main', owner.email, password);
    const page: Page = { ...owner, token, shown: [], readyAt: 0, close: () => undefined };
    await (forgetful ? openForgetful : open)(world.system.gatewayUrl, page);
    this.pages.push(page);
    return page;
  }

  /** Until so many were shown, of one kind if it is named, or nothing new for a while. */
  async untilShown(count: number, { silenceMs, withinMs }: Patience, kind?: string): Promise<void> {
    const deadline = Date.now() + withinMs;
    let last = -1;
    let since = Date.now();
    for (;;) {
      const shown = this.#shown(kind);
      if (shown !== last) since = Date.now();
      last = shown;
      if (shown >= count || Date.now() >= deadline || Date.now() - since >= silenceMs) return;
      await delay(50);
    }
  }

  close(): void {
    for (const page of this.pages) page.close();
  }

  #shown(kind: string | undefined): number {
    const isMeant = (one: { kind: string }): boolean => kind === undefined || one.kind === kind;
    return this.pages.reduce((sum, { shown }) => sum + shown.filter(isMeant).length, 0);
  }
}

interface Patience {
  silenceMs: number;
  withinMs: number;
}

function open(gatewayUrl: string, page: Page): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new FeedSocket({
      gatewayUrl: gatewayUrl.replace('localhost', '127.0.0.1'),
      accessToken: () => page.token,
      onReady: () => {
        page.readyAt = Date.now();
        resolve();
      },
      onRefused: reject,
      onNotification: (item) => show(page, item),
    });
    page.close = () => socket.close();
  });
}

/** Socket.IO as most use it: it connects again, and takes what comes from then on. */
function openForgetful(gatewayUrl: string, page: Page): Promise<void> {
  return new Promise((resolve) => {
    const socket: Socket = io(gatewayUrl.replace('localhost', '127.0.0.1'), {
      transports: ['websocket'],
      forceNew: true,
      auth: { token: page.token },
    });
    socket.on('ready', () => {
      page.readyAt = Date.now();
      resolve();
    });
    socket.on('notification', (item: FeedItem) => show(page, item));
    page.close = () => socket.close();
  });
}

function show({ shown }: Page, { seq, notification }: FeedItem): void {
  const { kind, data } = notification;
  shown.push({ seq, kind, about: String(data['visitId'] ?? data['alertId']) });
}
