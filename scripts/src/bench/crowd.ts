import { setTimeout as delay } from 'node:timers/promises';
import { FeedSocket } from '@gatehouse/client/feed-socket';
import type { Session } from '@gatehouse/client/gatehouse-client';
import type { RunningSystem } from '../system/start-system.js';
import { expectStatus, inLanes, Poster } from './poster.js';
import type { Estate, SeededUnit } from './seed.js';

interface Browser {
  socket: FeedSocket;
  token: string;
}

/** Every resident of the estate with a page open, and a guard at the gate. */
export class Crowd {
  readonly units: SeededUnit[] = [];
  /** The guard's access token. */
  readonly guardToken: string;
  readonly gatewayUrl: string;
  readonly #browsers: Browser[] = [];
  /** By visit or alert: when each browser showed it, on the clock of `performance.now()`. */
  #shown = new Map<string, number[]>();
  #shownInAll = 0;

  private constructor(gatewayUrl: string, guardToken: string) {
    this.gatewayUrl = gatewayUrl;
    this.guardToken = guardToken;
  }

  /** Signs everybody in, opens their sockets, and returns when each is ready. */
  static async gather(system: RunningSystem, estate: Estate): Promise<Crowd> {
    const door = new Door(system);
    try {
      const guard = system.accounts.find(({ job }) => job === 'guard');
      if (!guard) throw new Error('the demo community has no guard');
      const guardToken = await door.signIn(guard.email, guard.password);
      const gatewayUrl = system.gatewayUrl.replace('localhost', '127.0.0.1');
      const crowd = new Crowd(gatewayUrl, guardToken);
      await crowd.admit(system, estate);
      return crowd;
    } finally {
      door.close();
    }
  }

  /** Signs the residents of one more estate in, as {@link gather} does. */
  async admit(system: RunningSystem, estate: Estate): Promise<void> {
    const door = new Door(system);
    try {
      const waiting = estate.units.flatMap(({ residents }) => residents);
      await inLanes(
        8,
        () => waiting.length > 0,
        async () => {
          const resident = waiting.pop();
          if (resident) await this.#open(await door.signIn(resident.email, estate.password));
        },
      );
      this.units.push(...estate.units);
    } finally {
      door.close();
    }
  }

  /** The access tokens of the residents. */
  get tokens(): string[] {
    return this.#browsers.map(({ token }) => token);
  }

  get size(): number {
    return this.#browsers.length;
  }

  /** How many notifications all browsers together have shown since the last {@link forget}. */
  get shownInAll(): number {
    return this.#shownInAll;
  }

  /** When the visit or alert was shown, once for each browser that did. */
  shownAt(id: string): readonly number[] {
    return this.#shown.get(id) ?? [];
  }

  forget(): void {
    this.#shown = new Map();
    this.#shownInAll = 0;
  }

  /** Waits until so many notifications were shown; false when they are not after `withinMs`. */
  async untilShown(count: number, withinMs: number): Promise<boolean> {
    const deadline = performance.now() + withinMs;
    while (this.#shownInAll < count && performance.now() < deadline) await delay(5);
    return this.#shownInAll >= count;
  }

  /** How many notifications the feeds of all residents hold, asked of the API. */
  async entriesInFeeds(): Promise<number> {
    const poster = new Poster(this.gatewayUrl, 8);
    const waiting = this.#browsers.map(({ token }) => token);
    let entries = 0;
    await inLanes(
      8,
      () => waiting.length > 0,
      async () => {
        const headers = { authorization: `Bearer ${waiting.pop() ?? ''}` };
        const answer = await poster.send('GET', '/api/v1/notifications/unread-count', headers);
        entries += (JSON.parse(expectStatus(200, answer).body) as { seq: number }).seq;
      },
    );
    poster.close();
    return entries;
  }

  close(): void {
    for (const { socket } of this.#browsers) socket.close();
  }

  #open(token: string): Promise<void> {
    return new Promise((resolve, reject) => {
      const socket = new FeedSocket({
        gatewayUrl: this.gatewayUrl,
        accessToken: () => token,
        onReady: () => resolve(),
        onRefused: reject,
        onNotification: ({ notification: { data } }) =>
          this.#show(String(data['visitId'] ?? data['alertId'])),
      });
      this.#browsers.push({ socket, token });
    });
  }

  #show(id: string): void {
    const now = performance.now();
    const shown = this.#shown.get(id);
    if (shown) shown.push(now);
    else this.#shown.set(id, [now]);
    this.#shownInAll += 1;
  }
}

/** Real logins, at main itself: as the gateway would, it says that each comes from elsewhere. */
class Door {
  static #entered = 0;
  readonly #poster: Poster;

  constructor({ services }: RunningSystem) {
    this.#poster = new Poster(services.get('main')?.url ?? '', 8);
  }

  async signIn(email: string, password: string): Promise<string> {
    Door.#entered += 1;
    // Logins are limited by address, and so many people do not live behind one.
    const address = `10.77.${Door.#entered >> 8}.${Door.#entered & 255}`;
    const headers = { 'x-forwarded-for': address };
    const body = JSON.stringify({ email, password });
    const answer = await this.#poster.send('POST', '/api/v1/login', headers, body);
    return (JSON.parse(expectStatus(200, answer).body) as Session).accessToken;
  }

  close(): void {
    this.#poster.close();
  }
}
