import type { Visit, VisitChanges } from './visits.types.js';
import type { VisitRow } from './visits.model.js';

/** A visit as it is read from its table. */
export function fromRow(row: VisitRow): Visit {
  return {
    id: row.id,
    communityId: row.communityId,
    unit: { id: row.unitId, name: row.unitName, building: row.buildingName },
    visitor: {
      name: row.visitorName,
      ...(row.visitorPhone !== null && { phone: row.visitorPhone }),
      ...(row.visitorCompany !== null && { company: row.visitorCompany }),
      ...(row.visitorVehicle !== null && { vehicle: row.visitorVehicle }),
    },
    kind: row.kind,
    ...(row.note !== null && { note: row.note }),
    state: row.state,
    requestedBy: { accountId: row.requestedById, name: row.requestedByName },
    requestedAt: row.requestedAt,
    answerBy: row.answerBy,
    ...(row.answeredById !== null && {
      answeredBy: { accountId: row.answeredById, name: row.answeredByName ?? '' },
    }),
    ...(row.answeredAt !== null && { answeredAt: row.answeredAt }),
    ...(row.photoAt !== null && { photoAt: row.photoAt }),
    ...(row.checkedInAt !== null && { checkedInAt: row.checkedInAt }),
    ...(row.checkedOutAt !== null && { checkedOutAt: row.checkedOutAt }),
  };
}

/** A new visit as it is written to its table. */
export function toRow(visit: Visit): VisitRow {
  return {
    id: visit.id,
    communityId: visit.communityId,
    unitId: visit.unit.id,
    unitName: visit.unit.name,
    buildingName: visit.unit.building,
    kind: visit.kind,
    visitorName: visit.visitor.name,
    visitorPhone: visit.visitor.phone ?? null,
    visitorCompany: visit.visitor.company ?? null,
    visitorVehicle: visit.visitor.vehicle ?? null,
    note: visit.note ?? null,
    state: visit.state,
    requestedById: visit.requestedBy.accountId,
    requestedByName: visit.requestedBy.name,
    requestedAt: visit.requestedAt,
    answerBy: visit.answerBy,
    answeredById: null,
    answeredByName: null,
    answeredAt: null,
    photoAt: null,
    checkedInAt: null,
    checkedOutAt: null,
  };
}

/** The columns that a transition writes; those it does not name stay as they are. */
export function toColumns(changes: VisitChanges): Partial<VisitRow> {
  return {
    ...(changes.answeredBy && {
      answeredById: changes.answeredBy.accountId,
      answeredByName: changes.answeredBy.name,
    }),
    ...(changes.answeredAt && { answeredAt: changes.answeredAt }),
    ...(changes.checkedInAt && { checkedInAt: changes.checkedInAt }),
    ...(changes.checkedOutAt && { checkedOutAt: changes.checkedOutAt }),
  };
}
