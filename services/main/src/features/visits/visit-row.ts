import type { Actor, Visit, VisitChanges } from './visits.types.js';
import type { VisitRow } from './visits.model.js';

/** Who did what to a visit, and the two columns that keep it. */
const DEEDS = {
  requestedByActor: ['requestedActorId', 'requestedActorName'],
  answeredBy: ['answeredById', 'answeredByName'],
  answeredByActor: ['answeredActorId', 'answeredActorName'],
  checkedInBy: ['checkedInById', 'checkedInByName'],
  checkedInByActor: ['checkedInActorId', 'checkedInActorName'],
  checkedOutBy: ['checkedOutById', 'checkedOutByName'],
  checkedOutByActor: ['checkedOutActorId', 'checkedOutActorName'],
  lapsedBy: ['lapsedById', 'lapsedByName'],
  lapsedByActor: ['lapsedActorId', 'lapsedActorName'],
} as const;

type Deed = keyof typeof DEEDS;
type DeedColumn = (typeof DEEDS)[Deed][number];
const deeds = Object.entries(DEEDS) as [Deed, (typeof DEEDS)[Deed]][];

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
    ...(row.answeredAt !== null && { answeredAt: row.answeredAt }),
    ...(row.photoAt !== null && { photoAt: row.photoAt }),
    ...(row.checkedInAt !== null && { checkedInAt: row.checkedInAt }),
    ...(row.checkedOutAt !== null && { checkedOutAt: row.checkedOutAt }),
    ...(row.lapsedAt !== null && { lapsedAt: row.lapsedAt }),
    ...doersIn(row),
  };
}

function doersIn(row: VisitRow): Partial<Record<Deed, Actor>> {
  const doers = deeds.flatMap(([deed, [id, name]]) => {
    const accountId = row[id];
    return typeof accountId === 'string' ? [[deed, { accountId, name: row[name] ?? '' }]] : [];
  });
  return Object.fromEntries(doers) as Partial<Record<Deed, Actor>>;
}

/** Two columns for each of the deeds, null where nobody did it. */
function columnsOf(
  doers: Partial<Record<Deed, Actor>>,
  named: typeof deeds,
): Record<DeedColumn, string | null> {
  const columns = named.flatMap(([deed, [id, name]]) => [
    [id, doers[deed]?.accountId ?? null],
    [name, doers[deed]?.name ?? null],
  ]);
  return Object.fromEntries(columns) as Record<DeedColumn, string | null>;
}

const DONE_BY_NOBODY = columnsOf({}, deeds);

function done(doers: Partial<Record<Deed, unknown>>): typeof deeds {
  return deeds.filter(([deed]) => doers[deed] !== undefined);
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
    answeredAt: null,
    photoAt: null,
    checkedInAt: null,
    checkedOutAt: null,
    lapsedAt: null,
    ...DONE_BY_NOBODY,
    ...columnsOf(visit, done(visit)),
  };
}

/** The columns of a visitor who has not left. */
export const NO_CHECK_OUT = {
  checkedOutAt: null,
  checkedOutById: null,
  checkedOutByName: null,
  checkedOutActorId: null,
  checkedOutActorName: null,
} as const satisfies Partial<VisitRow>;

/** The columns that a transition writes; those it does not name stay as they are. */
export function toColumns(changes: VisitChanges): Partial<VisitRow> {
  const moments = Object.entries(changes).filter(([name]) => !(name in DEEDS));
  return {
    ...(Object.fromEntries(moments) as Partial<VisitRow>),
    ...columnsOf(changes, done(changes)),
  };
}
