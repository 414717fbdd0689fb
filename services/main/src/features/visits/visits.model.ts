import { DataTypes, type Model, type ModelStatic, type Sequelize } from 'sequelize';
import type { DecidedVia, Instruction, LeftHow, VisitKind } from './visits.types.js';
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
  partySize: number;
  insideCount: number | null;
  state: VisitState;
  tourId: string | null;
  passId: string | null;
  requestedById: string;
  requestedByName: string;
  requestedAt: Date;
  answerBy: Date;
  /** JSON; null in rows of before there were ladders. */
  ladder: string | null;
  rungIndex: number | null;
  /** When it next moves on by itself; null when it is over. */
  dueAt: Date | null;
  answeredById: string | null;
  answeredByName: string | null;
  answeredAt: Date | null;
  decidedVia: DecidedVia | null;
  reason: string | null;
  instruction: Instruction | null;
  approvedUntil: Date | null;
  withdrawnAt: Date | null;
  withdrawnById: string | null;
  withdrawnByName: string | null;
  disputedAt: Date | null;
  disputedById: string | null;
  disputedByName: string | null;
  photoAt: Date | null;
  checkedInAt: Date | null;
  checkedOutAt: Date | null;
  checkedInById: string | null;
  checkedInByName: string | null;
  checkedOutById: string | null;
  checkedOutByName: string | null;
  overstaySeconds: number | null;
  assumedOutAt: Date | null;
  leftHow: LeftHow | null;
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
  withdrawnActorId: string | null;
  withdrawnActorName: string | null;
  disputedActorId: string | null;
  disputedActorName: string | null;
}

const text = DataTypes.STRING;
const instant = DataTypes.DATE(3);

const COLUMNS = {
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
  partySize: DataTypes.INTEGER,
  insideCount: DataTypes.INTEGER,
  state: text,
  tourId: text,
  passId: text,
  requestedById: text,
  requestedByName: text,
  requestedAt: instant,
  answerBy: instant,
  ladder: text,
  rungIndex: DataTypes.INTEGER,
  dueAt: instant,
  answeredById: text,
  answeredByName: text,
  answeredAt: instant,
  decidedVia: text,
  reason: text,
  instruction: text,
  approvedUntil: instant,
  withdrawnAt: instant,
  withdrawnById: text,
  withdrawnByName: text,
  disputedAt: instant,
  disputedById: text,
  disputedByName: text,
  photoAt: instant,
  checkedInAt: instant,
  checkedOutAt: instant,
  checkedInById: text,
  checkedInByName: text,
  checkedOutById: text,
  checkedOutByName: text,
  overstaySeconds: DataTypes.INTEGER,
  assumedOutAt: instant,
  leftHow: text,
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
  withdrawnActorId: text,
  withdrawnActorName: text,
  disputedActorId: text,
  disputedActorName: text,
};

/** Binds the table visits to `sequelize`. */
export function defineVisitModel(sequelize: Sequelize): ModelStatic<Model<VisitRow>> {
  return sequelize.define<Model<VisitRow>>('Visit', COLUMNS, {
    ...{ tableName: 'visits', timestamps: false, underscored: true },
  });
}
