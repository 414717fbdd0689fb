import {
  change,
  execute,
  insertRow,
  select,
  selectIn,
} from '@gatehouse/shared/sql/statements/prepared';
import { leftoverRows, type Leftovers } from '@gatehouse/shared/sql/purge';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Sequelize } from 'sequelize';
import type {
  Contents,
  FileRef,
  FileState,
  FileType,
  KeptType,
  StoredFile,
} from './files.types.js';

export type FilesStore = ReturnType<typeof createFilesStore>;

/** How long it is known what became of a file that is gone. */
const KEEP_DAYS = 30;

/** A row of the table files, as far as it says what there is. */
export interface FileRow {
  communityId: string;
  id: string;
  purpose: string;
  name: string;
  state: FileState;
  uploaderId: string;
  uploaderName: string;
  plannedBytes: number | null;
  plannedSha256: string | null;
  plannedType: FileType | null;
  bytes: number | null;
  sha256: string | null;
  mediaType: KeptType | null;
  ownerId: string | null;
  createdAt: Date;
  expiresAt: Date | null;
}

export const FILE_COLUMNS = `
  community_id AS communityId, id, purpose, name, state, uploader_id AS uploaderId,
  uploader_name AS uploaderName, planned_bytes AS plannedBytes, planned_sha256 AS plannedSha256,
  planned_type AS plannedType, bytes, sha256, media_type AS mediaType, owner_id AS ownerId,
  created_at AS createdAt, expires_at AS expiresAt`;

const FIND = `SELECT ${FILE_COLUMNS} FROM files WHERE community_id = ? AND id = ?`;

/** Of an upload that is not over, what was said to come. */
const UNUSED = `
  SELECT COALESCE(SUM(COALESCE(bytes, planned_bytes)), 0) AS total FROM files
  WHERE community_id = ? AND uploader_id = ? AND expires_at IS NOT NULL`;

const CLAIM = `
  UPDATE files SET busy_until = ?
  WHERE community_id = ? AND id = ? AND state = 'receiving'
    AND (busy_until IS NULL OR busy_until <= ?)`;

const RELEASE = `UPDATE files SET busy_until = NULL WHERE community_id = ? AND id = ?`;

const KEEP = `
  UPDATE files SET state = ?, bytes = ?, sha256 = ?, media_type = ?, scan_at = ?, busy_until = NULL
  WHERE community_id = ? AND id = ? AND state = 'receiving'`;

const LINK = `
  UPDATE files SET owner_id = ?, expires_at = NULL
  WHERE community_id = ? AND id = ? AND state = 'clean' AND owner_id IS NULL`;

const END = `
  UPDATE files SET state = ?, ended_at = ?, remove_at = ?, expires_at = NULL, scan_at = NULL,
    busy_until = NULL
  WHERE community_id = ? AND id = ? AND ended_at IS NULL`;

const REMOVED = `UPDATE files SET remove_at = NULL WHERE community_id = ? AND id = ?`;

const CLEAN = `
  UPDATE files SET state = 'clean', scan_at = NULL
  WHERE community_id = ? AND id = ? AND state = 'scanning'`;

