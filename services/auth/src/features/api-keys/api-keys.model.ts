import {
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  type Model,
  type ModelStatic,
  type Sequelize,
} from 'sequelize';

export interface ApiKeyRow extends Model<
  InferAttributes<ApiKeyRow>,
  InferCreationAttributes<ApiKeyRow>
> {
  id: string;
  communityId: string;
  deviceId: string | null;
  name: string;
  secretHash: Buffer;
  /** Separated by spaces. */
  permissions: string;
  createdBy: string;
  takenOverBy: string | null;
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

export interface ApiKeyTokenRow extends Model<
  InferAttributes<ApiKeyTokenRow>,
  InferCreationAttributes<ApiKeyTokenRow>
> {
  accessTokenId: string;
  apiKeyId: string;
  expiresAt: Date;
}

export interface ApiKeyModels {
  keys: ModelStatic<ApiKeyRow>;
  tokens: ModelStatic<ApiKeyTokenRow>;
}

/** The tables `api_keys` and `api_key_tokens`; the migration says what they look like in full. */
export function defineApiKeyModels(sequelize: Sequelize): ApiKeyModels {
  const options = { timestamps: false, underscored: true };
  return {
    keys: sequelize.define<ApiKeyRow>(
      'apiKey',
      {
        id: { type: DataTypes.CHAR(36), primaryKey: true },
        communityId: DataTypes.CHAR(36),
        deviceId: DataTypes.CHAR(36),
        name: DataTypes.STRING(100),
        secretHash: DataTypes.BLOB,
        permissions: DataTypes.STRING(2000),
        createdBy: DataTypes.CHAR(36),
        takenOverBy: DataTypes.CHAR(36),
        createdAt: DataTypes.DATE(3),
        expiresAt: DataTypes.DATE(3),
        lastUsedAt: DataTypes.DATE(3),
        revokedAt: DataTypes.DATE(3),
      },
      { ...options, tableName: 'api_keys' },
    ),
    tokens: sequelize.define<ApiKeyTokenRow>(
      'apiKeyToken',
      {
        accessTokenId: { type: DataTypes.CHAR(22), primaryKey: true },
        apiKeyId: DataTypes.CHAR(36),
        expiresAt: DataTypes.DATE(3),
      },
      { ...options, tableName: 'api_key_tokens' },
    ),
  };
}
