import { DataTypes, type Model, type ModelStatic, type Sequelize } from 'sequelize';
import type { Section } from './policies.types.js';

export interface PolicyVersionRow {
  communityId: string;
  version: number;
  section: Section;
  validFrom: Date;
  setAt: Date;
  setBy: string;
  actedBy: string | null;
  /** JSON. */
  body: string;
}

/** Binds the table policy_versions to `sequelize`. */
export function definePolicyModel(sequelize: Sequelize): ModelStatic<Model<PolicyVersionRow>> {
  const key = { primaryKey: true };
  const text = DataTypes.STRING;
  const moment = DataTypes.DATE(3);
  return sequelize.define<Model<PolicyVersionRow>>(
    'PolicyVersion',
    {
      communityId: { type: text, ...key },
      version: { type: DataTypes.INTEGER, ...key },
      ...{ section: text, validFrom: moment, setAt: moment },
      ...{ setBy: text, actedBy: text, body: DataTypes.TEXT },
    },
    { timestamps: false, underscored: true, tableName: 'policy_versions' },
  );
}
