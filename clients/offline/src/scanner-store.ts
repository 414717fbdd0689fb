import type { DeviceEntry, PairedDevice } from '@gatehouse/client';
import { openDB, type DBSchema, type StoreNames } from 'idb';
import type { ClockState } from './device-clock.js';
import type { ItemKind, SnapshotHead } from './snapshot.types.js';

/** An entry that waits for the server's word. */
export type QueuedEntry = DeviceEntry;

/** An entry that the server does not take, for somebody to look at; nothing is ever thrown away. */
export interface QuarantinedEntry {
  entry: QueuedEntry;
  /** What the server said of it. */
  why: string;
  at: Date;
}

/** A use of a pass that this device let in. */
export interface OwnUse {
  nonce: string;
  passId: string;
  people: number;
  /** When the server was told; absent while it was not. */
  toldAt?: Date;
  /** When it was written down. */
  at: Date;
}

/** Who stands at which gate. */
export interface OnShift {
  gateId: string;
  guardId?: string;
  guardName?: string;
}

/** What a device is, from its pairing on. */
export interface Pairing {
  device: PairedDevice;
  privateKey: CryptoKey;
}

/** Codes that were typed and are none, since the last that is one. */
export interface Guesses {
  count: number;
  /** When the last was typed, in milliseconds since 1970. */
  lastAt: number;
}

/** Of what there is one. */
export interface Kept {
  pairing: Pairing;
  clock: ClockState;
  /** The number of the next entry. */
  seq: number;
  shift: OnShift;
  head: SnapshotHead;
  guesses: Guesses;
}

export interface ScannerSchema extends DBSchema {
  kept: { key: keyof Kept; value: Kept[keyof Kept] };
  queue: { key: number; value: QueuedEntry };
  quarantine: { key: string; value: QuarantinedEntry };
  uses: { key: string; value: OwnUse };
  items: { key: [ItemKind, string]; value: { of: ItemKind; id: string; item: unknown } };
}

export type StoreName = StoreNames<ScannerSchema>;

export type ScannerStore = Awaited<ReturnType<typeof openScannerStore>>;

/** Written is what is on the disk: a device may lose its power at any moment. */
const STRICT = { durability: 'strict' } as const;

/** Opens what the device keeps; it outlives signing out, and every update of the application. */
export async function openScannerStore(name = 'gatehouse-scanner') {
  const db = await openDB<ScannerSchema>(name, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('kept');
      fresh.createObjectStore('queue', { keyPath: 'seq' });
      fresh.createObjectStore('quarantine', { keyPath: 'entry.nonce' });
      fresh.createObjectStore('uses', { keyPath: 'nonce' });
      fresh.createObjectStore('items', { keyPath: ['of', 'id'] });
    },
  });
  return {
    get: <Key extends keyof Kept>(key: Key) =>
      db.get('kept', key) as Promise<Kept[Key] | undefined>,
    put: async <Key extends keyof Kept>(key: Key, value: Kept[Key]): Promise<void> => {
      const tx = db.transaction('kept', 'readwrite', STRICT);
      await Promise.all([tx.store.put(value, key), tx.done]);
    },
    /** What is written by it is kept at once, or nothing of it is; `done` says when. */
    begin: <Names extends StoreName[]>(...names: Names) =>
      db.transaction(names, 'readwrite', STRICT),
    queue: (limit?: number) => db.getAll('queue', null, limit),
    queued: () => db.count('queue'),
    quarantine: () => db.getAll('quarantine'),
    uses: () => db.getAll('uses'),
    items: () => db.getAll('items'),
    close: () => db.close(),
  };
}
