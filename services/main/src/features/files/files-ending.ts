import { select } from '@gatehouse/shared/sql/statements/prepared';
import { QueryTypes, type Sequelize } from 'sequelize';
import type { Archived } from '../../archives/archived.js';
import type { CommunityEnding } from '../../endings.js';
import type { FileStorage } from './storage/storage.js';

const FILES_AT_A_TIME = 100;

const SOME = `SELECT id FROM files WHERE community_id = ? LIMIT ${FILES_AT_A_TIME}`;

/** Bytes first, and then the rows that know of them: to remove them twice does no harm. */
export function filesEnding(
  sequelize: Sequelize,
  storage: Pick<FileStorage, 'remove'>,
  files: Archived['files'],
): CommunityEnding {
  return {
    ...{ folder: 'files', tables: ['files'] },
    ...(files && { files }),
    eraseSome: async (communityId) => {
      const files = await select<{ id: string }>(sequelize, SOME, [communityId]);
      if (files.length === 0) return 0;
      const ids = files.map(({ id }) => id);
      for (const id of ids) await storage.remove({ communityId, id });
      await sequelize.query(
        'DELETE FROM files WHERE community_id = :communityId AND id IN (:ids)',
        {
          replacements: { communityId, ids },
          type: QueryTypes.BULKDELETE,
        },
      );
      return ids.length;
    },
  };
}
