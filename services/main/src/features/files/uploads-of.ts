import { select } from '@gatehouse/shared/sql/statements/prepared';
import type { Sequelize } from 'sequelize';
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
