import { InvalidError } from '@gatehouse/shared/errors/app-error';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Acting } from '../../acting.js';
import { siftInto } from './content/sifted.js';
import { removeNow, settle, type FileSettlingDependencies } from './file-settling.js';
import {
  FileDamaged,
  FileNotFound,
  NoUpload,
  TooManyFiles,
  UploadIncomplete,
} from './files.errors.js';
import type { Contents, FileRef, Planned, StoredFile, Uploader } from './files.types.js';
import type { UploadTarget } from './storage/storage.js';

/** Who uploads. Told from outside: people belong to communities, and those keep files of their own. */
export interface Uploaders {
  /** @throws where nobody of this account is known there */
  getDoer(acting: Acting): Promise<{ by: Uploader }>;
}

export interface FileUploadsDependencies extends FileSettlingDependencies {
  people: Uploaders;
}

/** What somebody says of a file before it comes. */
export interface Wanted {
  purpose: string;
  name: string;
}

/** An upload, how much of it has come, and where the rest is to be sent. */
export interface Upload {
  file: StoredFile;
  planned: Planned;
  received: number;
  isResumable: boolean;
  target: UploadTarget;
}

export type FileUploadsService = ReturnType<typeof createFileUploadsService>;

const HOUR_MS = 3_600_000;
/** How long a file waits for something to be linked to it. */
const UNLINKED_MS = 24 * HOUR_MS;
/** How long an address takes bytes; a fresh one can be asked for. */
const TARGET_MS = HOUR_MS;
/** How long one process has to look at an upload before another may. */
const COMPLETING_MS = 5 * 60_000;
/** What one may have uploaded that nothing is linked to; a few at once may pass it by one file each. */
const MOST_UNUSED_BYTES = 500 * 1024 * 1024;

/** How files come. */
export function createFileUploadsService(deps: FileUploadsDependencies) {
  const { store, storage, writing, now } = deps;

  return {
    /**
     * Keeps what comes while it comes.
     * @param sha256 what it has to have, where that was said
     * @throws FileRefused, FileUnreadable, FileEmpty, FileDamaged, PictureTooLarge, VirusFound,
     *   TooManyFiles, PersonNotFound, StorageAway
     */
    async upload(
      acting: Acting,
      wanted: Wanted & { sha256?: string | undefined },
      chunks: AsyncIterable<Buffer>,
      remember: Remember<StoredFile>,
    ): Promise<StoredFile> {
      const { sha256, ...said } = wanted;
      const file = await begin(deps, acting, said);
      await writing.inTransaction((tx) => store.add(tx, file));
      const keep = (kept: AsyncIterable<Buffer>) => storage.put(file, kept);
      const contents = await siftInto(keep, chunks, { name: file.name, sha256 }).catch(
        async (error: unknown) => {
          // What this leaves, if it fails as well, goes with all that nothing is linked to.
          await endUpload(deps, file).catch(() => undefined);
          throw error;
        },
      );
      return settle(deps, file, contents, remember);
    },

    /**
     * Says where a file is to be sent.
     * @throws TooManyFiles, PersonNotFound
     */
    async start(
      acting: Acting,
      { purpose, name, ...planned }: Wanted & Planned,
      remember: Remember<Upload>,
    ): Promise<Upload> {
      const file = { ...(await begin(deps, acting, { purpose, name }, planned.bytes)), planned };
      const upload = await uploadOf(deps, file, planned, 0);
      await writing.inTransaction(async (tx) => {
        await store.add(tx, file);
        await remember(tx, upload);
      });
      return upload;
    },

    /** @throws FileNotFound, NoUpload */
    async progress(acting: Acting, fileId: string): Promise<Upload> {
      const { file, planned } = await receiving(deps, acting, fileId);
      return uploadOf(deps, file, planned, await storage.receivedOf(file));
    },

    /**
     * Looks at what has come, once all of it has.
     * @throws FileNotFound, NoUpload, UploadIncomplete, and what `upload` throws
     */
    async complete(
      acting: Acting,
      fileId: string,
      remember: Remember<StoredFile>,
    ): Promise<StoredFile> {
      const { file, planned } = await receiving(deps, acting, fileId);
      const received = await storage.receivedOf(file);
      if (received < planned.bytes) throw new UploadIncomplete(received, planned.bytes);
      const at = now();
      if (!(await store.claim(file, at, new Date(at.getTime() + COMPLETING_MS))))
        throw new NoUpload(file.state);
      const contents = await sift(deps, file, planned);
      return settle(deps, file, contents, remember);
    },
  };
}

/** @param bytes how many are announced */
async function begin(
  { store, people, now }: FileUploadsDependencies,
  acting: Acting,
  wanted: Wanted,
  bytes = 0,
): Promise<StoredFile> {
  const { communityId } = acting;
  const { by } = await people.getDoer(acting);
  const unused = await store.unusedBytes(communityId, by.accountId);
  if (unused + bytes > MOST_UNUSED_BYTES) throw new TooManyFiles(MOST_UNUSED_BYTES);
  const createdAt = now();
  return {
    ...{ communityId, id: newId(), ...wanted, state: 'receiving', uploader: by, createdAt },
    expiresAt: new Date(createdAt.getTime() + UNLINKED_MS),
  };
}

/** An upload of the caller's that is not over. */
async function receiving(
  { store }: FileUploadsDependencies,
  { communityId, accountId }: Acting,
  id: string,
): Promise<{ file: StoredFile; planned: Planned }> {
  const file = await store.find({ communityId, id });
  if (file?.uploader.accountId !== accountId) throw new FileNotFound(id);
  if (file.state !== 'receiving' || !file.planned) throw new NoUpload(file.state);
  return { file, planned: file.planned };
}

async function uploadOf(
  { storage, now }: FileUploadsDependencies,
  file: StoredFile,
  planned: Planned,
  received: number,
): Promise<Upload> {
  const target = await storage.uploadTo(file, planned, new Date(now().getTime() + TARGET_MS));
  return { file, planned, received, isResumable: storage.isResumable, target };
}

/** What was damaged may be sent again; what is of another kind has come in vain. */
async function sift(
  deps: FileUploadsDependencies,
  file: StoredFile,
  planned: Planned,
): Promise<Contents> {
  const { store, storage } = deps;
  const { name } = file;
  const { sha256, mediaType } = planned;
  try {
    const contents = await siftInto((kept) => storage.put(file, kept), storage.readUpload(file), {
      name,
      sha256,
      mediaType,
      mustBe: mediaType,
    });
    // Before it counts as come: whoever dies in between has it sent again, and nothing lies twice.
    await storage.dropUpload(file);
    return contents;
  } catch (error) {
    if (error instanceof FileDamaged) await storage.dropUpload(file);
    if (error instanceof InvalidError && !(error instanceof FileDamaged))
      await endUpload(deps, file);
    else await store.release(file);
    throw error;
  }
}

async function endUpload(deps: FileUploadsDependencies, file: FileRef): Promise<void> {
  const { store, writing, now } = deps;
  await writing.inTransaction((tx) => store.end(tx, file, 'rejected', now()));
  await removeNow(deps, file);
}
