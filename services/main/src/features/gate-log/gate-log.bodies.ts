import type { components } from '@gatehouse/contracts/main';
import type { Inside } from './inside.service.js';
import type { ConflictView } from './gate-conflicts.store.js';
import type { EntryView, GateEntry, Subject } from './gate-log.types.js';

type Schemas = components['schemas'];

export function toEntryBody({ entry, person, conflicts }: EntryView): Schemas['GateEntry'] {
  const { id, communityId, direction, people, gateId, at, timeQuality, receivedAt } = entry;
  const { deviceId, guardAccountId, deviceAt, reason, corrects } = entry;
  return {
    ...{ id, communityId, ...(deviceId !== null && { deviceId }) },
    ...{ direction, subject: subjectOf(entry), people, gateId },
    ...(guardAccountId !== null && { guardId: guardAccountId }),
    ...(deviceAt !== null && { deviceAt: deviceAt.toISOString() }),
    ...{ at: at.toISOString(), timeQuality, receivedAt: receivedAt.toISOString() },
    offline: entry.offline,
    ...(reason !== null && { reason }),
    ...(person && { person }),
    conflicts,
    ...(corrects !== null && { corrects }),
  };
}

export function toConflictBody({ conflict, entry }: ConflictView): Schemas['GateConflict'] {
  const { id, communityId, kind, state, foundAt, note } = conflict;
  const { settledAt, settledById, settledByName } = conflict;
  const { id: entryId, direction, gateId, at } = entry;
  return {
    ...{ id, communityId, kind, state },
    entry: { id: entryId, direction, subject: subjectOf(entry), gateId, at: at.toISOString() },
    foundAt: foundAt.toISOString(),
    ...(settledAt !== null && { settledAt: settledAt.toISOString() }),
    ...(settledById !== null && {
      settledBy: { accountId: settledById, name: settledByName ?? '' },
    }),
    ...(note !== null && { note }),
  };
}

function subjectOf({ subjectType: type, subjectId, maxUses }: GateEntry): Subject {
  return {
    type,
    ...(subjectId !== null && { id: subjectId }),
    ...(maxUses !== null && { maxUses }),
  };
}

export const toInsideBody = ({ since, units, ...inside }: Inside): Schemas['Inside'] => ({
  ...{ ...inside, since: since.toISOString(), units: [...units] },
});
