import { InvalidError } from '@gatehouse/shared/errors/app-error';

/** Why a file cannot be read as a table. */
export type SheetFault =
  /** It is neither what it seems nor anything else that can be read. */
  | 'broken'
  /** It wants something to be fetched or expanded, as no sheet that was saved does. */
  | 'unsafe'
  /** It is far longer than it seems, or longer than is read. */
  | 'too_large'
  /** A line or a cell of it is. */
  | 'line_too_long'
  /** There is no row in it, or no sheet that can be seen. */
  | 'empty'
  /** It has no sheet of the name that was asked for. */
  | 'no_such_sheet';

const MESSAGES: Record<SheetFault, string> = {
  broken: 'cannot be read as a table',
  unsafe: 'has a document type, which no table needs',
  too_large: 'is too long once it is unpacked',
  line_too_long: 'has a line that is too long',
  empty: 'has no rows',
  no_such_sheet: 'has no sheet of this name',
};

/** The file is no table, or none that is read here. */
export class SheetUnreadable extends InvalidError {
  /** @param rowNo near which row, where that is known */
  constructor(
    readonly fault: SheetFault,
    rowNo?: number,
  ) {
    super('import_unreadable', 'The file cannot be read', {
      errors: [
        {
          path: fault === 'no_such_sheet' ? 'body.options.sheet' : 'body.fileId',
          message: MESSAGES[fault],
          code: fault,
        },
      ],
      context: { fault, ...(rowNo !== undefined && { row: rowNo }) },
    });
  }
}
