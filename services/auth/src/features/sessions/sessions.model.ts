import {
  DataTypes,
  type InferAttributes,
  type InferCreationAttributes,
  type Model,
  type ModelStatic,
  type Sequelize,
} from 'sequelize';

export interface SessionRow extends Model<
  InferAttributes<SessionRow>,
  InferCreationAttributes<SessionRow>
> {
  id: string;
  accountId: string;
  device: string | null;
  address: string;
  createdAt: Date;
  lastUsedAt: Date;
  expiresAt: Date;
  methods: string;
  authenticatedAt: Date | null;
  actorId: string | null;
  endedAt: Date | null;
  endReason: string | null;
}

/** The table `sessions`; the migrations say what it looks like in full. */
export function defineSessions(sequelize: Sequelize): ModelStatic<SessionRow> {
  return sequelize.define<SessionRow>(
    'session',
    {
      id: { type: DataTypes.CHAR(36), primaryKey: true },
      accountId: DataTypes.CHAR(36),
      device: DataTypes.STRING(120),
      address: DataTypes.STRING(45),
      createdAt: DataTypes.DATE(3),
      lastUsedAt: DataTypes.DATE(3),
      expiresAt: DataTypes.DATE(3),
      methods: DataTypes.STRING(60),
      authenticatedAt: DataTypes.DATE(3),
      actorId: DataTypes.CHAR(36),
      endedAt: DataTypes.DATE(3),
      endReason: DataTypes.STRING(32),
    },
    { timestamps: false, underscored: true, tableName: 'sessions' },
  );
}
