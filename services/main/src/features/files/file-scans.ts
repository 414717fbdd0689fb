import { UnavailableError } from '@gatehouse/shared/errors/app-error';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { fileInfected } from './files.events.js';
import type { FilesStore } from './files.store.js';
import type { StoredFile } from './files.types.js';
import { ScannerAway, ScannerUnsure, type Scanner } from './scanning/scanner.js';
import { NothingStored, type FileStorage } from './storage/storage.js';

/**
 * What a look at a file has shown: `unknown` when it could not be looked through, `away` when nobody
 * was there who could look through any.
 */
export type Outcome = 'clean' | 'unknown' | 'away' | { found: string; adminIds: string[] };

export interface FileScansDependencies {
  /** Without one every file counts as clean. */
  scanner: Scanner | undefined;
  storage: FileStorage;
  store: FilesStore;
  findAdmins: (communityId: string) => Promise<string[]>;
  writing: Pick<Writing, 'appendEvents'>;
  logger: AppLogger;
}

export type FileScans = ReturnType<typeof createFileScans>;

/** Looks for viruses in files, and does with them what follows. */
export function createFileScans(deps: FileScansDependencies) {
  const { scanner, storage, store, findAdmins, writing, logger } = deps;

  return {
    isNeeded: scanner !== undefined,

    /** Throws nothing that may pass: what could not be looked through is looked through later. */
    async look(file: StoredFile): Promise<Outcome> {
      if (!scanner) return 'clean';
      try {
        const verdict = await scanner.scan(storage.read(file));
        if (verdict.isClean) return 'clean';
        // Who is to be told is known before anything is done about it, so that nobody is forgotten.
        return { found: verdict.found, adminIds: await findAdmins(file.communityId) };
      } catch (error) {
        if (!mayPass(error)) throw error;
        logger.warn('A file could not be looked through; trying again', { id: file.id, error });
        return error instanceof ScannerAway ? 'away' : 'unknown';
      }
    },

    /** Of a file that this transaction has locked while it waited to be looked through. */
    async settle(tx: Transaction, file: StoredFile, outcome: Outcome, at: Date): Promise<void> {
      if (file.state !== 'scanning' || !isKnown(outcome)) return;
      if (outcome === 'clean') return store.clear(tx, file);
      const { found, adminIds } = outcome;
      await store.end(tx, file, 'infected', at);
      await writing.appendEvents(tx, [fileInfected(file, found, { adminIds, at })]);
    },
  };
}

/** Whether it says what is in the file. */
export const isKnown = (outcome: Outcome): outcome is Exclude<Outcome, 'unknown' | 'away'> =>
  outcome !== 'unknown' && outcome !== 'away';

const mayPass = (error: unknown): boolean =>
  error instanceof ScannerAway ||
  error instanceof ScannerUnsure ||
  error instanceof UnavailableError ||
  error instanceof NothingStored;
