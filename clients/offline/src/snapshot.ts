import type { GateSnapshot } from '@gatehouse/client';
import type { ScannerStore } from './scanner-store.js';
import {
  isItemKind,
  ITEM_KINDS,
  LISTS,
  type ItemKind,
  type ItemOf,
  type SnapshotHead,
} from './snapshot.types.js';

type Items = { [Kind in ItemKind]: Map<string, ItemOf[Kind]> };

export type Snapshot = Awaited<ReturnType<typeof openSnapshot>>;

/** What the device knows without a network, in memory as it is on the disk. */
export async function openSnapshot(store: ScannerStore) {
  let head = await store.get('head');
  const items = noItems();
  for (const { of, id, item } of await store.items()) put(items, of, id, item);

  return {
    /** Of the whole; undefined before the first. */
    head: (): SnapshotHead | undefined => head,
    /** What of it is there: by its id, in no order. */
    all: <Kind extends ItemKind>(of: Kind): ReadonlyMap<string, ItemOf[Kind]> => items[of],
    /** Takes over what the server answered, all of it at once. */
    take: async (answer: GateSnapshot): Promise<void> => {
      const next = headOf(answer);
      await keep(store, answer, next);
      if (answer.full) for (const of of ITEM_KINDS) items[of].clear();
      for (const { of, id } of answer.removed) if (isItemKind(of)) items[of].delete(id);
      for (const { of, item } of itemsOf(answer)) put(items, of, item.id, item);
      head = next;
    },
  };
}

async function keep(store: ScannerStore, answer: GateSnapshot, head: SnapshotHead): Promise<void> {
  const tx = store.begin('items', 'kept');
  const items = tx.objectStore('items');
  const kept = tx.objectStore('kept');
  const work: Promise<unknown>[] = [kept.put(head, 'head')];
  if (answer.full) work.push(items.clear());
  for (const { of, id } of answer.removed) if (isItemKind(of)) work.push(items.delete([of, id]));
  for (const { of, item } of itemsOf(answer)) work.push(items.put({ of, id: item.id, item }));
  await Promise.all([...work, tx.done]);
}

function headOf(answer: GateSnapshot): SnapshotHead {
  const { cursor, serverTime, until, timeZone, offsets, keys, lookupKey, truncated } = answer;
  return { cursor, serverTime, until, timeZone, offsets, keys, lookupKey, truncated };
}

function itemsOf(answer: GateSnapshot): { of: ItemKind; item: ItemOf[ItemKind] }[] {
  return ITEM_KINDS.flatMap((of) => answer[LISTS[of]].map((item) => ({ of, item })));
}

function put(items: Items, of: ItemKind, id: string, item: unknown): void {
  (items[of] as Map<string, unknown>).set(id, item);
}

const noItems = (): Items => ({
  ...{ pass: new Map(), revocation: new Map(), help: new Map(), vehicle: new Map() },
  ...{ block: new Map(), unit: new Map(), gate: new Map(), inside: new Map(), shift: new Map() },
});
