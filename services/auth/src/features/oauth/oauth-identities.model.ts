import {
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  type Model,
  type ModelStatic,
  type Sequelize,
} from 'sequelize';

export interface OAuthIdentityRow extends Model<
  InferAttributes<OAuthIdentityRow>,
  InferCreationAttributes<OAuthIdentityRow>
> {
  provider: string;
  subject: string;
  accountId: string;
  createdAt: Date;
}

/** The table `oauth_identities`; the migration says what it looks like in full. */
export function defineOAuthIdentities(sequelize: Sequelize): ModelStatic<OAuthIdentityRow> {
  return sequelize.define<OAuthIdentityRow>(
    'oauthIdentity',
    {
      provider: { type: DataTypes.STRING(32), primaryKey: true },
      subject: { type: DataTypes.STRING(255), primaryKey: true },
      accountId: DataTypes.CHAR(36),
      createdAt: DataTypes.DATE(3),
    },
    { timestamps: false, underscored: true, tableName: 'oauth_identities' },
  );
}
