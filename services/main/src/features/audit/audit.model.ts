import { DataTypes, type Model, type ModelStatic, type Sequelize } from 'sequelize';
import type { AuditEntry, SealedHead } from './audit.types.js';

export interface AuditModels {
  entries: ModelStatic<Model<AuditEntry>>;
  heads: ModelStatic<Model<SealedHead>>;
}

/** Binds the tables audit_entries and audit_heads to `sequelize`. */
export function defineAuditModels(sequelize: Sequelize): AuditModels {
  const options = { timestamps: false, underscored: true };
  const text = DataTypes.STRING;
  const key = { type: DataTypes.STRING, primaryKey: true };
  const seq = DataTypes.BIGINT;
  const entries = sequelize.define<Model<AuditEntry>>(
    'AuditEntry',
    {
      communityId: key,
      seq: { type: seq, primaryKey: true },
      eventId: text,
      type: text,
      actorId: text,
      accountId: text,
      at: DataTypes.DATE(3),
      address: text,
      correlationId: text,
      facts: DataTypes.TEXT,
      prevHash: text,
      hash: text,
      resealedMac: text,
    },
    { ...options, tableName: 'audit_entries' },
  );
  const heads = sequelize.define<Model<SealedHead>>(
    'AuditHead',
    { communityId: key, seq, hash: text, mac: text },
    { ...options, tableName: 'audit_heads' },
  );
  return { entries, heads };
}
