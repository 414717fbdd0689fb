/** The kinds of files that are taken; none of them can carry anything that a browser runs. */
export const FILE_TYPES = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  pdf: 'application/pdf',
  text: 'text/plain',
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  mp4: 'video/mp4',
} as const;

export type FileType = (typeof FILE_TYPES)[keyof typeof FILE_TYPES];

/** What else we make ourselves; nobody uploads it. */
export const ARCHIVE_TYPE = 'application/zip';

/** What a file that is kept can be. */
export type KeptType = FileType | typeof ARCHIVE_TYPE;

/** What a page may show in its own window. */
export const SHOWN: ReadonlySet<KeptType> = new Set([
  FILE_TYPES.jpeg,
  FILE_TYPES.png,
  FILE_TYPES.webp,
  FILE_TYPES.pdf,
]);

/** The last three are its ends: nothing of it is kept. */
export type FileState = 'receiving' | 'scanning' | 'clean' | 'infected' | 'rejected' | 'deleted';

export type Disposition = 'attachment' | 'inline';

/** What is kept of a file. */
export interface Contents<Type extends KeptType = FileType> {
  mediaType: Type;
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
}

/** What somebody has said is going to come. */
export interface Planned {
  bytes: number;
  /** In hexadecimal digits. */
  sha256: string;
  mediaType: FileType;
}

/** Which file of which community. */
export interface FileRef {
  communityId: string;
  id: string;
}

export interface Uploader {
  accountId: string;
  name: string;
}

/** What belongs to whom: a feature's purpose, and the thing of it by its id. */
export interface Owner {
  id: string;
}

/** What somebody has uploaded, or is about to. */
export interface StoredFile extends FileRef {
  purpose: string;
  name: string;
  state: FileState;
  uploader: Uploader;
  /** Of an upload whose length was said before. */
  planned?: Planned;
  /** Once it has come. */
  contents?: Contents<KeptType>;
  /** The id of what is linked to it. */
  ownerId?: string;
  createdAt: Date;
  /** When it goes, unless something is linked to it until then. */
  expiresAt?: Date;
}
