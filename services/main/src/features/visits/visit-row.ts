import type { Rung } from './visit-ladder.js';
import type { Actor, Stay, Visit, VisitChanges } from './visits.types.js';
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
  withdrawnBy: ['withdrawnById', 'withdrawnByName'],
  withdrawnByActor: ['withdrawnActorId', 'withdrawnActorName'],
  disputedBy: ['disputedById', 'disputedByName'],
  disputedByActor: ['disputedActorId', 'disputedActorName'],
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
    ...(row.partySize > 1 && { partySize: row.partySize }),
    ...(row.insideCount !== null && { insideCount: row.insideCount }),
    state: row.state,
    ...(row.tourId !== null && { tourId: row.tourId }),
    ...(row.passId !== null && { passId: row.passId }),
    requestedBy: { accountId: row.requestedById, name: row.requestedByName },
    requestedAt: row.requestedAt,
    answerBy: row.answerBy,
    ladder: ladderIn(row),
    rungIndex: row.rungIndex ?? 0,
    ...decidedIn(row),
    ...(row.photoAt !== null && { photoAt: row.photoAt }),
    ...(row.checkedInAt !== null && { checkedInAt: row.checkedInAt }),
    ...stayIn(row),
    ...(row.checkedOutAt !== null && { checkedOutAt: row.checkedOutAt }),
    ...(row.leftHow !== null && { leftHow: row.leftHow }),
    ...(row.lapsedAt !== null && { lapsedAt: row.lapsedAt }),
    ...doersIn(row),
  };
}

function decidedIn(row: VisitRow): Partial<Visit> {
  return {
    ...(row.answeredAt !== null && { answeredAt: row.answeredAt }),
    ...(row.decidedVia !== null && { decidedVia: row.decidedVia }),
    ...(row.reason !== null && { reason: row.reason }),
    ...(row.instruction !== null && { instruction: row.instruction }),
    ...(row.approvedUntil !== null && { approvedUntil: row.approvedUntil }),
    ...(row.withdrawnAt !== null && { withdrawnAt: row.withdrawnAt }),
    ...(row.disputedAt !== null && { disputedAt: row.disputedAt }),
  };
}

/** Before there were ladders, who lived there was asked for all of the time. */
function ladderIn({ ladder, requestedAt, answerBy }: VisitRow): readonly Rung[] {
  if (ladder !== null) return JSON.parse(ladder) as Rung[];
  const seconds = (answerBy.getTime() - requestedAt.getTime()) / 1000;
  return [{ kind: 'household', seconds }];
}

function stayIn({ overstaySeconds, assumedOutAt }: VisitRow): { stay?: Stay } {
  if (assumedOutAt === null) return {};
  return { stay: { assumedOutAt, ...(overstaySeconds !== null && { overstaySeconds }) } };
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

/** What is not said of a visit that nobody has decided yet, nor of one of before there were ladders. */
export const NOT_SAID = {
  ...{ ladder: null, rungIndex: null, dueAt: null },
  ...{ decidedVia: null, reason: null, instruction: null, approvedUntil: null },
  ...{ withdrawnAt: null, withdrawnById: null, withdrawnByName: null },
  ...{ disputedAt: null, disputedById: null, disputedByName: null },
  ...{ overstaySeconds: null, assumedOutAt: null, leftHow: null },
} as const satisfies Partial<VisitRow>;

const DONE_BY_NOBODY = columnsOf({}, deeds);

function done(doers: Partial<Record<Deed, unknown>>): typeof deeds {
  return deeds.filter(([deed]) => doers[deed] !== undefined);
}

/**
 * A new visit as it is written to its table.
 * @param dueAt when it moves on by itself; null when it does not
 */
export function toRow(visit: Visit, dueAt: Date | null): VisitRow {
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
    ...{ partySize: visit.partySize ?? 1, insideCount: visit.insideCount ?? null },
    state: visit.state,
    ...{ tourId: visit.tourId ?? null, passId: visit.passId ?? null },
    requestedById: visit.requestedBy.accountId,
    requestedByName: visit.requestedBy.name,
    requestedAt: visit.requestedAt,
    answerBy: visit.answerBy,
    ...NOT_SAID,
    ...{ ladder: JSON.stringify(visit.ladder), rungIndex: visit.rungIndex, dueAt },
    ...{ decidedVia: visit.decidedVia ?? null, instruction: visit.instruction ?? null },
    ...{ answeredAt: visit.answeredAt ?? null, approvedUntil: visit.approvedUntil ?? null },
    ...{ photoAt: null, checkedInAt: visit.checkedInAt ?? null },
    ...{ checkedOutAt: null, lapsedAt: null },
    ...DONE_BY_NOBODY,
    ...columnsOf(visit, done(visit)),
  };
}

/** The columns of a visitor who has not left. */
export const NO_CHECK_OUT = {
  checkedOutAt: null,
  leftHow: null,
  checkedOutById: null,
  checkedOutByName: null,
  checkedOutActorId: null,
  checkedOutActorName: null,
} as const satisfies Partial<VisitRow>;

/** The columns of a visitor who has not come in. */
export const NO_CHECK_IN = {
  insideCount: null,
  checkedInAt: null,
  checkedInById: null,
  checkedInByName: null,
  checkedInActorId: null,
  checkedInActorName: null,
  overstaySeconds: null,
  assumedOutAt: null,
} as const satisfies Partial<VisitRow>;

/** The columns that a transition writes; those it does not name stay as they are. */
export function toColumns(changes: VisitChanges): Partial<VisitRow> {
  const { stay, ...others } = changes;
  const moments = Object.entries(others).filter(([name]) => !(name in DEEDS));
  return {
    ...(Object.fromEntries(moments) as Partial<VisitRow>),
    ...(stay && {
      overstaySeconds: stay.overstaySeconds ?? null,
      assumedOutAt: stay.assumedOutAt,
    }),
    ...columnsOf(changes, done(changes)),
  };
}
