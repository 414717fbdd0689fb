import { withTimeout } from '@gatehouse/shared/concurrency/with-timeout';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { FileScans } from './file-scans.js';
import { FileNotFound, VirusFound } from './files.errors.js';
import type { FilesStore } from './files.store.js';
import type { Contents, FileRef, StoredFile } from './files.types.js';
import type { FileStorage } from './storage/storage.js';

export interface FileSettlingDependencies {
  store: FilesStore;
  storage: FileStorage;
  scans: FileScans;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

/** How long whoever uploads waits for the scanner; later they ask. */
const SCAN_MS = 10_000;
/** When a file is looked through whose upload died before it was. */
const SCAN_AT_THE_LATEST_MS = 60_000;

/** At once, as it should be; where that fails it is due work. */
export async function removeNow(
  { storage, store }: Pick<FileSettlingDependencies, 'storage' | 'store'>,
  file: FileRef,
): Promise<void> {
  try {
    await storage.remove(file);
    await store.removed(file);
  } catch {
    // Due work does it, and tells if it cannot.
  }
}

/** It has come: from now on it is kept, if nothing is found in it. */
export async function settle(
  deps: FileSettlingDependencies,
  file: StoredFile,
  contents: Contents,
  remember: Remember<StoredFile>,
): Promise<StoredFile> {
  const { store, storage, scans, writing, now } = deps;
  const latest = new Date(now().getTime() + SCAN_AT_THE_LATEST_MS);
  const scanAt = scans.isNeeded ? latest : undefined;
  const kept: StoredFile = { ...file, contents, state: scanAt ? 'scanning' : 'clean' };
  const isKept = await writing.inTransaction(async (tx) => {
    const done = await store.keep(tx, file, contents, scanAt);
    if (done && !scans.isNeeded) await remember(tx, kept);
    return done;
  });
  if (!isKept) {
    // It went meanwhile, and what was kept of it since goes as well.
    await storage.remove(file);
    throw new FileNotFound(file.id);
  }
  return scans.isNeeded ? scanned(deps, kept, remember) : kept;
}

async function scanned(
  deps: FileSettlingDependencies,
  file: StoredFile,
  remember: Remember<StoredFile>,
): Promise<StoredFile> {
  const { store, scans, writing, now } = deps;
  const looking = scans.look(file);
  const outcome = await withTimeout(looking, SCAN_MS, 'a look at a file').catch(
    () => 'unknown' as const,
  );
  const after = await writing.inTransaction(async (tx) => {
    const locked = await store.lock(tx, file);
    if (!locked) throw new FileNotFound(file.id);
    await scans.settle(tx, locked, outcome, now());
    const known = (await store.lock(tx, file)) ?? locked;
    if (known.state !== 'infected') await remember(tx, known);
    return known;
  });
  if (after.state !== 'infected') return after;
  await removeNow(deps, file);
  throw new VirusFound(file.id);
}
