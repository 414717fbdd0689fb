import { en } from '@gatehouse/texts/generated/told/en';
import { tellers } from '@gatehouse/texts/generated/tellers';
import type { Facts, Teller } from '@gatehouse/texts/telling';
import { speaker } from '@gatehouse/texts/texts';
import type { mongo } from 'mongoose';
import { NAMED } from './named-people.js';
import type { NotificationCollections, NotificationRecord } from './notifications.model.js';

/** Who was named and is nobody any more: as main calls them, and by an id that finds nobody. */
const NOBODY = { id: '00000000-0000-7000-8000-000000000000', name: 'Former member' };

/** What is left to say where the facts are not enough for words. */
const NOTHING = { title: '—', body: '—' };

/** How many are read and written at once. */
const AT_A_TIME = 500;

/** Whom a community has forgotten. */
export interface ForgottenPerson {
  communityId: string;
  accountId: string;
  /** Absent where the community knew the account as nobody. */
  personId?: string;
}

type Named = Pick<NotificationRecord, '_id' | 'communityId' | 'kind' | 'title' | 'body' | 'data'>;

const say = speaker(en, 'en');
const byKind = new Map<string, Teller<never, keyof typeof en>>(Object.entries(tellers));

/**
 * Takes somebody's name out of what a community has told others, some hundred at a time. What is done is not
 * found again, so that it may be repeated, and goes on where it was interrupted.
 */
export async function forgetName(
  notifications: NotificationCollections['notifications'],
  { communityId, accountId, personId }: ForgottenPerson,
): Promise<void> {
  for (const { field, id } of NAMED) {
    const whose = id === 'accountId' ? accountId : personId;
    if (whose === undefined) continue;
    const named = { [`data.${field}.${id}`]: whose, communityId };
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

/** Of a question that is answered at this moment nothing changes: it is found once more. */
function withoutName(
  { _id, communityId, kind, title, body, data }: Named,
  field: string,
  id: string,
): mongo.AnyBulkWriteOperation<NotificationRecord> {
  const nobody = { [id]: NOBODY.id, name: NOBODY.name };
  const words = byKind.get(kind)?.tellOf({ ...data, [field]: nobody } satisfies Facts, say);
  return {
    updateOne: {
      filter: { _id, communityId, title, body },
      update: { $set: { ...(words ?? NOTHING), [`data.${field}`]: nobody } },
    },
  };
}
