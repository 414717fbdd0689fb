import { randomBytes } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '@gatehouse/shared/errors/app-error';
import { UploadOffset } from '../files.errors.js';
import type { FileRef } from '../files.types.js';
import type { LinkSigner } from '../links.js';
import { StorageAway } from './storage-away.js';
import { NothingStored, type FileStorage } from './storage.js';

/** What is read at once. */
const CHUNK_BYTES = 256 * 1024;
const CONTENT = 'content';
const UPLOAD = 'upload';

/** Files in a folder of this machine, or of one that several share. */
export interface FolderStorage extends FileStorage {
  /**
   * Takes bytes of an upload from `offset` on. What has come is kept also when `chunks` throw.
   *
   * @returns how many bytes there are then
   * @throws UploadOffset where there would be a gap, or more than `most`
   */
  receive(
    file: FileRef,
    from: { offset: number; most: number },
    chunks: AsyncIterable<Buffer>,
  ): Promise<number>;
}

/**
 * Each file has a folder of its own, `<community>/<file>/`: what is written lies there from its first
 * byte on, so that removing the folder leaves nothing.
 *
 * @param folder exists, or is made
 */
export function createFolderStorage(folder: string, links: LinkSigner): FolderStorage {
  const folderOf = ({ communityId, id }: FileRef): string => join(folder, communityId, id);
  const placeOf = (file: FileRef, what: string): string => join(folderOf(file), what);

  return {
    async put(file, chunks) {
      const place = placeOf(file, CONTENT);
      // Of a name of its own: whoever keeps the same file at the same moment writes another.
      const part = `${place}.${randomBytes(6).toString('hex')}`;
      try {
        await plainly(async () => mkdir(folderOf(file), { recursive: true }));
        await writeAll(part, chunks);
        await plainly(() => rename(part, place));
        await plainly(() => syncFolder(folderOf(file)));
      } catch (error) {
        await rm(part, { force: true }).catch(() => undefined);
        throw error;
      }
    },

    read: (file) => readAll(file, placeOf(file, CONTENT)),

    remove: (file) => plainly(() => rm(folderOf(file), { recursive: true, force: true })),

    linkTo: (file, { disposition, expiresAt }) =>
      Promise.resolve({
        url: `/api/v1/public/files/${links.sign({ ...file, use: disposition, expiresAt })}`,
        expiresAt,
      }),

    isResumable: true,

    uploadTo: (file, _planned, expiresAt) =>
      Promise.resolve({
        url: `/api/v1/public/uploads/${links.sign({ ...file, use: 'upload', expiresAt })}`,
        headers: { 'content-type': 'application/octet-stream' },
        expiresAt,
      }),

    receivedOf: (file) => sizeOf(placeOf(file, UPLOAD)),

    async receive(file, { offset, most }, chunks) {
      const place = placeOf(file, UPLOAD);
      await plainly(async () => mkdir(folderOf(file), { recursive: true }));
      const received = await sizeOf(place);
      if (offset > received) throw new UploadOffset(received);
      await appendAll(place, offset, most, chunks);
      return sizeOf(place);
    },

    readUpload: (file) => readAll(file, placeOf(file, UPLOAD)),

    dropUpload: (file) => plainly(() => rm(placeOf(file, UPLOAD), { force: true })),

    close: () => undefined,
  };
}

/** What the file system complains of is no fault of whoever asks. */
async function plainly<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof AppError ? error : new StorageAway(error);
  }
}

async function sizeOf(place: string): Promise<number> {
  return plainly(async () => {
    try {
      return (await stat(place)).size;
    } catch (error) {
      if (isMissing(error)) return 0;
      throw error;
    }
  });
}

/** On the disk, and not only on its way there, before anybody is told that it is kept. */
async function writeAll(place: string, chunks: AsyncIterable<Buffer>): Promise<void> {
  const file = await plainly(() => open(place, 'wx', 0o600));
  try {
    let at = 0;
    for await (const chunk of chunks) at += await write(file, chunk, at);
    await plainly(() => file.datasync());
  } finally {
    await file.close();
  }
}

async function appendAll(
  place: string,
  offset: number,
  most: number,
  chunks: AsyncIterable<Buffer>,
): Promise<void> {
  const file = await plainly(() =>
    open(place, 'a', 0o600)
      .then((made) => made.close())
      .then(() => open(place, 'r+')),
  );
  try {
    let at = offset;
    for await (const chunk of chunks) {
      if (at + chunk.length > most) throw new UploadOffset(at);
      at += await write(file, chunk, at);
    }
    await plainly(() => file.datasync());
  } finally {
    await file.close();
  }
}

/** Where it belongs, so that bytes that come twice stand once. */
async function write(file: FileHandle, chunk: Buffer, at: number): Promise<number> {
  return plainly(async () => {
    let done = 0;
    while (done < chunk.length)
      done += (await file.write(chunk, done, chunk.length - done, at + done)).bytesWritten;
    return done;
  });
}

async function* readAll(file: FileRef, place: string): AsyncGenerator<Buffer> {
  try {
    yield* createReadStream(place, { highWaterMark: CHUNK_BYTES }) as AsyncIterable<Buffer>;
  } catch (error) {
    throw isMissing(error) ? new NothingStored(file) : new StorageAway(error);
  }
}

/** A name is on the disk once its folder is. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
