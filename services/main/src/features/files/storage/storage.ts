import type { Disposition, FileRef, KeptType, Planned } from '../files.types.js';

/** An address that says by itself what may be done at it, until when. */
export interface SignedUrl {
  /** One that begins with a slash is on this server. */
  url: string;
  expiresAt: Date;
}

/** Where an upload is sent, by PUT. */
export interface UploadTarget extends SignedUrl {
  headers: Record<string, string>;
}

/** How a file is given to whoever has its address. */
export interface Giving {
  name: string;
  mediaType: KeptType;
  disposition: Disposition;
  /** Until when. */
  expiresAt: Date;
}

/**
 * Where the bytes of files are. A file has its content, and before that, while it is uploaded in
 * parts or past us, what has come of it. Both lie under its id and that of its community; nothing
 * that anybody typed is part of where. Everything may throw StorageAway.
 */
export interface FileStorage {
  /**
   * Keeps what comes as the file's content: all of it, or nothing when it throws or `chunks` do.
   * Chunks are taken no faster than they are kept.
   */
  put(file: FileRef, chunks: AsyncIterable<Buffer>): Promise<void>;
  /** @throws NothingStored when there is no content; before the first chunk */
  read(file: FileRef): AsyncIterable<Buffer>;
  /** Forgets content and upload, whatever of it there is. */
  remove(file: FileRef): Promise<void>;
  /** Where the content can be fetched without a token. */
  linkTo(file: FileRef, giving: Giving): Promise<SignedUrl>;

  /** Whether what has come of an upload is kept when its connection is lost. */
  readonly isResumable: boolean;
  /** Where an upload is to be sent: it takes these bytes and no others. */
  uploadTo(file: FileRef, planned: Planned, expiresAt: Date): Promise<UploadTarget>;
  /** How many bytes of the upload have come. */
  receivedOf(file: FileRef): Promise<number>;
  /** @throws NothingStored when nothing has come; before the first chunk */
  readUpload(file: FileRef): AsyncIterable<Buffer>;
  /** Forgets what has come of the upload; the content stays. */
  dropUpload(file: FileRef): Promise<void>;
  /** Whatever was opened is closed. */
  close(): void;
}

/** There are no such bytes: nobody has sent them, or they were removed. */
export class NothingStored extends Error {
  override readonly name = 'NothingStored';

  constructor({ communityId, id }: FileRef) {
    super(`Nothing is stored of file ${id} of community ${communityId}`);
  }
}
