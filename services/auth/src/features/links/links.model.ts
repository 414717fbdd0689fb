import {
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  type Model,
  type ModelStatic,
  type Sequelize,
} from 'sequelize';
import type { LinkPurpose } from './links.types.js';

export interface LinkRow extends Model<InferAttributes<LinkRow>, InferCreationAttributes<LinkRow>> {
  hash: Buffer;
  accountId: string;
  purpose: LinkPurpose;
  issuedAt: Date;
  expiresAt: Date;
  usedAt: Date | null;
}

/** The table `one_time_links`; its migration says what it looks like in full. */
export function defineLinkModel(sequelize: Sequelize): ModelStatic<LinkRow> {
  return sequelize.define<LinkRow>(
    'oneTimeLink',
    {
      hash: { type: DataTypes.BLOB, primaryKey: true },
      accountId: DataTypes.CHAR(36),
      purpose: DataTypes.STRING(24),
      issuedAt: DataTypes.DATE(3),
      expiresAt: DataTypes.DATE(3),
      usedAt: DataTypes.DATE(3),
    },
    { timestamps: false, underscored: true, tableName: 'one_time_links' },
  );
}
