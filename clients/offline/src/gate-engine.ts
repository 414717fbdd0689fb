import { createCheck } from './check.js';
import { createDecide } from './decide.js';
import { createDeviceClock, type DeviceClock, type Timers } from './device-clock.js';
import { createEntryQueue, type EntryDraft } from './entry-queue.js';
import type { GateServer } from './gate-server.js';
import { createGateSync, type Link } from './gate-sync.js';
import { openGuessCount } from './guesses.js';
import { ownUses } from './own-uses.js';
import type { OnShift, Pairing, QueuedEntry, ScannerStore } from './scanner-store.js';
import { openSnapshot } from './snapshot.js';
import type { SnapshotHead } from './snapshot.types.js';
import { createUpload } from './upload.js';

/** How the device is, for whoever looks at it. */
export interface EngineStatus {
  link: Link;
  /** How many entries wait for the server. */
  waiting: number;
  /** How many it does not take. */
  quarantined: number;
  /** Up to when the device knows what it says; absent before it has asked. */
  asOf?: Date;
  /** Its clock is wrong by so much, where that is worth telling. */
  skewMs?: number;
}

/** What of an entry is said at the gate; the device adds which, and whether there was a network. */
export type Passage = Omit<EntryDraft, 'gateId' | 'guardId' | 'offline'>;

export interface EngineOptions {
  store: ScannerStore;
  pairing: Pairing;
  server: GateServer;
  timers: Timers;
}

export type GateEngine = Awaited<ReturnType<typeof openGateEngine>>;

/** The device of a gate, with a network or without: decides, writes down, and tells when it can. */
export async function openGateEngine({ store, pairing, server, timers }: EngineOptions) {
  const listeners = new Set<() => void>();
  const changed = (): void => listeners.forEach((listener) => listener());
  const before = await store.get('clock');
  const clock = createDeviceClock(timers, before, (state) => void store.put('clock', state));
  const keepClock = () => store.put('clock', clock.state());
  const { privateKey } = pairing;
  const queue = createEntryQueue(store, changed);
  const [snapshot, guesses] = [await openSnapshot(store), await openGuessCount(store)];
  const upload = createUpload({ queue, server, clock, privateKey });
  const { steady } = timers;
  const sync = createGateSync({ snapshot, queue, server, clock, upload, steady, changed });
  const { isFresh } = sync;
  const { now } = clock;
  const uses = (at: Date) => ownUses(store, at);
  const decide = createDecide({ snapshot, uses, guesses, now, isFresh });

  return {
    pairing: pairing.device,
    snapshot,
    now,
    sync: async (): Promise<void> => {
      await sync.sync();
      await keepClock();
    },
    link: sync.link,
    lost: sync.lost,
    /** To be called each second: a clock that nobody looks at is set unseen. */
    tick: (): void => void clock.tick(),
    slept: clock.slept,

    /** What is to be said of what somebody shows. */
    check: createCheck({ decide, sync, guesses, now }),

    /**
     * Writes down what happened; it is on the disk when this returns, and told as soon as can be.
     * @throws Error when nobody has said at which gate the device stands
     */
    record: async (passage: Passage): Promise<QueuedEntry> => {
      const shift = await store.get('shift');
      if (shift === undefined) throw new Error('nobody has said at which gate this is');
      const { gateId, guardId } = shift;
      const moment = clock.stamp();
      const offline = sync.link() !== 'online';
      const where = { gateId, ...(guardId !== undefined && { guardId }), offline };
      const entry = await queue.add({ ...passage, ...where }, moment);
      await keepClock();
      if (!offline) void sync.sync();
      return entry;
    },

    shift: (): Promise<OnShift | undefined> => store.get('shift'),
    begin: (shift: OnShift): Promise<void> => store.put('shift', shift),
    waiting: () => store.queue(),
    quarantined: () => store.quarantine(),

    status: async (): Promise<EngineStatus> => {
      const aside = await store.quarantine();
      const counts = { waiting: await queue.size(), quarantined: aside.length };
      return { link: sync.link(), ...counts, ...knownBy(snapshot.head(), clock) };
    },

    /** @returns what ends it */
    whenChanged: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** What is known, and how well. */
function knownBy(head: SnapshotHead | undefined, clock: DeviceClock) {
  const skewMs = clock.isWrong() ? clock.skewMs() : undefined;
  return {
    ...(head && { asOf: new Date(head.serverTime) }),
    ...(skewMs !== undefined && { skewMs }),
  };
}
