import { en } from '@gatehouse/texts/generated/told/en';
import { tellers } from '@gatehouse/texts/generated/tellers';
import type { Facts, Teller } from '@gatehouse/texts/telling';
import { speaker } from '@gatehouse/texts/texts';
import type { mongo } from 'mongoose';
import type { ForgottenPerson, Tombstone } from '../forgotten/forgotten.types.js';
import { NAMED } from './named-people.js';
import type { NotificationCollections, NotificationRecord } from './notifications.model.js';

/** Who was named and is nobody any more: as main calls them, and by an id that finds nobody. */
const NOBODY = { id: '00000000-0000-7000-8000-000000000000', name: 'Former member' };

/** What is left to say where the facts are not enough for words. */
const NOTHING = { title: '—', body: '—' };

/** How many are read and written at once. */
const AT_A_TIME = 500;

type Says = Pick<NotificationRecord, 'title' | 'body' | 'data'>;
type Saying = Says & Pick<NotificationRecord, 'kind'>;
type Named = Saying & Pick<NotificationRecord, '_id' | 'communityId'>;

const say = speaker(en, 'en');
const byKind = new Map<string, Teller<never, keyof typeof en>>(Object.entries(tellers));

/**
 * Takes somebody's name out of what a community has told others, some hundred at a time. What is done is not
 * found again, so that it may be repeated, and goes on where it was interrupted.
 */
export async function forgetName(
  notifications: NotificationCollections['notifications'],
  { communityId, accountId, personId, namedUntil }: Tombstone,
): Promise<void> {
  for (const { field, id } of NAMED) {
    const whose = id === 'accountId' ? accountId : personId;
    if (whose === undefined) continue;
    const told = { communityId, occurredAt: { $lte: namedUntil } };
    const named = { [`data.${field}.${id}`]: whose, ...told };
    for (;;) {
      const found = await notifications
        .find<Named>(named, {
          projection: { communityId: 1, kind: 1, title: 1, body: 1, data: 1 },
          limit: AT_A_TIME,
        })
        .toArray();
      if (found.length === 0) break;
      await notifications.bulkWrite(
        found.map((one) => withoutName(one, field, id)),
        { ordered: false },
      );
    }
  }
}

/** What is said without those who are nobody any more; the same where it names none of them. */
export function withoutNames(said: Saying, forgotten: readonly ForgottenPerson[]): Says {
  const { kind, title, body, data } = said;
  const named = NAMED.filter(({ field, id }) => {
    const somebody = data[field];
    if (typeof somebody !== 'object' || somebody === null) return false;
    const whose = (somebody as Record<string, unknown>)[id];
    const isWhose = (one: ForgottenPerson): boolean =>
      whose === (id === 'accountId' ? one.accountId : one.personId);
    return whose !== undefined && forgotten.some(isWhose);
  });
  if (named.length === 0) return { title, body, data };
  return retold(
    kind,
    data,
    named.map(({ field, id }) => [field, id]),
  );
}

/** Of a question that is answered at this moment nothing changes: it is found once more. */
function withoutName(
  { _id, communityId, kind, title, body, data }: Named,
  field: string,
  id: string,
): mongo.AnyBulkWriteOperation<NotificationRecord> {
  const { data: without, ...words } = retold(kind, data, [[field, id]]);
  return {
    updateOne: {
      filter: { _id, communityId, title, body },
      update: { $set: { ...words, [`data.${field}`]: without[field] } },
    },
  };
}

/** @param places where somebody is named, and by which id */
function retold(
  kind: string,
  data: Says['data'],
  places: readonly (readonly [field: string, id: string])[],
): Says {
  const nobody = places.map(([field, id]) => [field, { [id]: NOBODY.id, name: NOBODY.name }]);
  const without = { ...data, ...(Object.fromEntries(nobody) as Facts) };
  return { ...(byKind.get(kind)?.tellOf(without, say) ?? NOTHING), data: without };
}
