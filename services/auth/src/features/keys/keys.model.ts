import {
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  type Model,
  type ModelStatic,
  type Sequelize,
} from 'sequelize';

export interface SigningKeyRow extends Model<
  InferAttributes<SigningKeyRow>,
  InferCreationAttributes<SigningKeyRow>
> {
  kid: string;
  /** Unique: no key has two successors. */
  generation: number;
  signsFrom: Date;
  sealedPrivateKey: Buffer;
  /** A JSON document. */
  publicJwk: string;
  createdAt: Date;
}

/** The table `signing_keys`. */
export function defineSigningKeys(sequelize: Sequelize): ModelStatic<SigningKeyRow> {
  return sequelize.define<SigningKeyRow>(
    'signingKey',
    {
      kid: { type: DataTypes.CHAR(36), primaryKey: true },
      generation: DataTypes.INTEGER.UNSIGNED,
      signsFrom: DataTypes.DATE(3),
      sealedPrivateKey: DataTypes.BLOB,
      publicJwk: DataTypes.STRING(512),
      createdAt: DataTypes.DATE(3),
    },
    { timestamps: false, underscored: true, tableName: 'signing_keys' },
  );
}
