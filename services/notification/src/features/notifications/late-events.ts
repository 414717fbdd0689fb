import type { Tombstone } from '../forgotten/forgotten.types.js';
import { ERASED } from './feed-erasure.js';
import type { NotificationRecord } from './notifications.model.js';
import type { Told } from './notifications.types.js';
import { withoutNames } from './told-names.js';

/** Whom a community has forgotten since a moment. */
export type ForgottenSince = (communityId: string, moment: Date) => Promise<readonly Tombstone[]>;

export type LateEvents = ReturnType<typeof createLateEvents>;

/** What happened before somebody was forgotten and is told afterwards: nobody hears their name by it. */
export function createLateEvents(forgottenSince: ForgottenSince) {
  return {
    /** Of events that are about to be told; who is forgotten is told nothing. */
    inEvents: (events: readonly Told[]): Promise<Told[]> =>
      Promise.all(
        events.map(async (event) => {
          const at = new Date(event.envelope.time);
          const forgotten = await forgottenSince(event.envelope.data.communityId, at);
          return forgotten.length === 0 ? event : withoutForgotten(event, forgotten, at);
        }),
      ),

    /** Of what has its place in a feed already, and is about to be written there. */
    inPlaces: (records: readonly NotificationRecord[]): Promise<NotificationRecord[]> =>
      Promise.all(
        records.map(async (record) => {
          const { communityId, occurredAt } = record;
          const forgotten = await forgottenSince(communityId, occurredAt);
          if (isToForgotten(record, forgotten, occurredAt)) return { ...record, ...ERASED };
          return forgotten.length === 0
            ? record
            : { ...record, ...withoutNames(record, forgotten) };
        }),
      ),
  };
}

function withoutForgotten(event: Told, forgotten: readonly Tombstone[], at: Date): Told {
  const { kind, settlement } = event;
  const drafts = event.drafts
    .filter((draft) => !isToForgotten(draft, forgotten, at))
    .map((draft) => ({ ...draft, ...withoutNames(draft, forgotten) }));
  const says = settlement && {
    ...settlement.says,
    ...withoutNames({ kind, ...settlement.says }, forgotten),
  };
  return { ...event, drafts, settlement: settlement && says && { ...settlement, says } };
}

const isToForgotten = (
  { accountId }: Pick<NotificationRecord, 'accountId'>,
  forgotten: readonly Tombstone[],
  at: Date,
): boolean => forgotten.some((one) => one.accountId === accountId && at <= one.forgottenAt);
