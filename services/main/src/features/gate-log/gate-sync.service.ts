import { createHash } from 'node:crypto';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { canonicalJson } from '@gatehouse/codes/canonical-json';
import { isSignedBy, type HearDevice } from '../devices/devices.feature.js';
import type { GatesService } from '../gates/gates.feature.js';
import { sealPerson } from './entry-people.js';
import { placedBy, type Clocks, type Placed, type Stamp } from './entry-time.js';
import type { GateEntriesStore, KnownEntry, NewEntry } from './gate-entries.store.js';
import { SignatureInvalid } from './gate-log.errors.js';
import { entryOf } from './gate-log.service.js';
import type { DeviceEntry } from './gate-log.types.js';
import type { KeepNames } from './keep-names.js';

export interface GateSyncDependencies {
  store: Pick<GateEntriesStore, 'add' | 'known' | 'around'>;
  gates: Pick<GatesService, 'assertKnown'>;
  hear: HearDevice;
  keptUntil: KeepNames;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

/** A device of a community, as it signs in. */
export interface CallingDevice {
  communityId: string;
  deviceId: string;
}

/** What a device brings at once. */
export interface Batch {
  sentAt: string;
  clockGen: number;
  pending: number;
  entries: readonly DeviceEntry[];
  /** Of all else. */
  signature: string;
}

/** What came of an entry. */
export interface EntryResult {
  nonce: string;
  outcome: 'recorded' | 'duplicate' | 'rejected';
  id: string;
}

export interface BatchResult {
  receivedAt: Date;
  results: EntryResult[];
}

export type GateSync = (device: CallingDevice, batch: Batch) => Promise<BatchResult>;

/**
 * Writes down what a device brings, each entry once, however often and in whatever order it comes. All of a
 * batch is kept, or nothing of it.
 *
 * The returned function throws DeviceRefused, SignatureInvalid and GateNotFound.
 */
export function createGateSync(deps: GateSyncDependencies): GateSync {
  const { gates, hear, writing, now } = deps;
  return (device, { signature, ...batch }) =>
    writing.inTransaction(async (tx) => {
      const receivedAt = now();
      const offsetMs = receivedAt.getTime() - new Date(batch.sentAt).getTime();
      const clock = { gen: batch.clockGen, offsetMs };
      const { pending } = batch;
      const { publicKey, anchors } = await hear(tx, { ...device, receivedAt, pending, clock });
      if (!isSignedBy(publicKey, canonicalJson(batch), signature)) throw new SignatureInvalid();
      const named = batch.entries.map(({ gateId }, n) => ({
        ...{ gateId, path: `body.entries.${n}.gateId` },
      }));
      await gates.assertKnown(tx, device.communityId, named);
      const clocks = { receivedAt, offsets: anchors };
      return { receivedAt, results: await keep(deps, tx, { device, clocks, ...batch }) };
    });
}

interface Bringing {
  device: CallingDevice;
  clocks: Clocks;
  entries: readonly DeviceEntry[];
}

/** By a device that is locked: what it brings at once elsewhere is there before, or comes after. */
async function keep(
  { store, keptUntil }: GateSyncDependencies,
  tx: Transaction,
  { device, clocks, entries }: Bringing,
): Promise<EntryResult[]> {
  const nonces = entries.map(({ nonce }) => nonce);
  const known = await store.known(tx, device, nonces);
  const added: NewEntry[] = [];
  const times = await timesOf(store, tx, { device, clocks, entries });
  const results = entries.map((brought, n): EntryResult => {
    const { nonce } = brought;
    const content = digestOf(brought);
    const before = known.get(nonce);
    const placed = times[n];
    if (before !== undefined) return repeated(before, content);
    if (placed === undefined) throw new Error(`nothing says when ${nonce} happened`);
    const entry = newEntry(brought, { device, clocks, content, placed });
    added.push(entry);
    known.set(nonce, { nonce, id: entry.entry.id, content });
    return { nonce, outcome: 'recorded', id: entry.entry.id };
  });
  if (added.length > 0) {
    const eraseAt = await keptUntil(tx, device.communityId, clocks.receivedAt);
    await store.add(tx, added, eraseAt);
  }
  return results;
}

function repeated({ nonce, id, content: first }: KnownEntry, content: Buffer): EntryResult {
  return { nonce, outcome: first.equals(content) ? 'duplicate' : 'rejected', id };
}

/** Two entries are one when a device said the same of both. */
const digestOf = (brought: DeviceEntry): Buffer =>
  createHash('sha256').update(canonicalJson(brought)).digest();

async function timesOf(
  store: Pick<GateEntriesStore, 'around'>,
  tx: Transaction,
  { device, clocks, entries }: Bringing,
): Promise<Placed[]> {
  const stamps = entries.map(({ seq, clockGen, deviceAt }): Stamp => ({
    ...{ seq, clockGen, deviceAt: new Date(deviceAt) },
  }));
  const unknown = stamps.filter(({ clockGen }) => !clocks.offsets.has(clockGen));
  return placedBy(clocks, stamps, await store.around(tx, device, unknown));
}

function newEntry(
  brought: DeviceEntry,
  {
    device: { communityId, deviceId },
    clocks: { receivedAt },
    content,
    placed,
  }: Omit<Bringing, 'entries'> & { content: Buffer; placed: Placed },
): NewEntry {
  const { nonce, seq, clockGen, deviceAt, guardId, offline } = brought;
  const person = sealPerson(brought.person);
  const entry = {
    ...entryOf(brought, communityId),
    ...{ deviceId, nonce, content, seq, clockGen, deviceAt: new Date(deviceAt) },
    ...{ guardAccountId: guardId ?? null, ...placed, receivedAt, offline },
    ...{ corrects: null, peopleDigest: person?.digest ?? null },
  };
  return { entry, person };
}
