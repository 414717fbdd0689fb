import { accountsWith } from '../../accounts-with.js';
import type { Config } from '../../config.js';
import type { Parts } from '../../parts.js';
import { createFileReaders } from './file-readers.js';
import { createFileScans } from './file-scans.js';
import { createFileTimers } from './file-timers.js';
import { createFileUploadsService, type Uploaders } from './file-uploads.service.js';
import { fileData } from './file-data.js';
import { createFilesDueStore } from './files-due.store.js';
import { filesEnding } from './files-ending.js';
import { createFilesHandlers } from './files.handlers.js';
import { createFilesService } from './files.service.js';
import { createFilesStore, fileLeftovers } from './files.store.js';
import { createMadeFilesService } from './made-files.service.js';
import { createLinkSigner, type LinkSigner } from './links.js';
import { createClamd } from './scanning/clamd.js';
import { createFolderStorage, type FolderStorage } from './storage/folder-storage.js';
import { createS3Storage } from './storage/s3-storage.js';
import { filesOf, uploadsIn } from './uploads-of.js';
import type { FileStorage } from './storage/storage.js';

export { purposesOf, type FilePurposes } from './file-readers.js';
export type { FilesService } from './files.service.js';
export type { MadeFilesService } from './made-files.service.js';
export type { UploadedFile } from './uploads-of.js';
export type { StoredFile } from './files.types.js';

export type Files = ReturnType<typeof createFiles>;

/** What people upload, for other features to keep. */
export function createFiles(parts: Parts, { people }: { people: { service: Uploaders } }) {
  const { config, sequelize, writing, rpc, logger, metrics, now } = parts;
  const links = createLinkSigner(linkSecrets(config));
  const { storage, folder } = openStorage(config, links, now);
  const store = createFilesStore(sequelize);
  const readers = createFileReaders();
  const find = accountsWith((wanted) => rpc.call('auth.people.list', wanted));
  const findAdmins = (communityId: string) => find(communityId, 'admin');
  const scanner = config.CLAMD_URL === undefined ? undefined : createClamd(config.CLAMD_URL);
  const scans = createFileScans({ scanner, storage, store, findAdmins, writing, logger });
  const common = { store, storage, writing, now };
  const service = createFilesService({ ...common, readers });
  const uploads = createFileUploadsService({ ...common, scans, people: people.service });
  const tellsIfUnsearched = {
    name: 'scanner of files',
    start: () => {
      if (!scanner) logger.warn('CLAMD_URL is not set: files are not searched for viruses');
    },
  };
  return {
    service,
    /** What we make ourselves, for people to fetch. */
    made: createMadeFilesService(common),
    uploadsOf: uploadsIn(sequelize),
    personal: [fileData(sequelize)],
    endings: { community: filesEnding(sequelize, storage, filesOf(sequelize, service)) },
    readers,
    handlers: createFilesHandlers({ files: service, uploads, store, links, folder, now }),
    timers: [
      tellsIfUnsearched,
      ...createFileTimers({
        ...common,
        ...{ scans, logger, due: createFilesDueStore(sequelize), everyMs: config.FILES_EVERY },
        inTransaction: writing.inTransaction,
        meterOf: (what) => metrics.dueOf(what),
      }),
      { name: 'storage of files', stop: () => storage.close() },
    ],
    leftovers: [fileLeftovers(sequelize)],
  };
}

/** The newest first. Without one of its own, HKDF makes the key of a secret that every system has. */
function linkSecrets(config: Config): [string, ...string[]] {
  const { FILES_LINK_SECRET: newest, SECOND_FILES_LINK_SECRET: second } = config;
  if (newest === undefined) return [config.AUDIT_CHAIN_SECRET];
  return second === undefined ? [newest] : [newest, second];
}

function openStorage(
  { FILES_BUCKET: bucket, FILES_FOLDER: path, AWS_ENDPOINT_URL_S3: endpoint }: Config,
  links: LinkSigner,
  now: () => Date,
): { storage: FileStorage; folder: FolderStorage | undefined } {
  const isAmazons = endpoint === undefined;
  if (bucket !== undefined)
    return { storage: createS3Storage({ bucket, isAmazons }, now), folder: undefined };
  const folder = createFolderStorage(path, links);
  return { storage: folder, folder };
}
