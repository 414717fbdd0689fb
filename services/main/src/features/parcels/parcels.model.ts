import { DataTypes, type Model, type ModelStatic, type Sequelize } from 'sequelize';
import type { ParcelState, Recipient } from './parcels.types.js';

export interface ParcelRow {
  communityId: string;
  id: string;
  unitId: string;
  state: ParcelState;
  carrier: string | null;
  description: string | null;
  shelf: string | null;
  isPerishable: number;
  photoId: string | null;
  code: string;
  collectorName: string | null;
  collectorNamedById: string | null;
  receivedAt: Date;
  receivedById: string;
  receivedByName: string;
  reminders: number;
  endedAt: Date | null;
  endedById: string | null;
  endedByName: string | null;
  recipientKind: Recipient['kind'] | null;
  recipientAccountId: string | null;
  recipientName: string | null;
  reason: string | null;
  dueAt: Date | null;
}

/** Binds the table parcels to `sequelize`. */
export function defineParcelModel(sequelize: Sequelize): ModelStatic<Model<ParcelRow>> {
  const text = DataTypes.STRING;
  const instant = DataTypes.DATE(3);
  return sequelize.define<Model<ParcelRow>>(
    'Parcel',
    {
      communityId: { type: text, primaryKey: true },
      id: { type: text, primaryKey: true },
      unitId: text,
      state: text,
      carrier: text,
      description: text,
      shelf: text,
      isPerishable: DataTypes.TINYINT,
      photoId: text,
      code: text,
      collectorName: text,
      collectorNamedById: text,
      receivedAt: instant,
      receivedById: text,
      receivedByName: text,
      reminders: DataTypes.TINYINT,
      endedAt: instant,
      endedById: text,
      endedByName: text,
      recipientKind: text,
      recipientAccountId: text,
      recipientName: text,
      reason: text,
      dueAt: instant,
    },
    { tableName: 'parcels', timestamps: false, underscored: true },
  );
}
