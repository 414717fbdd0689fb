import {
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  type Model,
  type ModelStatic,
  type Sequelize,
} from 'sequelize';
import type { Account, Membership } from './accounts.types.js';

export interface AccountRow extends Model<
  InferAttributes<AccountRow>,
  InferCreationAttributes<AccountRow>
> {
  id: string;
  email: string | null;
  userName: string | null;
  emailVerified: boolean;
  passwordHash: string;
  givenName: string;
  familyName: string;
  phone: string | null;
  locale: string;
  status: Account['status'];
  platformRole: Account['platformRole'];
  rightsEpoch: number;
  createdAt: Date;
}

export interface MembershipRow extends Model<
  InferAttributes<MembershipRow>,
  InferCreationAttributes<MembershipRow>
> {
  id: string;
  accountId: string;
  communityId: string;
  role: Membership['role'];
  job: string | null;
  createdAt: Date;
}

export interface AccountModels {
  accounts: ModelStatic<AccountRow>;
  memberships: ModelStatic<MembershipRow>;
}

/** The tables `accounts` and `memberships`; the migrations say what they look like in full. */
export function defineAccountModels(sequelize: Sequelize): AccountModels {
  const options = { timestamps: false, underscored: true };
  return {
    accounts: sequelize.define<AccountRow>(
      'account',
      {
        id: { type: DataTypes.CHAR(36), primaryKey: true },
        email: DataTypes.STRING(254),
        userName: DataTypes.STRING(32),
        emailVerified: DataTypes.BOOLEAN,
        passwordHash: DataTypes.CHAR(60),
        givenName: DataTypes.STRING(100),
        familyName: DataTypes.STRING(100),
        phone: DataTypes.STRING(16),
        locale: DataTypes.STRING(35),
        status: DataTypes.STRING(16),
        platformRole: DataTypes.STRING(16),
        rightsEpoch: DataTypes.INTEGER.UNSIGNED,
        createdAt: DataTypes.DATE(3),
      },
      { ...options, tableName: 'accounts' },
    ),
    memberships: sequelize.define<MembershipRow>(
      'membership',
      {
        id: { type: DataTypes.CHAR(36), primaryKey: true },
        accountId: DataTypes.CHAR(36),
        communityId: DataTypes.CHAR(36),
        role: DataTypes.STRING(16),
        job: DataTypes.STRING(32),
        createdAt: DataTypes.DATE(3),
      },
      { ...options, tableName: 'memberships' },
    ),
  };
}
