import type { FeedItem } from '@gatehouse/client/feed-order';
import { FeedSocket } from '@gatehouse/client/feed-socket';
import { createGatehouseClient, type GatehouseClient } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import { PlainError } from '../console/plain-error.js';

/** Who takes part: a guard (`employee`) and a resident. */
export interface Login {
  role: string;
  email: string;
  password: string;
}

/** The way into the system. */
export interface Door {
  /** For example `http://localhost:8080`. */
  gatewayUrl: string;
  /** Sent with every request and every handshake. */
  headers?: Record<string, string>;
}

/**
 * One station of the main job and when it was reached, in milliseconds after the guard's call.
 * "Accepted" is when the guard's device has the answer: it may come after "stored".
 */
export interface Station {
  name: string;
  atMs: number;
}

const patienceMs = 10_000;

/**
 * The main job, once, as a guard's device and a resident's browser see it: the guard asks for a
 * visit, the resident's socket rings, the resident approves, the guard's socket hears it.
 *
 * @param unitId where the resident lives; the first unit of the guard's list when absent.
 * @throws PlainError naming the station that was not reached.
 */
export async function runJourney(
  door: Door,
  accounts: Login[],
  unitId?: string,
): Promise<Station[]> {
  const guard = await signIn(
    door,
    accounts.find(({ role }) => role === 'employee'),
  );
  const resident = await signIn(
    door,
    accounts.find(({ role }) => role === 'resident'),
  );
  const guardFeed = new Feed(door, guard);
  const residentFeed = new Feed(door, resident);
  try {
    await Promise.all([guardFeed.connected, residentFeed.connected]);
    // The first demo resident lives in the first demo unit.
    const unit = unitId ?? (await guard.units.list()).items[0]?.id;
    if (unit === undefined) throw new PlainError('the community has no units');
    return await walk(guard, resident, unit, guardFeed, residentFeed);
  } finally {
    guardFeed.close();
    residentFeed.close();
  }
}

async function walk(
  guard: GatehouseClient,
  resident: GatehouseClient,
  unitId: string,
  guardFeed: Feed,
  residentFeed: Feed,
): Promise<Station[]> {
  const calledAt = Date.now();
  const since = (instant: string | number): number => new Date(instant).getTime() - calledAt;
  const ringing = residentFeed.next('visit-requested', "the resident's browser to ring");
  const answered = guardFeed.next('visit-answered', 'the guard to be told');

  const visit = await guard.visits.request({
    unitId,
    kind: 'delivery',
    visitor: { name: 'Dilip (parcels)' },
  });
  const acceptedAt = Date.now();
  const rung = await ringing;
  await resident.visits.approve(visit.id);
  const approvedAt = Date.now();
  const told = await answered;

  const { occurredAt, publishedAt, storedAt } = rung.timeline;
  return [
    { name: 'accepted', atMs: since(acceptedAt) },
    { name: 'stored', atMs: since(occurredAt) },
    { name: 'published', atMs: since(publishedAt) },
    { name: 'in the feed', atMs: since(storedAt) },
    { name: "in the browser's socket", atMs: since(rung.arrivedAt) },
    { name: 'approved', atMs: since(approvedAt) },
    { name: 'guard told', atMs: since(told.arrivedAt) },
  ].sort((a, b) => a.atMs - b.atMs);
}

interface Arrival {
  arrivedAt: number;
  timeline: FeedItem['notification']['timeline'];
}

/** A browser's socket that can be waited on. */
class Feed {
  /** Resolves when the edge has accepted the socket. */
  readonly connected: Promise<void>;
  readonly #socket: FeedSocket;
  readonly #waiting = new Map<string, (arrival: Arrival) => void>();

  constructor(door: Door, client: GatehouseClient) {
    let ready: () => void = () => undefined;
    let refused: (error: Error) => void = () => undefined;
    const accepted = new Promise<void>((resolve, reject) => {
      ready = resolve;
      refused = reject;
    });
    this.connected = within(accepted, 'a browser to connect to the edge');
    this.#socket = new FeedSocket({
      ...door,
      accessToken: () => client.accessToken,
      onReady: () => ready(),
      onRefused: ({ data, message }) =>
        refused(new PlainError(`the edge refuses a socket: ${data?.title ?? message}`)),
      onNotification: ({ notification }) => {
        const { kind, timeline } = notification;
        this.#waiting.get(kind)?.({ arrivedAt: Date.now(), timeline });
      },
    });
  }

  next(kind: string, what: string): Promise<Arrival> {
    const arrival = new Promise<Arrival>((resolve) => this.#waiting.set(kind, resolve));
    return within(arrival, what);
  }

  close(): void {
    this.#socket.close();
  }
}

async function signIn(door: Door, account: Login | undefined): Promise<GatehouseClient> {
  if (account === undefined) throw new PlainError('there are no accounts to sign in with');
  // Trying again would hide what people meet.
  const client = createGatehouseClient({ ...door, retries: 0 });
  await client.auth.login(account.email, account.password).catch((error: unknown) => {
    if (!(error instanceof ProblemError)) throw error;
    throw new PlainError(`${account.email} cannot sign in: ${error.message}`);
  });
  return client;
}

function within<T>(promise: Promise<T>, what: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const complain = new PlainError(`waited ${patienceMs / 1000} s in vain for ${what}`);
    timer = setTimeout(() => reject(complain), patienceMs);
  });
  const first = Promise.race([promise, late]).finally(() => clearTimeout(timer));
  // Whoever fails earlier does not await this one any more; it must not end the process.
  first.catch(() => undefined);
  return first;
}
