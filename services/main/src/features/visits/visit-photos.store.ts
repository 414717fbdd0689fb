import { leftoverRows, type Leftovers } from '@gatehouse/shared/sql/purge';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import { DataTypes, type Model, type Sequelize } from 'sequelize';
import type { PhotoType } from './photo/photo.js';

/** How long a gate has to know what a visitor looked like. */
const KEEP_PHOTOS_DAYS = 30;

/** A photo of a visitor. */
export interface VisitPhoto {
  visitId: string;
  communityId: string;
  mediaType: PhotoType;
  bytes: Buffer;
  takenAt: Date;
}

export type VisitPhotosStore = ReturnType<typeof createVisitPhotosStore>;

/** The table visit_photos. */
export function createVisitPhotosStore(sequelize: Sequelize) {
  const photos = sequelize.define<Model<VisitPhoto>>(
    'VisitPhoto',
    {
      visitId: { type: DataTypes.STRING(36), primaryKey: true },
      communityId: DataTypes.STRING,
      mediaType: DataTypes.STRING,
      bytes: DataTypes.BLOB('medium'),
      takenAt: DataTypes.DATE(3),
    },
    { tableName: 'visit_photos', timestamps: false, underscored: true },
  );

  return {
    /** Puts it in the place of an earlier one. */
    async put(transaction: Transaction, photo: VisitPhoto): Promise<void> {
      await photos.upsert(photo, { transaction });
    },

    async find(communityId: string, visitId: string): Promise<VisitPhoto | undefined> {
      const row = await photos.findOne({ where: { communityId, visitId }, raw: true });
      return row === null ? undefined : (row as unknown as VisitPhoto);
    },
  };
}

export function visitPhotoLeftovers(sequelize: Sequelize): Leftovers {
  return leftoverRows(sequelize, {
    what: 'photos of visitors',
    table: 'visit_photos',
    column: 'taken_at',
    keepDays: KEEP_PHOTOS_DAYS,
  });
}
