import {
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  type Model,
  type ModelStatic,
  type Sequelize,
} from 'sequelize';

export interface DeviceRow extends Model<
  InferAttributes<DeviceRow>,
  InferCreationAttributes<DeviceRow>
> {
  id: string;
  accountId: string;
  tokenHash: Buffer;
  createdAt: Date;
  lastUsedAt: Date;
  expiresAt: Date;
}

/** The table `known_devices`; the migration says what it looks like in full. */
export function defineDeviceModel(sequelize: Sequelize): ModelStatic<DeviceRow> {
  return sequelize.define<DeviceRow>(
    'knownDevice',
    {
      id: { type: DataTypes.CHAR(36), primaryKey: true },
      accountId: DataTypes.CHAR(36),
      tokenHash: DataTypes.BLOB,
      createdAt: DataTypes.DATE(3),
      lastUsedAt: DataTypes.DATE(3),
      expiresAt: DataTypes.DATE(3),
    },
    { timestamps: false, underscored: true, tableName: 'known_devices' },
  );
}
