import type { DeviceEntry, GateBatchResult } from '@gatehouse/client';
import { toHex } from '@gatehouse/codes/bytes';
import type { DeviceMoment } from './device-clock.js';
import type { QueuedEntry, ScannerStore } from './scanner-store.js';

/** What happened at the gate, without what the queue adds. */
export type EntryDraft = Omit<DeviceEntry, 'nonce' | 'seq' | 'clockGen' | 'deviceAt'>;

export type EntryQueue = ReturnType<typeof createEntryQueue>;

/**
 * What this device wrote down and the server has not answered for. Nothing leaves it but by the server's
 * word about this very entry.
 */
export function createEntryQueue(store: ScannerStore, changed: () => void = () => undefined) {
  return {
    /** Writes an entry down; when it returns, the entry is on the disk. */
    add: async (draft: EntryDraft, { clockGen, deviceAt }: DeviceMoment): Promise<QueuedEntry> => {
      const tx = store.begin('kept', 'queue', 'uses');
      const kept = tx.objectStore('kept');
      const seq = ((await kept.get('seq')) as number | undefined) ?? 0;
      const entry: QueuedEntry = {
        ...asServed(draft),
        ...{ nonce: newNonce(), seq, clockGen, deviceAt: deviceAt.toISOString() },
      };
      const use = useBy(entry, deviceAt);
      await Promise.all([
        kept.put(seq + 1, 'seq'),
        tx.objectStore('queue').add(entry),
        use && tx.objectStore('uses').add(use),
        tx.done,
      ]);
      changed();
      return entry;
    },

    /** The oldest first. */
    first: (limit: number): Promise<QueuedEntry[]> => store.queue(limit),

    /** Does what the server said of each. */
    settle: async (
      sent: readonly QueuedEntry[],
      { receivedAt, results }: GateBatchResult,
    ): Promise<void> => {
      const said = new Map(results.map(({ nonce, outcome }) => [nonce, outcome as string]));
      const tx = store.begin('queue', 'quarantine', 'uses');
      const at = new Date(receivedAt);
      const work = sent.map(async (entry) => {
        const outcome = said.get(entry.nonce);
        // It was not spoken of, and waits.
        if (outcome === undefined) return;
        await tx.objectStore('queue').delete(entry.seq);
        if (outcome === 'recorded' || outcome === 'duplicate') {
          const uses = tx.objectStore('uses');
          const use = await uses.get(entry.nonce);
          if (use) await uses.put({ ...use, toldAt: at });
        } else await tx.objectStore('quarantine').put({ entry, why: outcome, at });
      });
      await Promise.all([...work, tx.done]);
      changed();
    },

    /** Puts one aside that the server refuses, whatever stands around it. */
    putAside: async (entry: QueuedEntry, why: string, at: Date): Promise<void> => {
      const tx = store.begin('queue', 'quarantine');
      await Promise.all([
        tx.objectStore('queue').delete(entry.seq),
        tx.objectStore('quarantine').put({ entry, why, at }),
        tx.done,
      ]);
      changed();
    },

    /** How many wait. */
    size: (): Promise<number> => store.queued(),
  };
}

function useBy({ nonce, direction, subject, people = 1 }: QueuedEntry, at: Date) {
  const isUse = direction === 'in' && subject.type === 'pass' && subject.id !== undefined;
  return isUse ? { nonce, passId: subject.id ?? '', people, at } : undefined;
}

/** How long what is said may be. */
const LONGEST = { name: 120, phone: 40, plate: 20, reason: 200 };

/** Texts as the server reads them, of which the signature is. */
function asServed({ reason, person = {}, ...draft }: EntryDraft): EntryDraft {
  const said = (['name', 'phone', 'plate'] as const).flatMap((what) => {
    const text = tidied(person[what], LONGEST[what]);
    return text === '' ? [] : [[what, text] as const];
  });
  const why = tidied(reason, LONGEST.reason);
  return {
    ...draft,
    ...(why !== '' && { reason: why }),
    ...(said.length > 0 && { person: Object.fromEntries(said) }),
  };
}

function tidied(text: string | undefined, longest: number): string {
  const line = (text ?? '')
    .normalize('NFC')
    .replace(/[\p{Z}\p{Cc}\ufeff]+/gu, ' ')
    .trim();
  return Array.from(line).slice(0, longest).join('').trim();
}

const newNonce = (): string => toHex(crypto.getRandomValues(new Uint8Array(16)));
