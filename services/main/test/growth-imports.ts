import { newId } from '@gatehouse/shared/ids/ids';
import type { TableRow } from '@gatehouse/shared/sql/statements/insert-rows';

/** One of units, checked and not yet run. */
export function someImport(communityId: string, createdAt: Date) {
  return {
    ...{ communityId, id: newId(), kind: 'units', state: 'checked', fileId: newId() },
    ...{ fileName: 'a.csv', options: '{}', format: '{}', layout: '{}', counts: '{}' },
    ...{ createdBy: newId(), createdByName: 'Meera Iyer', createdAt },
  };
}

/** Every tenth is wrong. */
export function nthImportRow(communityId: string, importId: string, n: number): TableRow {
  const action = n % 10 === 0 ? 'error' : 'create';
  const row = { communityId, importId, rowNo: n + 2, action, cells: '{}', errors: '[]' };
  return { table: 'import_rows', row };
}
