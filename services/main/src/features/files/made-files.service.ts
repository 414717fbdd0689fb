import { createHash } from 'node:crypto';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { FileNotFound } from './files.errors.js';
import type { FilesStore } from './files.store.js';
import { ARCHIVE_TYPE, type Contents, type FileRef, type KeptType } from './files.types.js';
import type { FileStorage, SignedUrl } from './storage/storage.js';

/** A file that we make ourselves, for somebody to fetch. */
export interface MadeFile extends FileRef {
  /** The feature's word for what it is for. */
  purpose: string;
  name: string;
}

/** What is kept of it. */
export type MadeContents = Contents<typeof ARCHIVE_TYPE>;

export interface MadeFilesDependencies {
  store: Pick<FilesStore, 'add' | 'find' | 'keep' | 'link'>;
  storage: Pick<FileStorage, 'put' | 'linkTo'>;
  writing: Pick<Writing, 'inTransaction'>;
  now: () => Date;
}

export type MadeFilesService = ReturnType<typeof createMadeFilesService>;

/** Whose files these are: nobody finds them but through the feature that has made them. */
const MAKER = { accountId: '00000000-0000-7000-8000-000000000000', name: 'Gatehouse' };
/** When what was left of one that never came to be goes. */
const UNFINISHED_MS = 24 * 3_600_000;
/** How long whoever has the address may fetch it. */
const LINK_MS = 5 * 60_000;

/** Archives that features make, kept where uploads are. */
export function createMadeFilesService(deps: MadeFilesDependencies) {
  const { store, storage, writing, now } = deps;
  return {
    /**
     * Keeps what comes while it comes. Until it is linked it goes by itself, whoever dies in between.
     * @param file with an id that is new
     * @throws StorageAway
     */
    async make(file: MadeFile, chunks: AsyncIterable<Uint8Array>): Promise<MadeContents> {
      const createdAt = now();
      const expiresAt = new Date(createdAt.getTime() + UNFINISHED_MS);
      const row = { ...file, state: 'receiving', uploader: MAKER, createdAt, expiresAt } as const;
      await writing.inTransaction((tx) => store.add(tx, row));
      const sum = createHash('sha256');
      let bytes = 0;
      const measure = (chunk: Uint8Array): void => {
        sum.update(chunk);
        bytes += chunk.length;
      };
      await storage.put(file, measured(chunks, measure));
      return { mediaType: ARCHIVE_TYPE, bytes, sha256: sum.digest('hex') };
    },

    /**
     * Links what was made to what it is for, which keeps it.
     * @throws FileNotFound when it went meanwhile
     */
    async attach(
      tx: Transaction,
      { file, contents, ownerId }: { file: FileRef; contents: MadeContents; ownerId: string },
    ): Promise<void> {
      const isKept =
        (await store.keep(tx, file, contents)) && (await store.link(tx, file, ownerId));
      if (!isKept) throw new FileNotFound(file.id);
    },

    /** @throws FileNotFound */
    async linkTo(ref: FileRef): Promise<SignedUrl & Contents<KeptType> & { name: string }> {
      const file = await store.find(ref);
      if (file?.state !== 'clean' || !file.contents) throw new FileNotFound(ref.id);
      const expiresAt = new Date(now().getTime() + LINK_MS);
      const { name, contents } = file;
      const giving = { name, mediaType: contents.mediaType, expiresAt };
      const url = await storage.linkTo(file, { ...giving, disposition: 'attachment' });
      return { ...url, ...contents, name };
    },
  };
}

async function* measured(
  chunks: AsyncIterable<Uint8Array>,
  each: (chunk: Uint8Array) => void,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    each(chunk);
    yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.length);
  }
}
