import { addColumnsIfMissing } from '@gatehouse/shared/sql/add-columns';
import { DataTypes, type QueryInterface } from 'sequelize';

const id = { type: 'CHAR(36) CHARACTER SET ascii COLLATE ascii_bin', allowNull: false };

/** Photos of visitors, apart from the visits: lists are read without them. */
export async function up(schema: QueryInterface): Promise<void> {
  await addColumnsIfMissing(schema, 'visits', { photo_at: 'DATETIME(3) NULL' });
  await schema.createTable('visit_photos', {
    visit_id: { ...id, primaryKey: true },
    community_id: id,
    media_type: {
      type: DataTypes.ENUM('image/jpeg', 'image/png', 'image/webp'),
      allowNull: false,
    },
    bytes: { type: DataTypes.BLOB('medium'), allowNull: false },
    taken_at: { type: DataTypes.DATE(3), allowNull: false },
  });
  await schema.addIndex('visit_photos', ['taken_at']);
}

export async function down(schema: QueryInterface): Promise<void> {
  await schema.dropTable('visit_photos');
  await schema.removeColumn('visits', 'photo_at');
}
