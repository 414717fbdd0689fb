import type { File as StoredFile } from '@gatehouse/client/gatehouse-client';

/** As long as a file may be that is brought in, in bytes. */
export const mostBytes = 10 * 1024 * 1024;

/** By its first letters, whatever it is called: a workbook is packed, a table of text is not. */
export async function mediaTypeOf(file: Blob): Promise<NonNullable<StoredFile['mediaType']>> {
  const isPacked = (await file.slice(0, 4).text()) === 'PK\u0003\u0004';
  return isPacked
    ? 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
    : 'text/csv';
}
