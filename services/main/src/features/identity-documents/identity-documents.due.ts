import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { FilesService } from '../files/files.feature.js';
import type { IdentityDocumentsStore } from './identity-documents.store.js';

export interface DocumentsDueDependencies extends Pick<
  DueOptions,
  'logger' | 'meter' | 'everyMs' | 'now'
> {
  store: Pick<IdentityDocumentsStore, 'findDue' | 'lockDue' | 'dropFile'>;
  files: Pick<FilesService, 'detach'>;
  writing: Pick<Writing, 'inTransaction'>;
}

/** Lets files of papers go as many days after they were verified as the policies of then said. */
export function createDocumentsDue(deps: DocumentsDueDependencies): LifecyclePart {
  const { store, files, writing, now } = deps;
  return dueWork(
    {
      name: 'identity documents',
      find: (by) => store.findDue(by),
      lookUp: () => Promise.resolve(undefined),
      lock: (tx, ids) => store.lockDue(tx, ids, now()),
      effect: async (tx, documents) => {
        for (const document of documents) {
          const { communityId, fileId } = document;
          await store.dropFile(tx, document);
          await files.detach(tx, { communityId, id: fileId });
        }
      },
    },
    { ...deps, inTransaction: writing.inTransaction },
  );
}
