import { dueWork, type DueOptions } from '@gatehouse/shared/lifecycle/due';
import type { LifecyclePart } from '@gatehouse/shared/lifecycle/lifecycle';
import type { Writing } from '@gatehouse/shared/sql/writing';
import type { Files } from '../files/files.feature.js';
import { NO_COMMUNITY } from './communities.types.js';
import type { CommunityArchivesStore } from './community-archives.store.js';

export interface ArchivesDueDependencies extends Pick<
  DueOptions,
  'logger' | 'meter' | 'everyMs' | 'now'
> {
  store: Pick<CommunityArchivesStore, 'findDue' | 'lockDue' | 'end'>;
  files: Pick<Files['service'], 'detach'>;
  writing: Pick<Writing, 'inTransaction'>;
}

/** Erases what was kept of communities when the time is over in which it could be fetched. */
export function createArchivesDue(deps: ArchivesDueDependencies): LifecyclePart {
  const { store, files, writing, now } = deps;
  return dueWork(
    {
      name: 'community archives',
      find: (by) => store.findDue(by),
      lookUp: () => Promise.resolve(undefined),
      lock: (tx, ids) => store.lockDue(tx, ids, now()),
      effect: async (tx, archives, { at }) => {
        for (const { id, fileId } of archives) {
          await files.detach(tx, { communityId: NO_COMMUNITY, id: fileId });
          await store.end(tx, id, at);
        }
      },
    },
    { ...deps, inTransaction: writing.inTransaction },
  );
}
