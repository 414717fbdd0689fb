import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { FilesService, StoredFile } from '../files/files.feature.js';
import type { PeopleService } from '../people/people.feature.js';
import { layOut, scoreOf } from './headings.js';
import { assertBrings, type Bringing } from './import-rights.js';
import { errorsOf } from './import-errors.js';
import { NO_ROWS } from './import-parts.js';
import type { ImportRowsStore, RowSearch } from './import-rows.store.js';
import { ImportNotFound } from './imports.errors.js';
import type { ImportSearch, ImportsStore, KeptImport } from './imports.store.js';
import type { Import, ImportKind, ImportOptions, ImportRow } from './imports.types.js';
import { readBeginning } from './reading/open-sheet.js';
import { SheetUnreadable } from './reading/reading.errors.js';
import type { ImportWork } from './import-work.js';

export interface ImportsDependencies extends Pick<ImportWork, 'writing' | 'now'> {
  imports: ImportsStore;
  rows: ImportRowsStore;
  files: Pick<FilesService, 'get' | 'open' | 'attach'>;
  people: Pick<PeopleService, 'getDoer'>;
}

/** What somebody brings in. */
export interface ImportDraft {
  kind: ImportKind;
  fileId: string;
  options: ImportOptions;
}

/** What files are uploaded for. */
export const IMPORT_PURPOSE = 'import';

const TEXTS: readonly string[] = ['text/csv', 'text/plain'];
const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export type ImportsService = ReturnType<typeof createImportsService>;

/** What is brought in by files, as whoever brings it sees it. */
export function createImportsService(deps: ImportsDependencies) {
  const { imports, rows, files, people, writing, now } = deps;

  const get = async (communityId: string, id: string): Promise<KeptImport> => {
    const one = await imports.find({ communityId, id });
    if (one === undefined) throw new ImportNotFound(id);
    return one;
  };

  return {
    get,

    /** The newest first. */
    list: (search: ImportSearch): Promise<KeptImport[]> => imports.list(search),

    /**
     * Looks at how a file begins; nothing else comes of it yet.
     * @throws FileNotFound, FileNotReady, FileInfected, FileLinked, WrongPurpose, SheetUnreadable,
     *   ColumnsMissing, ColumnUnknown, PersonNotFound, BringsNoSuchThing
     */
    async create(
      acting: Bringing,
      draft: ImportDraft,
      remember: Remember<Import>,
    ): Promise<Import> {
      assertBrings(acting, draft.kind);
      const { communityId } = acting;
      const { kind, options, fileId } = draft;
      const file = await files.get(acting, fileId);
      const [doer, beginning] = await Promise.all([
        people.getDoer(acting),
        begin(deps, file, draft),
      ]);
      const one: Import = {
        ...{
          id: newId(),
          communityId,
          kind,
          state: 'uploaded',
          fileId,
          fileName: file.name,
          options,
        },
        format: beginning.format,
        layout: layOut(kind, beginning.rows, options.columns),
        ...{ counts: NO_ROWS, appliedTo: 0, createdBy: doer.by, createdAt: now() },
      };
      await writing.inTransaction(async (tx) => {
        // What somebody has brought in before and read wrongly may be brought in again.
        if (file.ownerId === undefined || file.purpose !== IMPORT_PURPOSE)
          await files.attach(tx, acting, { fileId, purpose: IMPORT_PURPOSE, ownerId: one.id });
        await imports.add(tx, one);
        await remember(tx, one);
      });
      return one;
    },

    /**
     * What is wrong with its rows, as a CSV.
     * @throws ImportNotFound
     */
    async errors(communityId: string, importId: string): Promise<Buffer> {
      await get(communityId, importId);
      const chunks: Uint8Array[] = [];
      for await (const chunk of errorsOf(rows, { communityId, importId })) chunks.push(chunk);
      return Buffer.concat(chunks);
    },

    /** @throws ImportNotFound */
    async listRows(search: RowSearch): Promise<ImportRow[]> {
      await get(search.communityId, search.importId);
      return rows.list(search);
    },
  };
}

/** @throws FileNotReady, SheetUnreadable */
async function begin(
  { files }: Pick<ImportsDependencies, 'files'>,
  file: StoredFile,
  { kind, options }: ImportDraft,
) {
  const { communityId, id } = file;
  const open = async () => (await files.open({ communityId, id })).chunks;
  if (file.contents === undefined) await open();
  const { mediaType = '', bytes = 0 } = file.contents ?? {};
  const isXlsx = mediaType === WORKBOOK;
  if (!isXlsx && !TEXTS.includes(mediaType)) throw new SheetUnreadable('broken');
  const { encoding, sheet } = options;
  return readBeginning({ open, isXlsx, bytes, encoding, sheet }, scoreOf(kind, options.columns));
}
