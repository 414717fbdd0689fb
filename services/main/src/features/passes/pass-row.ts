import type { Pass, PassKind, PassState, PassWindow } from './passes.types.js';

/** A pass as a statement reads it, with its units in the order of their ids. */
export interface PassRead {
  id: string;
  communityId: string;
  kind: PassKind;
  state: PassState;
  visitorName: string;
  visitorPhone: string | null;
  visitorCompany: string | null;
  visitorPlate: string | null;
  validFrom: Date;
  validTo: Date;
  windows: string;
  maxUses: number | null;
  uses: number;
  revision: number;
  leaveAtGate: number;
  guests: string;
  code: string;
  issuedAt: Date;
  issuedById: string;
  issuedByName: string;
  endedAt: Date | null;
  revokedById: string | null;
  revokedByName: string | null;
  refusalReason: string | null;
  sourceType: string | null;
  sourceId: string | null;
  unitIds: string;
}

/** What {@link PassRead} is read from. */
export const READ_PASSES = `
  SELECT passes.id, passes.community_id AS communityId, passes.kind, passes.state,
         passes.visitor_name AS visitorName, passes.visitor_phone AS visitorPhone,
         passes.visitor_company AS visitorCompany, passes.visitor_plate AS visitorPlate,
         passes.valid_from AS validFrom, passes.valid_to AS validTo, passes.windows,
         passes.max_uses AS maxUses, passes.uses, passes.revision,
         passes.leave_at_gate AS leaveAtGate, passes.guests, passes.code,
         passes.issued_at AS issuedAt, passes.issued_by_id AS issuedById,
         passes.issued_by_name AS issuedByName, passes.ended_at AS endedAt,
         passes.revoked_by_id AS revokedById, passes.revoked_by_name AS revokedByName,
         passes.refusal_reason AS refusalReason,
         passes.source_type AS sourceType, passes.source_id AS sourceId,
         (SELECT GROUP_CONCAT(pass_units.unit_id ORDER BY pass_units.unit_id)
          FROM pass_units
          WHERE pass_units.community_id = passes.community_id
            AND pass_units.pass_id = passes.id) AS unitIds
  FROM passes`;

export function passIn(row: PassRead): Pass {
  const { id, communityId, kind, state, validFrom, validTo, maxUses, uses, revision, code } = row;
  const { visitorPhone, visitorCompany, visitorPlate, endedAt, revokedById } = row;
  const { sourceType: type, sourceId, refusalReason: reason } = row;
  return {
    ...{ id, communityId, kind, state, validFrom, validTo, uses, revision, code },
    unitIds: row.unitIds.split(','),
    visitor: {
      name: row.visitorName,
      ...(visitorPhone !== null && { phone: visitorPhone }),
      ...(visitorCompany !== null && { company: visitorCompany }),
      ...(visitorPlate !== null && { plate: visitorPlate }),
    },
    windows: JSON.parse(row.windows) as PassWindow[],
    ...(maxUses !== null && { maxUses }),
    leaveAtGate: row.leaveAtGate !== 0,
    guests: JSON.parse(row.guests) as string[],
    issuedAt: row.issuedAt,
    issuedBy: { accountId: row.issuedById, name: row.issuedByName },
    ...(endedAt !== null && { endedAt }),
    ...(revokedById !== null && {
      revokedBy: { accountId: revokedById, name: row.revokedByName ?? '' },
    }),
    ...(reason !== null && { reason }),
    ...(type !== null && sourceId !== null && { source: { type, id: sourceId } }),
  };
}

/** The columns of what can be another, in the order in which a change names them. */
export function termsOf({ visitor, ...pass }: Pass) {
  return {
    ...{ visitorName: visitor.name, visitorPhone: visitor.phone ?? null },
    ...{ visitorCompany: visitor.company ?? null, visitorPlate: visitor.plate ?? null },
    ...{ validFrom: pass.validFrom, validTo: pass.validTo },
    ...{ windows: JSON.stringify(pass.windows), maxUses: pass.maxUses ?? null },
    ...{ leaveAtGate: pass.leaveAtGate, guests: JSON.stringify(pass.guests) },
    ...{ revision: pass.revision, dueAt: pass.validTo, state: pass.state },
  };
}

/** A new pass as it is written to its table. */
export function passRow(pass: Pass) {
  const { communityId, id, kind, uses, code, issuedAt, issuedBy, source } = pass;
  return {
    ...{ communityId, id, kind, uses, code, issuedAt },
    ...{ issuedById: issuedBy.accountId, issuedByName: issuedBy.name },
    ...{ sourceType: source?.type ?? null, sourceId: source?.id ?? null },
    ...termsOf(pass),
  };
}
