import { setTimeout as delay } from 'node:timers/promises';
import type { FeedItem } from '@gatehouse/client/feed-order';
import { FeedSocket } from '@gatehouse/client/feed-socket';
import { io, type Socket } from 'socket.io-client';
import { inLanes } from '../bench/poster.js';
import type { Estate } from '../bench/seed.js';
import type { FaultWorld } from './fault-world.js';
import { signIn } from './logins.js';

/** One resident's page. */
export interface Page {
  email: string;
  unitId: string;
  /** Everything it showed, in order. */
  shown: { seq: number; visitId: string }[];
  /** When it was connected and up to date, on the clock of `Date.now()`; the last time. */
  readyAt: number;
  close(): void;
}

/** The residents of an estate, each with a page open. */
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
        if (next === undefined) return;
        const { accessToken } = await signIn(world, 'main', next.email, password);
        const page: Page = { ...next, shown: [], readyAt: 0, close: () => undefined };
        await (forgetful ? openForgetful : open)(world.system.gatewayUrl, accessToken, page);
        crowd.pages.push(page);
      },
    );
    return crowd;
  }

  get shown(): number {
    return this.pages.reduce((sum, { shown }) => sum + shown.length, 0);
  }

  /** Until so many were shown, or nothing new for a while. */
  async untilShown(count: number, { silenceMs, withinMs }: Patience): Promise<void> {
    const deadline = Date.now() + withinMs;
    let last = -1;
    let since = Date.now();
    while (this.shown < count && Date.now() < deadline && Date.now() - since < silenceMs) {
      if (this.shown !== last) since = Date.now();
      last = this.shown;
      await delay(50);
    }
  }

  close(): void {
    for (const page of this.pages) page.close();
  }
}

interface Patience {
  silenceMs: number;
  withinMs: number;
}

function open(gatewayUrl: string, token: string, page: Page): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = new FeedSocket({
      gatewayUrl: gatewayUrl.replace('localhost', '127.0.0.1'),
      accessToken: () => token,
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
function openForgetful(gatewayUrl: string, token: string, page: Page): Promise<void> {
  return new Promise((resolve) => {
    const socket: Socket = io(gatewayUrl.replace('localhost', '127.0.0.1'), {
      transports: ['websocket'],
      forceNew: true,
      auth: { token },
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
  shown.push({ seq, visitId: String(notification.data['visitId']) });
}
