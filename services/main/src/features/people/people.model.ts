import { DataTypes, type Model, type ModelStatic, type Sequelize } from 'sequelize';

export interface PersonRow {
  id: string;
  communityId: string;
  accountId: string;
  name: string;
  /** Of which moment the name is; unknown when no event told it. */
  namedAt?: Date | null;
}

export interface ResidencyRow {
  id: string;
  communityId: string;
  personId: string;
  unitId: string;
  kind: 'owner' | 'tenant' | 'family';
  isPrimary: boolean;
  validFrom: Date;
  validTo: Date | null;
}

export interface PeopleModels {
  people: ModelStatic<Model<PersonRow>>;
  residencies: ModelStatic<Model<ResidencyRow>>;
}

/** Binds the tables people and residencies to `sequelize`. */
export function definePeopleModels(sequelize: Sequelize): PeopleModels {
  const options = { timestamps: false, underscored: true };
  const id = { type: DataTypes.STRING(36), primaryKey: true };
  const text = DataTypes.STRING;
  const people = sequelize.define<Model<PersonRow>>(
    'Person',
    { id, communityId: text, accountId: text, name: text, namedAt: DataTypes.DATE(3) },
    { ...options, tableName: 'people' },
  );
  const residencies = sequelize.define<Model<ResidencyRow>>(
    'Residency',
    {
      id,
      communityId: text,
      personId: text,
      unitId: text,
      kind: text,
      isPrimary: DataTypes.BOOLEAN,
      validFrom: DataTypes.DATE(3),
      validTo: DataTypes.DATE(3),
    },
    { ...options, tableName: 'residencies' },
  );
  residencies.belongsTo(people, { as: 'person', foreignKey: 'personId' });
  return { people, residencies };
}
