import { newId } from '@gatehouse/shared/ids/ids';
import { InvalidError } from '@gatehouse/shared/errors/app-error';
import type {
  FeedItem,
  FeedReplay,
  Memberships,
  Place,
} from '../../src/features/feed/feed.types.js';

interface Question {
  accountId: string;
  after?: Place;
  memberships?: Memberships;
}

/** notification's feeds, kept in memory, with a door that a test can hold shut. */
export class StubFeeds {
  readonly asked: Omit<Question, 'memberships'>[] = [];
  /** What each question said of its account's communities. */
  readonly memberships: (Memberships | undefined)[] = [];
  /** Whether memberships break the contract, as they do in the release before. */
  isOld = false;
  epoch = 'epoch-1';
  replayLimit = 300;
  readonly #feeds = new Map<string, FeedItem['notification'][]>();
  #door: Promise<void> = Promise.resolve();

  add(accountId: string, title: string): FeedItem {
    const feed = this.#feed(accountId);
    const now = new Date().toISOString();
    const notification: FeedItem['notification'] = {
      id: newId(),
      seq: feed.length + 1,
      kind: 'visit-requested',
      communityId: newId(),
      title,
      body: '',
      urgency: 'normal',
      data: {},
      createdAt: now,
      timeline: { occurredAt: now, publishedAt: now, storedAt: now },
    };
    feed.push(notification);
    const { epoch } = this;
    return { accountId, epoch, seq: notification.seq, unread: feed.length, notification };
  }

  itemAt(accountId: string, seq: number): FeedItem | undefined {
    const notification = this.#feed(accountId)[seq - 1];
    return notification && { accountId, epoch: this.epoch, seq, unread: seq, notification };
  }

  /** Answers are computed when asked, and given only after the returned function was called. */
  holdAnswers(): () => void {
    let open: () => void = () => undefined;
    this.#door = new Promise((resolve) => (open = resolve));
    return open;
  }

  async replay({ accountId, after, memberships }: Question): Promise<FeedReplay> {
    this.memberships.push(memberships);
    if (this.isOld && memberships !== undefined)
      throw new InvalidError('rpc_request_invalid', 'The call breaks its contract');
    const reply = this.#replyTo(accountId, after);
    this.asked.push({ accountId, ...(after && { after }) });
    await this.#door;
    return reply;
  }

  askedFor(accountId: string): Omit<Question, 'memberships'>[] {
    return this.asked.filter((question) => question.accountId === accountId);
  }

  #replyTo(accountId: string, after: Place | undefined): FeedReplay {
    const feed = this.#feed(accountId);
    const state = { epoch: this.epoch, seq: feed.length, unread: feed.length };
    const gap = after?.epoch === this.epoch ? feed.length - after.seq : -1;
    if (after === undefined || gap < 0 || gap > this.replayLimit)
      return { ...state, recovered: false, missed: [] };
    return { ...state, recovered: true, missed: feed.slice(after.seq) };
  }

  #feed(accountId: string): FeedItem['notification'][] {
    const known = this.#feeds.get(accountId);
    if (known !== undefined) return known;
    const feed: FeedItem['notification'][] = [];
    this.#feeds.set(accountId, feed);
    return feed;
  }
}
