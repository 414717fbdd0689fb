import type { GrowthQuestion } from '@gatehouse/shared/testing/growth';
import {
  createImportRowsStore,
  type RowSearch,
} from '../../src/features/imports/import-rows.store.js';
import { createImportsStore } from '../../src/features/imports/imports.store.js';
import type { LoggedCommunity } from '../growth-world.js';

type Question = GrowthQuestion<LoggedCommunity>;

const limit = 25;

function importRows(what: string, search: Partial<RowSearch>): Question {
  return {
    ...{ operation: 'listImportRows', what, most: 2 * limit },
    ask: (session, { id: communityId, importId }) =>
      createImportRowsStore(session).list({ communityId, importId, afterRow: 0, limit, ...search }),
  };
}

/** What is asked of imports and their rows, a page at a time. */
export const importQuestions: readonly Question[] = [
  {
    ...{ operation: 'listImports', what: 'the newest', most: 2 * limit },
    ask: (session, { id: communityId }) => createImportsStore(session).list({ communityId, limit }),
  },
  importRows('the first', {}),
  importRows('the first that are wrong', { action: 'error' }),
  importRows('some deep in the sheet', { action: 'create', afterRow: 300 }),
  importRows('those that were kept', { outcome: 'kept' }),
];
