import { DataTypes, type Model, type ModelStatic, type Sequelize } from 'sequelize';

export interface CommunityRow {
  id: string;
  name: string;
  timeZone: string;
  currency: string;
  locale: string;
}

export interface BuildingRow {
  id: string;
  communityId: string;
  name: string;
}

export interface UnitRow {
  id: string;
  communityId: string;
  buildingId: string;
  name: string;
}

export interface CommunityModels {
  communities: ModelStatic<Model<CommunityRow>>;
  buildings: ModelStatic<Model<BuildingRow>>;
  units: ModelStatic<Model<UnitRow>>;
}

/** Binds the tables communities, buildings and units to `sequelize`. */
export function defineCommunityModels(sequelize: Sequelize): CommunityModels {
  const options = { timestamps: false, underscored: true };
  const id = { type: DataTypes.STRING(36), primaryKey: true };
  const text = DataTypes.STRING;
  const communities = sequelize.define<Model<CommunityRow>>(
    'Community',
    { id, name: text, timeZone: text, currency: text, locale: text },
    { ...options, tableName: 'communities' },
  );
  const buildings = sequelize.define<Model<BuildingRow>>(
    'Building',
    { id, communityId: text, name: text },
    { ...options, tableName: 'buildings' },
  );
  const units = sequelize.define<Model<UnitRow>>(
    'Unit',
    { id, communityId: text, buildingId: text, name: text },
    { ...options, tableName: 'units' },
  );
  units.belongsTo(buildings, { as: 'building', foreignKey: 'buildingId' });
  return { communities, buildings, units };
}
