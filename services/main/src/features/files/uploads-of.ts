import { select } from '@gatehouse/shared/sql/statements/prepared';
import type { Sequelize } from 'sequelize';
import type { ArchivedFile } from '../../archives/archived.js';
import type { FilesService } from './files.service.js';
import type { FileRef } from './files.types.js';

/** A file of somebody, as it is called. */
export interface UploadedFile extends FileRef {
  name: string;
}

const AT_A_TIME = 200;

const CLEAN = `
  SELECT community_id AS communityId, id, name FROM files
  WHERE community_id = ? AND uploader_id = ? AND state = 'clean' AND id > ?
  ORDER BY id LIMIT ${AT_A_TIME}`;

/** The files that somebody has uploaded and that are there, one after the other. */
export function uploadsIn(sequelize: Sequelize) {
  return async function* uploadsOf(
    communityId: string,
    accountId: string,
  ): AsyncGenerator<UploadedFile> {
    for (let after = ''; ;) {
      const values = [communityId, accountId, after];
      const rows = await select<UploadedFile>(sequelize, CLEAN, values);
      yield* rows;
      if (rows.length < AT_A_TIME) return;
      after = rows.at(-1)?.id ?? '';
    }
  };
}

const ALL_CLEAN = `
  SELECT community_id AS communityId, id, name, purpose FROM files
  WHERE community_id = ? AND state = 'clean' AND id > ?
  ORDER BY id LIMIT ${AT_A_TIME}`;

/** All files of a community that are there, as its archive has them. */
export function filesOf(sequelize: Sequelize, { openIfAny }: Pick<FilesService, 'openIfAny'>) {
  return async function* filesIn(communityId: string): AsyncGenerator<ArchivedFile> {
    for (let after = ''; ;) {
      const rows = await select<UploadedFile & { purpose: string }>(sequelize, ALL_CLEAN, [
        ...[communityId, after],
      ]);
      for (const { id, name, purpose } of rows)
        yield {
          path: ['contents', id, name],
          purpose,
          open: () => openIfAny({ communityId, id }),
        };
      if (rows.length < AT_A_TIME) return;
      after = rows.at(-1)?.id ?? '';
    }
  };
}
