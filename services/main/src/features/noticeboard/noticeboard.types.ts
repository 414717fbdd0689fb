import type { Day } from '@gatehouse/shared/time/local-time';

/** Who did it, by the name that the community knew them by. */
export interface Author {
  accountId: string;
  name: string;
}

/** What a notice says, and how long it is pinned. */
export interface NoticeDraft {
  title: string;
  body: string;
  /** The last day of it by the community's clocks; undefined where it is not pinned. */
  pinnedUntil?: Day;
}

/** What the management tells its community. */
export interface Notice extends NoticeDraft {
  id: string;
  communityId: string;
  author: Author;
  publishedAt: Date;
  editedAt?: Date;
}

/** A notice, and how it stands for whoever looks at the list. */
export interface NoticeEntry {
  notice: Notice;
  pinned: boolean;
  read: boolean;
  /** How many have read it. */
  readers: number;
}

/** Behind which notice a list goes on. */
export interface NoticePlace {
  /** The day until which that notice is pinned; undefined where it is not, or not any more. */
  pinnedUntil?: Day;
  id: string;
}

/** A part of a community's list. */
export interface NoticeSearch {
  communityId: string;
  /** Which day it is: who is pinned until then or longer comes first. */
  today: Day;
  after?: NoticePlace;
  limit: number;
}
