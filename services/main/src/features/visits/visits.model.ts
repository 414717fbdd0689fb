import { DataTypes, type Model, type ModelStatic, type Sequelize } from 'sequelize';
import type { VisitKind } from './visits.types.js';
import type { VisitState } from './visit-state.js';

export interface VisitRow extends Partial<ActorColumns> {
  id: string;
  communityId: string;
  unitId: string;
  unitName: string;
  buildingName: string;
  kind: VisitKind;
  visitorName: string;
  visitorPhone: string | null;
  visitorCompany: string | null;
  visitorVehicle: string | null;
  note: string | null;
  state: VisitState;
  requestedById: string;
  requestedByName: string;
  requestedAt: Date;
  answerBy: Date;
  answeredById: string | null;
  answeredByName: string | null;
  answeredAt: Date | null;
  photoAt: Date | null;
  checkedInAt: Date | null;
  checkedOutAt: Date | null;
  checkedInById: string | null;
  checkedInByName: string | null;
  checkedOutById: string | null;
  checkedOutByName: string | null;
  lapsedAt: Date | null;
  lapsedById: string | null;
  lapsedByName: string | null;
}

/** Who really acted, where somebody did in another's name. */
interface ActorColumns {
  requestedActorId: string | null;
  requestedActorName: string | null;
  answeredActorId: string | null;
  answeredActorName: string | null;
  checkedInActorId: string | null;
  checkedInActorName: string | null;
  checkedOutActorId: string | null;
  checkedOutActorName: string | null;
  lapsedActorId: string | null;
  lapsedActorName: string | null;
}

/** Binds the table visits to `sequelize`. */
export function defineVisitModel(sequelize: Sequelize): ModelStatic<Model<VisitRow>> {
  const text = DataTypes.STRING;
  const instant = DataTypes.DATE(3);
  return sequelize.define<Model<VisitRow>>(
    'Visit',
    {
      id: { type: DataTypes.STRING(36), primaryKey: true },
      communityId: text,
      unitId: text,
      unitName: text,
      buildingName: text,
      kind: text,
      visitorName: text,
      visitorPhone: text,
      visitorCompany: text,
      visitorVehicle: text,
      note: text,
      state: text,
      requestedById: text,
      requestedByName: text,
      requestedAt: instant,
      answerBy: instant,
      answeredById: text,
      answeredByName: text,
      answeredAt: instant,
      photoAt: instant,
      checkedInAt: instant,
      checkedOutAt: instant,
      checkedInById: text,
      checkedInByName: text,
      checkedOutById: text,
      checkedOutByName: text,
      lapsedAt: instant,
      lapsedById: text,
      lapsedByName: text,
      requestedActorId: text,
      requestedActorName: text,
      answeredActorId: text,
      answeredActorName: text,
      checkedInActorId: text,
      checkedInActorName: text,
      checkedOutActorId: text,
      checkedOutActorName: text,
      lapsedActorId: text,
      lapsedActorName: text,
    },
    { tableName: 'visits', timestamps: false, underscored: true },
  );
}
