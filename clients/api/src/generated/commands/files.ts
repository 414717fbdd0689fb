// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions } from '../../commands/options.js';
import type {
  File,
  FileLink,
  GetFileLinkQuery,
  Upload,
  UploadFileQuery,
  UploadPlan,
} from './types.js';

/** What people upload, and where features keep it. */
export interface FilesCommands {
  /**
   * Begin to upload a large file. Says what is going to come, of at most 100 MB, and answers where
   * to: the bytes are sent to `url` by `method` with these `headers`, and then the upload is
   * completed. Length, type and checksum are held against what comes. Where `resumable`, a connection
   * that was lost is taken up again: ask how much has come, and send the rest; otherwise all of it is
   * sent again.
   */
  startUpload: (body: UploadPlan, options?: CommunityOptions & KeyOptions) => Promise<Upload>;
  /**
   * Ask how much of an upload has come. For who began it, with a fresh address for what is missing:
   * where `resumable`, the bytes from `received` on are sent to `url` with `?offset=` and that
   * number.
   */
  progress: (fileId: string, options?: CommunityOptions) => Promise<Upload>;
  /**
   * Complete an upload. Once all of it has come: what came is held against what was said, and looked
   * at like any file. What differs has to be sent again; a file of a kind that is not taken is thrown
   * away.
   */
  completeUpload: (fileId: string, options?: CommunityOptions & KeyOptions) => Promise<File>;
  /**
   * Upload a file. The body is the file, of at most 10 MB; it is kept while it comes, and has to come
   * within 30 seconds. What it is, is seen by its content, whatever it is called: JPEG, PNG, WebP,
   * PDF, text, CSV, XLSX, DOCX or MP4, and nothing else. Where and when a picture or a film was taken
   * is not kept. A file that nothing is linked to within 24 hours goes again. Where files are
   * searched for viruses, one that cannot be searched at once stays `scanning` until it is. The same
   * `Idempotency-Key` with the same name, purpose, `sha256` and length gets the first answer again.
   */
  upload: (
    body: Blob,
    query: UploadFileQuery,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<File>;
  /**
   * Look at a file. What is known of it, for who uploaded it and whoever may see what it is linked
   * to. A file in which a virus was found is gone, which its uploader is told by 404 `file_infected`.
   */
  get: (fileId: string, options?: CommunityOptions) => Promise<File>;
  /**
   * Delete a file. By who uploaded it, as long as nothing is linked to it; afterwards 409
   * `file_linked`.
   */
  delete: (fileId: string, options?: CommunityOptions) => Promise<void>;
  /**
   * Have a file's address for five minutes. Whoever has the address may fetch the file, without a
   * token, until then: 403 afterwards. For who uploaded the file and whoever may see what it is
   * linked to. Pictures and PDFs may be shown in the page (`inline`); all else is downloaded,
   * whatever is asked for. One that is not looked through yet is 409 `file_not_ready`.
   */
  link: (fileId: string, query?: GetFileLinkQuery, options?: CommunityOptions) => Promise<FileLink>;
}

export const files: Operations<FilesCommands> = {
  startUpload: 'POST /files/uploads body key',
  progress: 'GET /files/uploads/{fileId}',
  completeUpload: 'POST /files/uploads/{fileId}/complete key',
  upload: 'POST /files bytes query key',
  get: 'GET /files/{fileId}',
  delete: 'DELETE /files/{fileId}',
  link: 'GET /files/{fileId}/link query',
};
