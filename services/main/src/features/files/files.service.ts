import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Acting } from '../../acting.js';
import type { FileReaders } from './file-readers.js';
import {
  FileInfected,
  FileLinked,
  FileNotFound,
  FileNotReady,
  WrongPurpose,
} from './files.errors.js';
import type { FilesStore } from './files.store.js';
import {
  SHOWN,
  type Contents,
  type Disposition,
  type FileRef,
  type KeptType,
  type StoredFile,
} from './files.types.js';
import { NothingStored, type FileStorage, type SignedUrl } from './storage/storage.js';

export interface FilesDependencies {
  store: FilesStore;
  storage: FileStorage;
  readers: FileReaders;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

/** A file that is to be linked to something, and to what. */
export interface Attachment {
  fileId: string;
  /** What it has to have been uploaded for. */
  purpose: string;
  /** The id of what it is linked to. */
  ownerId: string;
}

export type FilesService = ReturnType<typeof createFilesService>;

/** How long whoever has the address of a file may fetch it. */
const LINK_MS = 5 * 60_000;

/** Files that have come. */
export function createFilesService(deps: FilesDependencies) {
  const { store, storage, now } = deps;
  return {
    ...forFeatures(deps),

    /** @throws FileNotFound, FileInfected */
    get: (acting: Acting, fileId: string): Promise<StoredFile> => readable(deps, acting, fileId),

    /**
     * By who uploaded it, before anything is linked to it.
     * @throws FileNotFound, FileInfected, FileLinked
     */
    async delete(acting: Acting, fileId: string): Promise<void> {
      const ref = { communityId: acting.communityId, id: fileId };
      await deps.writing.inTransaction(async (tx) => {
        const file = own(acting, await store.lock(tx, ref), fileId);
        if (file.ownerId !== undefined) throw new FileLinked(fileId);
        await store.end(tx, file, 'deleted', now());
      });
    },

    /** @throws FileNotFound, FileInfected, FileNotReady */
    async link(
      acting: Acting,
      fileId: string,
      wanted: Disposition,
    ): Promise<SignedUrl & { disposition: Disposition }> {
      const file = await readable(deps, acting, fileId);
      const { mediaType } = contentsOf(file);
      const disposition = SHOWN.has(mediaType) ? wanted : 'attachment';
      const expiresAt = new Date(now().getTime() + LINK_MS);
      const giving = { name: file.name, mediaType, disposition, expiresAt };
      return { ...(await storage.linkTo(file, giving)), disposition };
    },

    /**
     * What an address of ours leads to, whoever has it.
     * @throws FileNotFound when it went meanwhile
     */
    async fetch(
      ref: FileRef,
    ): Promise<{ file: StoredFile; contents: Contents<KeptType>; chunks: AsyncIterable<Buffer> }> {
      const file = await store.find(ref);
      if (file?.state !== 'clean') throw new FileNotFound(ref.id);
      return { file, contents: contentsOf(file), chunks: await begun(file, storage.read(file)) };
    },
  };
}

/** What other features ask. */
function forFeatures({ store, storage, now }: FilesDependencies) {
  return {
    /**
     * Links a file of the caller's to something, so that it stays, and is seen by whoever the feature
     * of that purpose lets see it; once for each file.
     * @throws FileNotFound, FileInfected, FileNotReady, FileLinked, WrongPurpose
     */
    async attach(tx: Transaction, acting: Acting, wanted: Attachment): Promise<StoredFile> {
      const { fileId, purpose, ownerId } = wanted;
      const ref = { communityId: acting.communityId, id: fileId };
      const file = own(acting, await store.lock(tx, ref), fileId);
      if (file.purpose !== purpose) throw new WrongPurpose(purpose);
      if (file.ownerId !== undefined) throw new FileLinked(fileId);
      contentsOf(file);
      await store.link(tx, file, ownerId);
      return { ...file, ownerId };
    },

    /** What it was linked to is gone, and so is the file: at once for everybody, its bytes soon after. */
    detach: (tx: Transaction, file: FileRef): Promise<void> =>
      store.end(tx, file, 'deleted', now()),

    /**
     * What is in a file, for the feature that it is linked to.
     * @throws FileNotFound, FileNotReady
     */
    async open(ref: FileRef): Promise<{ file: StoredFile; chunks: AsyncIterable<Buffer> }> {
      const file = await store.find(ref);
      if (!file || isGone(file)) throw new FileNotFound(ref.id);
      contentsOf(file);
      return { file, chunks: await begun(file, storage.read(file)) };
    },

    /** What is in a file, for who has uploaded it; undefined when it is not there any more. */
    async openIfAny(ref: FileRef): Promise<AsyncIterable<Buffer> | undefined> {
      const file = await store.find(ref);
      if (file?.state !== 'clean') return undefined;
      try {
        return await begun(file, storage.read(file));
      } catch (error) {
        if (error instanceof FileNotFound) return undefined;
        throw error;
      }
    },
  };
}

/** For who uploaded it, and whoever may see what it is linked to. */
async function readable(
  { store, readers }: FilesDependencies,
  acting: Acting,
  id: string,
): Promise<StoredFile> {
  const file = await store.find({ communityId: acting.communityId, id });
  if (!file) throw new FileNotFound(id);
  if (file.uploader.accountId === acting.accountId) return own(acting, file, id);
  const { ownerId, purpose } = file;
  const isSeen =
    ownerId !== undefined && !isGone(file) && (await readers.mayRead(acting, purpose, ownerId));
  if (!isSeen) throw new FileNotFound(id);
  return file;
}

/** @throws FileNotFound where it is somebody else's */
function own({ accountId }: Acting, file: StoredFile | undefined, id: string): StoredFile {
  if (file?.uploader.accountId !== accountId) throw new FileNotFound(id);
  if (file.state === 'infected') throw new FileInfected(id);
  if (isGone(file)) throw new FileNotFound(id);
  return file;
}

const isGone = ({ state }: StoredFile): boolean =>
  state === 'infected' || state === 'rejected' || state === 'deleted';

/** @throws FileNotReady */
function contentsOf({ state, contents }: StoredFile): Contents<KeptType> {
  if (state !== 'clean' || !contents) throw new FileNotReady(state);
  return contents;
}

/** With its first bytes read, so that a file of which there are none is known before an answer begins. */
async function begun(file: FileRef, chunks: AsyncIterable<Buffer>): Promise<AsyncIterable<Buffer>> {
  const reading = chunks[Symbol.asyncIterator]();
  let first: IteratorResult<Buffer>;
  try {
    first = await reading.next();
  } catch (error) {
    throw error instanceof NothingStored ? new FileNotFound(file.id) : error;
  }
  return goOn(first, reading);
}

async function* goOn(first: IteratorResult<Buffer>, reading: AsyncIterator<Buffer>) {
  try {
    for (let step = first; step.done !== true; step = await reading.next()) yield step.value;
  } finally {
    await reading.return?.();
  }
}
