import {
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  type Model,
  type ModelStatic,
  type Sequelize,
} from 'sequelize';

export interface PasskeyRow extends Model<
  InferAttributes<PasskeyRow>,
  InferCreationAttributes<PasskeyRow>
> {
  id: string;
  accountId: string;
  credentialId: Buffer;
  publicKey: Buffer;
  counter: number;
  transports: string;
  /** 0 or 1 */
  synced: number;
  name: string;
  createdAt: Date;
  lastUsedAt: Date | null;
}

/** The table `passkeys`; the migration says what it looks like in full. */
export function definePasskeys(sequelize: Sequelize): ModelStatic<PasskeyRow> {
  return sequelize.define<PasskeyRow>(
    'passkey',
    {
      id: { type: DataTypes.CHAR(36), primaryKey: true },
      accountId: DataTypes.CHAR(36),
      credentialId: DataTypes.BLOB,
      publicKey: DataTypes.BLOB,
      counter: DataTypes.BIGINT,
      transports: DataTypes.STRING(120),
      synced: DataTypes.TINYINT,
      name: DataTypes.STRING(100),
      createdAt: DataTypes.DATE(3),
      lastUsedAt: DataTypes.DATE(3),
    },
    { timestamps: false, underscored: true, tableName: 'passkeys' },
  );
}
