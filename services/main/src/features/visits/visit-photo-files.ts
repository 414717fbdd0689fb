import { select } from '@gatehouse/shared/sql/statements/prepared';
import type { Sequelize } from 'sequelize';
import type { ArchivedFile } from '../../archives/archived.js';
import type { PhotoType } from './photo/photo.js';

const AT_A_TIME = 500;

const SOME = `
  SELECT visit_id AS visitId, media_type AS mediaType FROM visit_photos
  WHERE community_id = ? AND visit_id > ? ORDER BY visit_id LIMIT ${AT_A_TIME}`;

const BYTES = 'SELECT bytes FROM visit_photos WHERE community_id = ? AND visit_id = ?';

const ENDINGS: Readonly<Record<PhotoType, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
};

/** The photos of visitors as files, each called like its visit. */
export function visitPhotoFiles(sequelize: Sequelize) {
  return async function* filesIn(communityId: string): AsyncGenerator<ArchivedFile> {
    for (let after = ''; ;) {
      const values = [communityId, after];
      const rows = await select<{ visitId: string; mediaType: PhotoType }>(sequelize, SOME, values);
      for (const { visitId, mediaType } of rows)
        yield {
          path: ['photos', `${visitId}.${ENDINGS[mediaType]}`],
          open: () => openPhoto(sequelize, communityId, visitId),
        };
      if (rows.length < AT_A_TIME) return;
      after = rows.at(-1)?.visitId ?? '';
    }
  };
}

async function openPhoto(sequelize: Sequelize, communityId: string, visitId: string) {
  const [row] = await select<{ bytes: Buffer }>(sequelize, BYTES, [communityId, visitId]);
  return row && only(row.bytes);
}

async function* only(bytes: Buffer): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
