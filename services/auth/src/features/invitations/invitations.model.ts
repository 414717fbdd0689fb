import {
  DataTypes,
  type CreationOptional,
  type InferAttributes,
  type InferCreationAttributes,
  type Model,
  type ModelStatic,
  type Sequelize,
} from 'sequelize';
import type { Invitation } from './invitations.types.js';

export interface InvitationRow extends Model<
  InferAttributes<InvitationRow>,
  InferCreationAttributes<InvitationRow>
> {
  id: string;
  communityId: string;
  email: string | null;
  role: Invitation['role'];
  job: string | null;
  unitId: string | null;
  unitName: string | null;
  residencyId: string | null;
  buildingName: string | null;
  invitedBy: string;
  tokenHash: Buffer;
  createdAt: Date;
  sentAt: Date | null;
  resends: number;
  expiresAt: Date;
  acceptedAt: Date | null;
  acceptedBy: CreationOptional<string | null>;
  revokedAt: Date | null;
  mailId: string | null;
  openedAt: Date | null;
  bouncedAt: Date | null;
}

/** The table `invitations`; its migration says what it looks like in full. */
export function defineInvitationModel(sequelize: Sequelize): ModelStatic<InvitationRow> {
  return sequelize.define<InvitationRow>(
    'invitation',
    {
      id: { type: DataTypes.CHAR(36), primaryKey: true },
      communityId: DataTypes.CHAR(36),
      email: DataTypes.STRING(254),
      role: DataTypes.STRING(16),
      job: DataTypes.STRING(32),
      unitId: DataTypes.CHAR(36),
      unitName: DataTypes.STRING(120),
      residencyId: DataTypes.CHAR(36),
      buildingName: DataTypes.STRING(120),
      invitedBy: DataTypes.CHAR(36),
      tokenHash: DataTypes.BLOB,
      createdAt: DataTypes.DATE(3),
      sentAt: DataTypes.DATE(3),
      resends: DataTypes.SMALLINT.UNSIGNED,
      expiresAt: DataTypes.DATE(3),
      acceptedAt: DataTypes.DATE(3),
      acceptedBy: DataTypes.CHAR(36),
      revokedAt: DataTypes.DATE(3),
      mailId: DataTypes.CHAR(36),
      openedAt: DataTypes.DATE(3),
      bouncedAt: DataTypes.DATE(3),
    },
    { timestamps: false, underscored: true, tableName: 'invitations' },
  );
}
