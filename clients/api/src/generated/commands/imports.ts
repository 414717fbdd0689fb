// Generated from openapi/ by `npm run generate`. Do not edit.

import type { Operations } from '../../commands/operation.js';
import type { CommunityOptions, KeyOptions } from '../../commands/options.js';
import type { ItemsOf } from '../../pages.js';
import type {
  Import,
  ImportApplication,
  ImportDraft,
  ImportKinds,
  ImportPage,
  ImportRowPage,
  ListImportRowsQuery,
  ListImportsQuery,
} from './types.js';

/** Units, people, vehicles and opening balances brought in by a file. */
export interface ImportsCommands {
  /**
   * List what files can be brought in. Of each kind of rows that the caller may bring in, the columns
   * that a file can have, in the order in which they are called. Units and opening balances are
   * brought in by whoever may manage units.
   */
  listKinds: (options?: CommunityOptions) => Promise<ImportKinds>;
  /** List what an import does, row by row. In the order of the sheet, once it was checked. */
  listRows: (
    importId: string,
    query?: ListImportRowsQuery,
    options?: CommunityOptions,
  ) => Promise<ImportRowPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  allRows: (
    importId: string,
    query?: ListImportRowsQuery,
    options?: CommunityOptions,
  ) => ItemsOf<ImportRowPage>;
  /**
   * Fetch what is wrong with an import. A line for everything that is wrong with a row, which is to
   * be mended where the file came from. A text that a spreadsheet would take for a formula has an
   * apostrophe before it.
   */
  errors: (importId: string, options?: CommunityOptions) => Promise<Blob>;
  /**
   * See what an import would do. A job reads every row and says what would be done with it, and
   * everything that is wrong with it; nothing is changed. One that was checked can be checked again,
   * as after something was mended in the community; what it has applied already stays. Refused with
   * 409 `import_state` while a job is at it.
   */
  check: (importId: string, options?: CommunityOptions & KeyOptions) => Promise<Import>;
  /**
   * Do what an import was seen to do. A job does what the check has said, 500 rows at a time, each of
   * them once whatever happens to the machine. Refused with 409 `import_has_errors` when a row has
   * some, unless these are to be skipped; with 409 `import_stale` when something has changed since,
   * so that other things would happen than were seen: check it again; with 409 `import_state` when
   * somebody has applied it.
   */
  apply: (
    importId: string,
    body: ImportApplication,
    options?: CommunityOptions & KeyOptions,
  ) => Promise<Import>;
  /**
   * Give an import up. One that was not applied does nothing any more. What a broken one has applied
   * already can still be undone. Refused with 409 `import_state` while it is applied, and after.
   */
  cancel: (importId: string, options?: CommunityOptions & KeyOptions) => Promise<Import>;
  /**
   * Take back what an import has done. For 30 days after it was applied: a job takes back, the last
   * row first, what nobody has changed since and nothing depends on; the others stay as they are and
   * are listed as `kept`. Refused with 409 `import_state`, and with 409 `undo_over` after that time.
   */
  undo: (importId: string, options?: CommunityOptions & KeyOptions) => Promise<Import>;
  /** List the community's imports. The newest first. */
  list: (query?: ListImportsQuery, options?: CommunityOptions) => Promise<ImportPage>;
  /** The same to the end: the next page is asked for when it is wanted. */
  all: (query?: ListImportsQuery, options?: CommunityOptions) => ItemsOf<ImportPage>;
  /**
   * Bring in a file. A table as CSV or XLSX that was uploaded for the purpose `import`. How it is
   * written, where it begins and which column is which is found out at once, by headings in seven
   * languages; columns that are called otherwise are named by hand. Nothing is changed by it: check
   * it, then apply it. 422 `columns_missing` names the columns without which nothing can be done, and
   * what there is; 422 `import_unreadable` says why the file is no table. Units and opening balances
   * are for those who have `units:manage` as well, here and in every step: 403 `permission_missing`
   * names it.
   */
  create: (body: ImportDraft, options?: CommunityOptions & KeyOptions) => Promise<Import>;
  /**
   * See how far an import is. What it is about, what its rows do, and how many of them it has done.
   */
  get: (importId: string, options?: CommunityOptions) => Promise<Import>;
}

export const imports: Operations<ImportsCommands> = {
  listKinds: 'GET /import-kinds',
  listRows: 'GET /imports/{importId}/rows query',
  allRows: 'GET /imports/{importId}/rows query pages',
  errors: 'GET /imports/{importId}/errors.csv blob',
  check: 'POST /imports/{importId}/check key',
  apply: 'POST /imports/{importId}/apply body key',
  cancel: 'POST /imports/{importId}/cancel key',
  undo: 'POST /imports/{importId}/undo key',
  list: 'GET /imports query',
  all: 'GET /imports query pages',
  create: 'POST /imports body key',
  get: 'GET /imports/{importId}',
};
