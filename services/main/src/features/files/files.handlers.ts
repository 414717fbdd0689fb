import type { components, operations } from '@gatehouse/contracts/main';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import { sentOf } from '@gatehouse/shared/http/sent-body';
import { rememberAs } from '@gatehouse/shared/sql/idempotency/remember';
import { actingFor } from '../../acting.js';
import type { FileUploadsService, Upload } from './file-uploads.service.js';
import { FileNotFound, LinkInvalid, NoUpload } from './files.errors.js';
import type { FilesService } from './files.service.js';
import {
  ARCHIVE_TYPE,
  type FileRef,
  type FileType,
  type KeptType,
  type StoredFile,
} from './files.types.js';
import { dispositionOf, type LinkSigner } from './links.js';
import type { FolderStorage } from './storage/folder-storage.js';

type Schemas = components['schemas'];

type FileOperations = Pick<
  operations,
  | 'uploadFile'
  | 'startUpload'
  | 'getUpload'
  | 'completeUpload'
  | 'getFile'
  | 'deleteFile'
  | 'getFileLink'
  | 'downloadFile'
  | 'sendUpload'
>;

export interface FileHandlersDependencies {
  files: FilesService;
  uploads: FileUploadsService;
  store: { find(file: FileRef): Promise<StoredFile | undefined> };
  links: LinkSigner;
  /** Where what comes at our own addresses lies; undefined where all goes past us. */
  folder: FolderStorage | undefined;
  now: () => Date;
}

/** The operations tagged `files` in openapi/main.yaml. */
export function createFilesHandlers(deps: FileHandlersDependencies): Handlers<FileOperations> {
  const { files, uploads } = deps;
  return {
    uploadFile: async (request) => {
      const remember = rememberAs(201, request.idempotency, toBody);
      const { chunks } = sentOf(request);
      const file = await uploads.upload(actingFor(request), request.query, chunks, remember);
      return { status: 201, body: toBody(file) };
    },

    startUpload: async (request) => {
      const remember = rememberAs(201, request.idempotency, toUploadBody);
      const upload = await uploads.start(actingFor(request), request.body, remember);
      return { status: 201, body: toUploadBody(upload) };
    },

    getUpload: async (request) => {
      const upload = await uploads.progress(actingFor(request), request.params.fileId);
      return { status: 200, body: toUploadBody(upload) };
    },

    completeUpload: async (request) => {
      const remember = rememberAs(200, request.idempotency, toBody);
      const file = await uploads.complete(actingFor(request), request.params.fileId, remember);
      return { status: 200, body: toBody(file) };
    },

    getFile: async (request) => ({
      status: 200,
      body: toBody(await files.get(actingFor(request), request.params.fileId)),
    }),

    deleteFile: async (request) => {
      await files.delete(actingFor(request), request.params.fileId);
      return { status: 204 };
    },

    getFileLink: async (request) => {
      const { disposition = 'attachment' } = request.query;
      const link = await files.link(actingFor(request), request.params.fileId, disposition);
      return { status: 200, body: { ...link, expiresAt: link.expiresAt.toISOString() } };
    },

    ...atAddresses(deps),
  };
}

/** What is done at addresses that say by themselves what may be done there. */
function atAddresses({
  files,
  store,
  links,
  folder,
  now,
}: FileHandlersDependencies): Pick<Handlers<FileOperations>, 'downloadFile' | 'sendUpload'> {
  return {
    downloadFile: async (request) => {
      const { use, ...claim } = links.read(request.params.link, now());
      if (use === 'upload' || !folder) throw new LinkInvalid();
      const { file, contents, chunks } = await files.fetch(claim);
      const headers = {
        'Content-Type': contents.mediaType,
        'Content-Disposition': dispositionOf(use, file.name),
        // Nothing of it may act, whatever a browser takes it for.
        'Content-Security-Policy': 'sandbox',
      };
      return { status: 200, headers, body: { length: contents.bytes, chunks } };
    },

    sendUpload: async (request) => {
      const { use, ...claim } = links.read(request.params.link, now());
      if (use !== 'upload' || !folder) throw new LinkInvalid();
      const file = await store.find(claim);
      if (!file) throw new FileNotFound(claim.id);
      if (file.state !== 'receiving' || !file.planned) throw new NoUpload(file.state);
      const { offset = 0 } = request.query;
      const from = { offset, most: file.planned.bytes };
      const received = await folder.receive(file, from, sentOf(request).chunks);
      return { status: 200, body: { received } };
    },
  };
}

/** A file as the API tells of it. */
function toBody(file: StoredFile): Schemas['File'] {
  const { state, contents, expiresAt } = file;
  if (state !== 'receiving' && state !== 'scanning' && state !== 'clean')
    throw new Error(`Nobody is told of a file that is ${state}`);
  return {
    id: file.id,
    communityId: file.communityId,
    purpose: file.purpose,
    name: file.name,
    state,
    ...(contents && { ...contents, mediaType: uploadedType(contents.mediaType) }),
    uploader: file.uploader,
    linked: file.ownerId !== undefined,
    createdAt: file.createdAt.toISOString(),
    ...(expiresAt && { expiresAt: expiresAt.toISOString() }),
  };
}

/** What we make ourselves is told of by the feature that has made it. */
function uploadedType(mediaType: KeptType): FileType {
  if (mediaType === ARCHIVE_TYPE) throw new Error('Nobody has uploaded an archive');
  return mediaType;
}

function toUploadBody({ file, planned, received, isResumable, target }: Upload): Schemas['Upload'] {
  return {
    file: toBody(file),
    bytes: planned.bytes,
    received,
    resumable: isResumable,
    method: 'PUT',
    url: target.url,
    headers: target.headers,
    urlExpiresAt: target.expiresAt.toISOString(),
  };
}
