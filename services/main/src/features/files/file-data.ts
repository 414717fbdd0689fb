import type { Sequelize } from 'sequelize';
import { personalTable, type PersonalTable } from '../../personal.js';

/** What somebody has uploaded, as it is listed. */
export function fileData(sequelize: Sequelize): PersonalTable {
  return personalTable(sequelize, {
    ...{ name: 'files', table: 'files', key: 'id', whose: 'uploader_id = :accountId' },
    tells: {
      ...{ id: 'id', name: 'name', purpose: 'purpose', state: 'state', mediaType: 'media_type' },
      ...{ bytes: 'bytes', sha256: 'sha256', uploadedAt: 'created_at', endedAt: 'ended_at' },
    },
    forgets: {
      // What nothing is linked to goes by itself; the rest belongs to what it is linked to.
      columns: { uploader_id: { name: 'uploader_name' } },
      stays: { why: 'shared' },
    },
  });
}
