import { DataTypes, type Model, type ModelStatic, type Optional, type Sequelize } from 'sequelize';
import type { AreaUnit, CommunityState } from './communities.types.js';

export interface CommunityRow {
  id: string;
  name: string;
  timeZone: string;
  currency: string;
  locale: string;
  state: CommunityState;
  stateBefore: CommunityState | null;
  revision: number;
  weekStart: number;
  areaUnit: AreaUnit;
  createdAt: Date;
  closingAt: Date | null;
  closesAt: Date | null;
}

/** The table knows what the rest is at first. */
export type NewCommunityRow = Optional<
  CommunityRow,
  Exclude<keyof CommunityRow, 'id' | 'name' | 'timeZone' | 'currency' | 'locale'>
>;

export interface CommunityModels {
  communities: ModelStatic<Model<CommunityRow, NewCommunityRow>>;
}

/** Binds the table communities to `sequelize`. */
export function defineCommunityModels(sequelize: Sequelize): CommunityModels {
  const options = { timestamps: false, underscored: true };
  const id = { type: DataTypes.STRING(36), primaryKey: true };
  const text = DataTypes.STRING;
  const moment = DataTypes.DATE(3);
  const communities = sequelize.define<Model<CommunityRow, NewCommunityRow>>(
    'Community',
    {
      ...{ id, name: text, timeZone: text, currency: text, locale: text },
      ...{ state: text, stateBefore: text, revision: DataTypes.INTEGER },
      ...{ weekStart: DataTypes.INTEGER, areaUnit: text },
      ...{ createdAt: moment, closingAt: moment, closesAt: moment },
    },
    { ...options, tableName: 'communities' },
  );
  return { communities };
}
