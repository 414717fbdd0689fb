import type { ParcelRow } from './parcels.model.js';
import type { Parcel, ParcelEnd, Recipient } from './parcels.types.js';

/** The row of a parcel that has just come. */
export function toRow(parcel: Parcel, dueAt: Date | undefined): ParcelRow {
  const { id, communityId, unitId, state, code, receivedAt, receivedBy, reminders } = parcel;
  const { carrier = null, description = null, shelf = null, photoId = null } = parcel;
  return {
    ...{ communityId, id, unitId, state, carrier, description, shelf, photoId, code },
    isPerishable: Number(parcel.perishable),
    ...{ collectorName: null, collectorNamedById: null },
    ...{ receivedAt, receivedById: receivedBy.accountId, receivedByName: receivedBy.name },
    ...{ reminders, endedAt: null, endedById: null, endedByName: null },
    ...{ recipientKind: null, recipientAccountId: null, recipientName: null, reason: null },
    dueAt: dueAt ?? null,
  };
}

/** What the end of a parcel changes of its row. */
export function toEndColumns({ state, at, by, recipient, reason }: ParcelEnd): Partial<ParcelRow> {
  const resident = recipient?.kind === 'resident' ? recipient : undefined;
  return {
    ...{ state, endedAt: at, endedById: by.accountId, endedByName: by.name },
    recipientKind: recipient?.kind ?? null,
    // Whom the household named stands where it was named.
    recipientAccountId: resident?.accountId ?? null,
    recipientName: resident?.name ?? null,
    reason: reason ?? null,
  };
}

export function fromRow(row: ParcelRow): Parcel {
  const { id, communityId, unitId, state, code, receivedAt, reminders } = row;
  const { carrier, description, shelf, photoId, collectorName, endedAt, endedById, reason } = row;
  const recipient = recipientOf(row);
  return {
    ...{ id, communityId, unitId, state, code, receivedAt, reminders },
    perishable: Boolean(row.isPerishable),
    receivedBy: { accountId: row.receivedById, name: row.receivedByName },
    ...(carrier !== null && { carrier }),
    ...(description !== null && { description }),
    ...(shelf !== null && { shelf }),
    ...(photoId !== null && { photoId }),
    ...(collectorName !== null && { collector: collectorName }),
    ...(endedAt && { endedAt }),
    ...(endedById !== null && { endedBy: { accountId: endedById, name: row.endedByName ?? '' } }),
    ...(recipient && { recipient }),
    ...(reason !== null && { reason }),
  };
}

function recipientOf(row: ParcelRow): Recipient | undefined {
  const { recipientKind: kind, recipientAccountId: accountId, recipientName, collectorName } = row;
  if (kind === 'collector') return { kind, name: collectorName ?? '' };
  if (kind === 'resident') return { kind, accountId: accountId ?? '', name: recipientName ?? '' };
  return kind === null ? undefined : { kind };
}
