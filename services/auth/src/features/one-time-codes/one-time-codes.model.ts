import {
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  type Model,
  type ModelStatic,
  type Sequelize,
} from 'sequelize';

export interface TotpSecretRow extends Model<
  InferAttributes<TotpSecretRow>,
  InferCreationAttributes<TotpSecretRow>
> {
  accountId: string;
  sealedSecret: Buffer;
  begunAt: Date;
  confirmedAt: Date | null;
  /** A BIGINT far below 2^53. */
  lastStep: number;
}

export interface RecoveryCodeRow extends Model<
  InferAttributes<RecoveryCodeRow>,
  InferCreationAttributes<RecoveryCodeRow>
> {
  hash: Buffer;
  accountId: string;
  createdAt: Date;
  usedAt: Date | null;
}

export interface OneTimeCodeModels {
  totpSecrets: ModelStatic<TotpSecretRow>;
  recoveryCodes: ModelStatic<RecoveryCodeRow>;
}

/** The tables `totp_secrets` and `recovery_codes`; the migration says what they are in full. */
export function defineOneTimeCodeModels(sequelize: Sequelize): OneTimeCodeModels {
  const options = { timestamps: false, underscored: true };
  return {
    totpSecrets: sequelize.define<TotpSecretRow>(
      'totpSecret',
      {
        accountId: { type: DataTypes.CHAR(36), primaryKey: true },
        sealedSecret: DataTypes.BLOB,
        begunAt: DataTypes.DATE(3),
        confirmedAt: DataTypes.DATE(3),
        lastStep: DataTypes.BIGINT,
      },
      { ...options, tableName: 'totp_secrets' },
    ),
    recoveryCodes: sequelize.define<RecoveryCodeRow>(
      'recoveryCode',
      {
        hash: { type: DataTypes.BLOB, primaryKey: true },
        accountId: DataTypes.CHAR(36),
        createdAt: DataTypes.DATE(3),
        usedAt: DataTypes.DATE(3),
      },
      { ...options, tableName: 'recovery_codes' },
    ),
  };
}
