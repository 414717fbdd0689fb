import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import type { Transaction } from '@gatehouse/shared/sql/transaction';
import type { Writing } from '@gatehouse/shared/sql/writing';
import { dayAt, daysBetween, type Day } from '@gatehouse/shared/time/local-time';
import type { Acting } from '../../acting.js';
import type { CommunitiesService } from '../communities/communities.feature.js';
import type { PeopleService } from '../people/people.feature.js';
import type { ResidenciesService } from '../residencies/residencies.feature.js';
import { NoticeNotFound, PinIsOver } from './noticeboard.errors.js';
import { noticePublished, noticeWithdrawn } from './noticeboard.events.js';
import type { ListedNotice, NoticeboardStore } from './noticeboard.store.js';
import type { Notice, NoticeDraft, NoticeEntry, NoticePlace } from './noticeboard.types.js';

export interface NoticeboardDependencies {
  store: NoticeboardStore;
  communities: Pick<CommunitiesService, 'getCommunity'>;
  people: Pick<PeopleService, 'getDoer'>;
  residencies: Pick<ResidenciesService, 'everyResident'>;
  writing: Pick<Writing, 'inTransaction' | 'appendEvents'>;
  now: () => Date;
}

/** Where a list begins, and by which day it goes. */
export interface NoticeListing {
  /** Today, if the list begins here. */
  day?: Day;
  after?: NoticePlace;
  limit: number;
}

export type NoticeboardService = ReturnType<typeof createNoticeboardService>;

/** What the management tells everybody. */
export function createNoticeboardService(deps: NoticeboardDependencies) {
  const { store, communities, people, residencies, writing, now } = deps;

  const today = async (communityId: string): Promise<Day> => {
    const { timeZone } = await communities.getCommunity(communityId);
    return dayAt(now(), timeZone);
  };

  return {
    /**
     * Puts it up, and tells whoever lives in the community.
     * @throws PinIsOver, PersonNotFound
     */
    async publish(acting: Acting, draft: NoticeDraft, remember: Remember<Notice>): Promise<Notice> {
      const { communityId } = acting;
      const publishedAt = now();
      const [day, doer, residentIds] = await Promise.all([
        today(communityId),
        people.getDoer(acting),
        residencies.everyResident(communityId, publishedAt),
      ]);
      assertPinLasts(draft, day);
      const notice = { id: newId(), communityId, ...draft, author: doer.by, publishedAt };
      await writing.inTransaction(async (tx) => {
        await store.add(tx, notice);
        await writing.appendEvents(tx, noticePublished(notice, doer, residentIds));
        await remember(tx, notice);
      });
      return notice;
    },

    /** @throws NoticeNotFound */
    get: async ({ communityId }: Acting, noticeId: string): Promise<Notice> =>
      found(await store.find(communityId, noticeId), noticeId),

    /** A part of the list, at most `limit` long, and the day that it goes by. */
    async list(
      { communityId, accountId }: Acting,
      { day, ...part }: NoticeListing,
    ): Promise<{ day: Day; entries: NoticeEntry[] }> {
      const by = day ?? (await today(communityId));
      const listed = await store.list({ communityId, today: by, ...part });
      const ids = listed.map(({ id }) => id);
      const read = await store.readAmong(communityId, accountId, ids);
      return { day: by, entries: listed.map((notice) => entryOf(notice, by, read)) };
    },

    ...changes(deps, today),

    /** @throws NoticeNotFound */
    async markRead({ communityId, accountId }: Acting, noticeId: string): Promise<void> {
      const notice = found(await store.find(communityId, noticeId), noticeId);
      await writing.inTransaction((tx) => store.markRead(tx, notice, accountId, now()));
    },
  };
}

/** What happens to a notice that is there: one change after the other. */
function changes(
  { store, people, writing, now }: NoticeboardDependencies,
  today: (communityId: string) => Promise<Day>,
) {
  const lock = async (tx: Transaction, { communityId }: Acting, id: string): Promise<Notice> =>
    found(await store.lock(tx, communityId, id), id);

  return {
    /**
     * Puts other words in the place of those there are.
     * @param decide sees the notice as it is; throws when it must not be changed
     * @throws NoticeNotFound, PinIsOver
     */
    async edit(
      acting: Acting,
      noticeId: string,
      { draft, decide }: { draft: NoticeDraft; decide: (before: Notice) => void },
    ): Promise<Notice> {
      const day = await today(acting.communityId);
      return writing.inTransaction(async (tx) => {
        const before = await lock(tx, acting, noticeId);
        decide(before);
        // A pin that has ended by itself may stay as it was.
        if (!isSameDay(draft.pinnedUntil, before.pinnedUntil)) assertPinLasts(draft, day);
        await store.edit(tx, before, draft, now());
        return lock(tx, acting, noticeId);
      });
    },

    /**
     * Takes it down: nobody finds it any more.
     * @throws NoticeNotFound, PersonNotFound
     */
    async withdraw(acting: Acting, noticeId: string): Promise<void> {
      const doer = await people.getDoer(acting);
      await writing.inTransaction(async (tx) => {
        const at = now();
        const notice = await lock(tx, acting, noticeId);
        await store.withdraw(tx, notice, at);
        await writing.appendEvents(tx, [noticeWithdrawn(notice, doer, at)]);
      });
    },
  };
}

function found(notice: Notice | undefined, noticeId: string): Notice {
  if (!notice) throw new NoticeNotFound(noticeId);
  return notice;
}

function entryOf({ readers, ...notice }: ListedNotice, day: Day, read: Set<string>): NoticeEntry {
  return { notice, pinned: lasts(notice, day), read: read.has(notice.id), readers };
}

const lasts = ({ pinnedUntil }: NoticeDraft, day: Day): boolean =>
  pinnedUntil !== undefined && daysBetween(day, pinnedUntil) >= 0;

function assertPinLasts(draft: NoticeDraft, day: Day): void {
  if (draft.pinnedUntil !== undefined && !lasts(draft, day)) throw new PinIsOver(day.toString());
}

const isSameDay = (one: Day | undefined, other: Day | undefined): boolean =>
  one?.toString() === other?.toString();
