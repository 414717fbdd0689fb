import { DataTypes, type Model, type ModelStatic, type Sequelize } from 'sequelize';
import type { ResidencyKind } from './residencies.types.js';

export interface ResidencyRow {
  id: string;
  communityId: string;
  personId: string;
  unitId: string;
  kind: ResidencyKind;
  isPrimary: boolean;
  validFrom: Date;
  validTo: Date | null;
  livesHere?: boolean;
  enteredBy?: string | null;
  enteredAt?: Date | null;
  endedBy?: string | null;
  chosenAt?: Date | null;
  isBegun?: boolean;
  isOver?: boolean;
}

/** Binds the table residencies to `sequelize`; its migrations say what it looks like in full. */
export function defineResidencyModel(sequelize: Sequelize): ModelStatic<Model<ResidencyRow>> {
  const id = { type: DataTypes.STRING(36), primaryKey: true };
  const [text, flag, time] = [DataTypes.STRING, DataTypes.BOOLEAN, DataTypes.DATE(3)];
  return sequelize.define<Model<ResidencyRow>>(
    'Residency',
    {
      ...{ id, communityId: text, personId: text, unitId: text, kind: text, isPrimary: flag },
      ...{ validFrom: time, validTo: time, livesHere: flag, enteredBy: text, enteredAt: time },
      ...{ endedBy: text, chosenAt: time, isBegun: flag, isOver: flag },
    },
    { timestamps: false, underscored: true, tableName: 'residencies' },
  );
}
