import {
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  type Model,
  type ModelStatic,
  type Sequelize,
} from 'sequelize';

export interface EmailChangeRow extends Model<
  InferAttributes<EmailChangeRow>,
  InferCreationAttributes<EmailChangeRow>
> {
  accountId: string;
  newEmail: string;
  requestedAt: Date;
  confirmedOldAt: Date | null;
  confirmedNewAt: Date | null;
}

/** The table `email_changes`; its migration says what it looks like in full. */
export function defineEmailChangeModel(sequelize: Sequelize): ModelStatic<EmailChangeRow> {
  return sequelize.define<EmailChangeRow>(
    'emailChange',
    {
      accountId: { type: DataTypes.CHAR(36), primaryKey: true },
      newEmail: DataTypes.STRING(254),
      requestedAt: DataTypes.DATE(3),
      confirmedOldAt: DataTypes.DATE(3),
      confirmedNewAt: DataTypes.DATE(3),
    },
    { timestamps: false, underscored: true, tableName: 'email_changes' },
  );
}
