import { newId } from '@gatehouse/shared/ids/ids';
import type { PlannedRow } from '../src/features/imports/imports.types.js';

/** One of units, checked and not yet run. */
export function someImport(communityId: string, createdAt: Date) {
  return {
    ...{ communityId, id: newId(), kind: 'units', state: 'checked', fileId: newId() },
    ...{ fileName: 'a.csv', options: '{}', format: '{}', layout: '{}', counts: '{}' },
    ...{ createdBy: newId(), createdByName: 'Meera Iyer', createdAt },
  };
}

/** Every tenth is wrong. */
export const nthImportRow = (n: number): PlannedRow => ({
  ...{ rowNo: n + 2, action: n % 10 === 0 ? 'error' : 'create', cells: {}, errors: [] },
});