/** The table files. */
export function createFilesStore(sequelize: Sequelize) {
  return {
    async add(tx: Transaction, file: StoredFile): Promise<void> {
      await insertRow(tx, 'files', toRow(file));
    },

    async find({ communityId, id }: FileRef): Promise<StoredFile | undefined> {
      const [row] = await select<FileRow>(sequelize, FIND, [communityId, id]);
      return row && fromRow(row);
    },

    /** Lets nobody else change it before this transaction ends. */
    async lock(tx: Transaction, { communityId, id }: FileRef): Promise<StoredFile | undefined> {
      const [row] = await selectIn<FileRow>(tx, `${FIND} FOR UPDATE`, [communityId, id]);
      return row && fromRow(row);
    },

    /** How many bytes somebody has uploaded, or announced, that nothing is linked to. */
    async unusedBytes(communityId: string, uploaderId: string): Promise<number> {
      const [row] = await select<{ total: string }>(sequelize, UNUSED, [communityId, uploaderId]);
      return Number(row?.total ?? 0);
    },

    /** Makes the upload one's own to complete, until then; false where it is somebody's, or over. */
    claim: async ({ communityId, id }: FileRef, at: Date, until: Date): Promise<boolean> =>
      (await change(sequelize, CLAIM, [until, communityId, id, at])) === 1,

    async release({ communityId, id }: FileRef): Promise<void> {
      await change(sequelize, RELEASE, [communityId, id]);
    },

    /**
     * It has come.
     * @param scanAt when it is looked through, at the latest; undefined where it is clean as it is
     * @returns false when it was over by then
     */
    async keep(
      tx: Transaction,
      file: FileRef,
      contents: Contents<KeptType>,
      scanAt?: Date,
    ): Promise<boolean> {
      const { bytes, sha256, mediaType } = contents;
      const state: FileState = scanAt === undefined ? 'clean' : 'scanning';
      const what = [state, bytes, sha256, mediaType, scanAt ?? null];
      return (await execute(tx, KEEP, [...what, file.communityId, file.id])) === 1;
    },

    /** @returns false when it is not clean, or linked already */
    link: async (
      tx: Transaction,
      { communityId, id }: FileRef,
      ownerId: string,
    ): Promise<boolean> => (await execute(tx, LINK, [ownerId, communityId, id])) === 1,

    /** Nothing was found in it. */
    async clear(tx: Transaction, { communityId, id }: FileRef): Promise<void> {
      await execute(tx, CLEAN, [communityId, id]);
    },

    /** Nobody finds it any more, and its bytes are due to be removed. */
    async end(tx: Transaction, { communityId, id }: FileRef, state: FileState, at: Date) {
      await execute(tx, END, [state, at, at, communityId, id]);
    },

    /** Nothing is left of its bytes. */
    async removed({ communityId, id }: FileRef): Promise<void> {
      await change(sequelize, REMOVED, [communityId, id]);
    },
  };
}

export function fileLeftovers(sequelize: Sequelize): Leftovers {
  return leftoverRows(sequelize, {
    what: 'files that are gone',
    table: 'files',
    column: 'ended_at',
    keepDays: KEEP_DAYS,
    onlyIf: 'remove_at IS NULL',
  });
}

function toRow({ uploader, planned, createdAt, expiresAt, ...file }: StoredFile): object {
  return {
    communityId: file.communityId,
    id: file.id,
    purpose: file.purpose,
    name: file.name,
    state: file.state,
    uploaderId: uploader.accountId,
    uploaderName: uploader.name,
    plannedBytes: planned?.bytes ?? null,
    plannedSha256: planned?.sha256 ?? null,
    plannedType: planned?.mediaType ?? null,
    createdAt,
    expiresAt: expiresAt ?? null,
  };
}

export function fromRow(row: FileRow): StoredFile {
  const { plannedBytes, plannedSha256, plannedType, bytes, sha256, mediaType } = row;
  const isPlanned = plannedBytes !== null && plannedSha256 !== null && plannedType !== null;
  const hasCome = bytes !== null && sha256 !== null && mediaType !== null;
  return {
    communityId: row.communityId,
    id: row.id,
    purpose: row.purpose,
    name: row.name,
    state: row.state,
    uploader: { accountId: row.uploaderId, name: row.uploaderName },
    ...(isPlanned && {
      planned: { bytes: plannedBytes, sha256: plannedSha256, mediaType: plannedType },
    }),
    ...(hasCome && { contents: { bytes, sha256, mediaType } }),
    ...(row.ownerId !== null && { ownerId: row.ownerId }),
    createdAt: row.createdAt,
    ...(row.expiresAt !== null && { expiresAt: row.expiresAt }),
  };
}
