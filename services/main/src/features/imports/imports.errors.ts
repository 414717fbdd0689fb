import {
  ConflictError,
  ForbiddenError,
  InvalidError,
  NotFoundError,
} from '@gatehouse/shared/errors/app-error';
import type { ImportState } from './imports.types.js';

/** How many headings of a file a refusal tells at the most. */
const MOST_HEADINGS = 60;

/** The community has no such import. */
export class ImportNotFound extends NotFoundError {
  constructor(importId: string) {
    super('import_not_found', 'There is no such import', { info: { importId } });
  }
}

/** What cannot be made one by one cannot be brought in by a file either. */
export class BringsNoSuchThing extends ForbiddenError {
  constructor(permission: string) {
    super('permission_missing', 'The caller may not do this', {
      detail: `This needs the permission ${permission}.`,
    });
  }
}

/** Columns without which nothing can be done are not in the file, or are called something unknown. */
export class ColumnsMissing extends InvalidError {
  constructor(columns: readonly string[], headings: readonly string[]) {
    super('columns_missing', 'The file lacks columns that are needed', {
      detail: 'Name them by hand if they are called otherwise.',
      errors: columns.map((column) => ({
        path: `body.options.columns.${column}`,
        message: 'is in no column of the file',
        code: 'missing',
      })),
      context: { columns, headings: headings.slice(0, MOST_HEADINGS) },
    });
  }
}

/** A column that was named by hand is not in the file. */
export class ColumnUnknown extends InvalidError {
  constructor(column: string, heading: string, headings: readonly string[]) {
    super('columns_missing', 'The file lacks columns that are needed', {
      errors: [
        {
          path: `body.options.columns.${column}`,
          message: `is "${heading}", which no column of the file is called`,
          code: 'unknown',
        },
      ],
      context: { columns: [column], headings: headings.slice(0, MOST_HEADINGS) },
    });
  }
}

/** More rows than are brought in at once. */
export class TooManyRows extends InvalidError {
  constructor(most: number) {
    super('import_too_long', 'The file has too many rows', {
      detail: `${most} can be brought in at once.`,
      context: { most },
    });
  }
}

/** It is not where this could be done to it, or somebody was faster. */
export class WrongImportState extends ConflictError {
  constructor(state: ImportState) {
    super('import_state', 'The import is at another step', { context: { state } });
  }
}

/** Some rows are wrong, and nobody has said that they are to be skipped. */
export class ImportHasErrors extends ConflictError {
  constructor(errors: number) {
    super('import_has_errors', 'Rows of the import have errors', {
      detail: 'Mend the file, or have these rows skipped.',
      context: { errors },
    });
  }
}

/** Something was changed since it was checked, so that other things would happen than were seen. */
export class ImportStale extends ConflictError {
  constructor(rowNo: number) {
    super('import_stale', 'Something has changed since the import was checked', {
      detail: 'Check it again.',
      context: { row: rowNo },
    });
  }
}

/** It was applied too long ago. */
export class UndoOver extends ConflictError {
  constructor(days: number) {
    super('undo_over', 'The import cannot be undone any more', {
      detail: `An import can be undone for ${days} days.`,
      context: { days },
    });
  }
}
