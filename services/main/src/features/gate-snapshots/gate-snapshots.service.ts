import { randomBytes } from 'node:crypto';
import { UnavailableError } from '@gatehouse/shared/errors/app-error';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Devices } from '../devices/devices.feature.js';
import { SnapshotCursorGone } from './gate-snapshots.errors.js';
import type { GateSnapshotsStore } from './gate-snapshots.store.js';
import type {
  GateSnapshotBody,
  Gathered,
  Item,
  ItemChange,
  Revision,
} from './gate-snapshots.types.js';
import { contentOf, digestOf, itemsOf } from './snapshot-items.js';

export interface GateSnapshotsDependencies {
  store: GateSnapshotsStore;
  assertAtGate: Devices['assertAtGate'];
  gather: (communityId: string, at: Date) => Promise<Gathered>;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

/** A device of a community, as it signs in. */
export interface AskingDevice {
  communityId: string;
  deviceId: string;
}

/** Many devices ask while something changes all the time. */
const MOST_TRIES = 5;
/** So long after a revision it is known what has come and gone since. */
const KNOWN_FOR_MS = 7 * 24 * 60 * 60_000;

export type GateSnapshotsService = ReturnType<typeof createGateSnapshotsService>;

/**
 * What devices at gates take along, and what of it is another since they asked last.
 *
 * A cursor names a revision: what was needed at some time, of which digests are kept, thing by thing. It is
 * no place in a stream of changes, so it does not matter in which order transactions commit, nor whether
 * anything changed at all but the time. Whoever asks reads what is needed now and compares it with the newest
 * revision; what is another is written as the next one. A change that was not committed when it was read is
 * missing from both, and is another when it is looked at again. Two who look at once: the second to lock the
 * newest revision finds that it is not the one that it has compared with, and looks again. So each revision
 * was read after the one before it was written, and none takes back what a newer one has.
 */
export function createGateSnapshotsService(deps: GateSnapshotsDependencies) {
  const { store, assertAtGate, gather, now } = deps;

  return {
    /** @throws DeviceRefused, SnapshotCursorGone */
    async get(
      { communityId, deviceId }: AskingDevice,
      since: string | undefined,
    ): Promise<GateSnapshotBody> {
      await assertAtGate(communityId, deviceId);
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const at = now();
        const head = await store.head(communityId);
        const { content, facts } = await gather(communityId, at);
        const items = itemsOf(content);
        const newest = await settle(deps, { communityId, head, items, at });
        if (newest === undefined) continue;
        const cursor = `${newest.revision}-${newest.token}`;
        if (since === undefined) return { full: true, cursor, ...facts, ...content, removed: [] };
        const delta = await deltaSince(store, { since, newest, items, at });
        return { full: false, cursor, ...facts, ...delta };
      }
      throw new UnavailableError(
        'database_contention',
        'Too many changes to the same rows at once',
      );
    },
  };
}

interface Found {
  communityId: string;
  /** The newest revision, as it was before the items were read. */
  head: Revision | undefined;
  items: readonly Item[];
  at: Date;
}

/** The revision that these items are; undefined when somebody else has written one meanwhile. */
async function settle(
  { store, writing }: GateSnapshotsDependencies,
  { communityId, head, items, at }: Found,
): Promise<Revision | undefined> {
  const digest = digestOf(items);
  if (head?.digest === digest) return head;
  return writing.inTransaction(async (tx) => {
    const locked = await store.lockHead(tx, communityId);
    if (locked?.revision !== head?.revision) return undefined;
    const token = randomBytes(8).toString('hex');
    const revision = (locked?.revision ?? 0) + 1;
    const next: Revision = { communityId, revision, token, digest, endedAt: null };
    if (!(await store.add(tx, next, at))) return undefined;
    await store.write(tx, next, changesIn(await store.there(tx, communityId), items), at);
    return next;
  });
}

const keyOf = ({ kind, id }: Pick<ItemChange, 'kind' | 'id'>): string => `${kind}/${id}`;

function changesIn(before: readonly ItemChange[], items: readonly Item[]): ItemChange[] {
  const known = new Map(before.map((one) => [keyOf(one), one.digest]));
  const there = new Set(items.map(keyOf));
  const gone = before.filter((one) => !there.has(keyOf(one)));
  return [
    ...items
      .filter((item) => known.get(keyOf(item)) !== item.digest)
      .map(({ kind, id, digest }) => ({ kind, id, digest })),
    ...gone.map(({ kind, id }) => ({ kind, id, digest: null })),
  ];
}

interface Asked {
  since: string;
  newest: Revision;
  items: readonly Item[];
  at: Date;
}

/** What newer revisions than `newest` have changed comes with the next delta. */
async function deltaSince(store: GateSnapshotsStore, { since, newest, items, at }: Asked) {
  const { communityId } = newest;
  const [number = '', token] = since.split('-');
  const known = await store.find(communityId, Number(number));
  const isOld = known?.endedAt && +known.endedAt < +at - KNOWN_FOR_MS;
  if (known === undefined || known.token !== token || isOld) throw new SnapshotCursorGone();
  const changes = await store.changesBetween(communityId, known.revision, newest.revision);
  const changed = new Set(changes.filter(({ digest }) => digest !== null).map(keyOf));
  const removed = changes.filter(({ digest }) => digest === null);
  return {
    ...contentOf(items.filter((item) => changed.has(keyOf(item)))),
    removed: removed.map(({ kind, id }) => ({ of: kind, id })),
  };
}
