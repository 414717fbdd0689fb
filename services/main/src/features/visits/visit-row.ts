import type { Actor, Visit, VisitChanges } from './visits.types.js';
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
    ...actor('answeredBy', row.answeredById, row.answeredByName),
    ...(row.answeredAt !== null && { answeredAt: row.answeredAt }),
    ...(row.photoAt !== null && { photoAt: row.photoAt }),
    ...(row.checkedInAt !== null && { checkedInAt: row.checkedInAt }),
    ...actor('checkedInBy', row.checkedInById, row.checkedInByName),
    ...(row.checkedOutAt !== null && { checkedOutAt: row.checkedOutAt }),
    ...actor('checkedOutBy', row.checkedOutById, row.checkedOutByName),
    ...(row.lapsedAt !== null && { lapsedAt: row.lapsedAt }),
    ...actor('lapsedBy', row.lapsedById, row.lapsedByName),
  };
}

function actor<Field extends string>(
  field: Field,
  accountId: string | null,
  name: string | null,
): Partial<Record<Field, Actor>> {
  if (accountId === null) return {};
  return { [field]: { accountId, name: name ?? '' } } as Record<Field, Actor>;
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
    checkedInById: null,
    checkedInByName: null,
    checkedOutById: null,
    checkedOutByName: null,
    lapsedAt: null,
    lapsedById: null,
    lapsedByName: null,
  };
}

/** The columns that a transition writes; those it does not name stay as they are. */
export function toColumns(changes: VisitChanges): Partial<VisitRow> {
  const { answeredBy, checkedInBy, checkedOutBy, lapsedBy, ...moments } = changes;
  return {
    ...moments,
    ...(answeredBy && { answeredById: answeredBy.accountId, answeredByName: answeredBy.name }),
    ...(checkedInBy && { checkedInById: checkedInBy.accountId, checkedInByName: checkedInBy.name }),
    ...(checkedOutBy && {
      checkedOutById: checkedOutBy.accountId,
      checkedOutByName: checkedOutBy.name,
    }),
    ...(lapsedBy && { lapsedById: lapsedBy.accountId, lapsedByName: lapsedBy.name }),
  };
}
