import { newId } from '@gatehouse/shared/ids/ids';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import { createNewestCounts } from '../src/features/notifications/newest-counts.js';
import { MARKINGS } from '../src/features/notifications/notification-marks.js';
import type { PublishedEvent } from '../src/features/notifications/notifications.types.js';
import { NotificationStore } from '../src/features/notifications/notifications.store.js';
import type { FeedChange } from '../src/features/notifications/notifications.view.js';
import { createTelling, groupsOf } from '../src/features/notifications/telling.js';
import { visitAnswered, visitRequested } from './support/events.js';
import { addAsBefore } from './support/release-before.js';
import { draft, expectSoundFeed, openTestFeeds, type TestFeeds } from './support/feeds.js';
import { watchFeeds, type WatchedFeeds } from './support/watched-commands.js';

/** The compare-and-set, the notifications themselves. */
const TELLING = ['update inboxes', 'insert notifications'];
/** "Was it told?" */
const LOOK = 'find notifications';

function idOfNextDay(): string {
  const time = (Date.now() + 25 * 60 * 60 * 1000).toString(16).padStart(12, '0');
  return `${time.slice(0, 8)}-${time.slice(8)}${newId().slice(13)}`;
}

describe('what a told event costs MongoDB', () => {
  let feeds: TestFeeds;
  let watched: WatchedFeeds;
  let store: NotificationStore;
  /** Another process. */
  let other: NotificationStore;

  before(async () => {
    const server = testServers('mongo').mongo;
    feeds = await openTestFeeds(server, 'commands');
    watched = await watchFeeds(server, feeds);
  });
  after(async () => {
    await watched.close();
    await feeds.drop();
  });
  beforeEach(() => {
    store = new NotificationStore(watched);
    other = new NotificationStore(feeds);
  });
  afterEach(() => Promise.all([store.stop(), other.stop()]));

  const isClear = ({ what, command }: WatchedFeeds['commands'][number]): boolean =>
    what === 'update inboxes' && JSON.stringify(command['updates']).includes('$pull');

  /** What `work` had MongoDB do, without the clearing, which comes by the way. */
  const commandsOf = async (work: () => Promise<unknown>): Promise<string[]> => {
    watched.commands.splice(0);
    await work();
    return watched.commands.filter((one) => !isClear(one)).map(({ what }) => what);
  };
  const accounts = (count: number): string[] => Array.from({ length: count }, () => newId());
  const tell = (told: readonly string[], event = newId()) =>
    store.add(told.map((account) => draft(account, event)));
  const cleared = (told: readonly string[]) =>
    eventually(async () => {
      const inboxes = await feeds.inboxes.find({ _id: { $in: [...told] } }).toArray();
      expect(inboxes.flatMap(({ pending }) => pending)).to.deep.equal([]);
    });

  it('is two commands for a household that was told of something lately', async () => {
    const household = accounts(4);
    await tell(household);
    for (let visit = 0; visit < 5; visit++)
      expect(await commandsOf(() => tell(household))).to.deep.equal(TELLING);
    for (const account of household) await expectSoundFeed(feeds, account, 6);
  });

  it('is two commands for a batch of fifty events too', async () => {
    const households = Array.from({ length: 50 }, () => accounts(4));
    const batch = () => {
      const drafts = households.flatMap((household) => {
        const event = newId();
        return household.map((account) => draft(account, event));
      });
      return store.add(drafts);
    };
    await batch();
    expect(await commandsOf(batch)).to.deep.equal(TELLING);
    for (const account of households.flat().slice(0, 3)) await expectSoundFeed(feeds, account, 2);
  });

  it('is one more where a feed has to be read first', async () => {
    const account = newId();
    await other.add([draft(account)]);
    await cleared([account]);
    expect(await commandsOf(() => tell([account]))).to.deep.equal(['find inboxes', ...TELLING]);
  });

  it('is one more for an event that may have been told', async () => {
    const account = newId();
    const late = draft(account);
    const events = Array.from({ length: 25 }, () => draft(account));
    for (const event of events) await store.add([event]);
    await cleared([account]);
    for (const [index, event] of events.entries()) {
      expect(await commandsOf(() => store.add([event])), `repeated ${index}`).to.deep.equal([
        LOOK,
        'find inboxes',
      ]);
    }
    expect(await commandsOf(() => store.add([late]))).to.deep.equal([LOOK, ...TELLING]);
    await expectSoundFeed(feeds, account, 26);
  });

  it('is one more for a day after the release before has told something', async () => {
    const account = newId();
    await tell([account]);
    const unlisted = draft(account);
    await cleared([account]);
    await addAsBefore(feeds, unlisted);
    const lookedFor = ['find inboxes', LOOK, ...TELLING];
    expect((await commandsOf(() => tell([account]))).slice(-4)).to.deep.equal(lookedFor);
    expect(await commandsOf(() => store.add([unlisted]))).to.deep.equal([LOOK, 'find inboxes']);
    expect(await commandsOf(() => tell([account]))).to.deep.equal([LOOK, ...TELLING]);
    expect(await commandsOf(() => tell([account], idOfNextDay()))).to.deep.equal(TELLING);
    await expectSoundFeed(feeds, account, 5);
  });

  it('is four more for an answer, which who gave it is told silently', async () => {
    const [guard, answerer, other] = [newId(), newId(), newId()];
    const changed: FeedChange[] = [];
    const pushes = {
      created: () => undefined,
      changed: (change: FeedChange) => void changed.push(change),
    };
    const telling = createTelling({ store, pushes, newest: createNewestCounts() });
    const tellAll = async (envelope: Envelope) => {
      const publishedAt = envelope.time;
      const told = { envelope: envelope as PublishedEvent['envelope'], publishedAt };
      for (const group of groupsOf([told])) await telling(group);
    };
    await tellAll(visitRequested([guard]));
    for (let visit = 1; visit <= 3; visit++) {
      const visitId = newId();
      const about = { visitId, answeredBy: { accountId: answerer, name: 'Asha Rao' } };
      const concerned = { requestedById: guard, residentIds: [answerer, other] };
      await tellAll(visitRequested([answerer, other], { visitId }));
      const answer = visitAnswered('approved', { ...about, ...concerned });
      expect(await commandsOf(() => tellAll(answer))).to.deep.equal([
        ...TELLING,
        'update notifications',
        'find notifications',
        'update inboxes',
        'update notifications',
      ]);
      expect(changed.at(-1)).to.include({ accountId: answerer, seq: visit, unread: 0 });
      const [revised] = changed.at(-1)?.revised ?? [];
      expect(revised?.data).to.include({ visitId, outcome: 'approved' });
      expect(revised?.readAt).to.be.a('string');
      // Once more, as after a death before the push.
      await tellAll(answer);
      const { read, ...same } = changed.at(-2) ?? {};
      expect(read?.ids).to.deep.equal([revised?.id]);
      expect(changed.at(-1)).to.deep.equal(same);
    }
    for (const account of [answerer, other, guard]) await expectSoundFeed(feeds, account);
  });

  it('clears what was made of many commits with one statement', async () => {
    const told = accounts(20);
    await Promise.all(told.map((account) => other.inbox(account)));
    watched.commands.splice(0);
    await Promise.all(told.map((account) => tell([account])));
    await cleared(told);
    const clears = watched.commands.filter(isClear);
    expect(clears.length).to.be.greaterThan(0).and.lessThan(5);
  });

  it('has cleared everything once it has stopped', async () => {
    const told = accounts(3);
    await tell(told);
    await store.stop();
    const inboxes = await feeds.inboxes.find({ _id: { $in: told } }).toArray();
    expect(inboxes.map(({ pending }) => pending)).to.deep.equal([[], [], []]);
  });

  it('costs a reader no settling of what this process has made itself', async () => {
    const account = newId();
    await tell([account]);
    const inbox = await feeds.inboxes.findOne({ _id: account });
    expect(inbox?.pending, 'not cleared yet').to.have.length(1);
    expect(await commandsOf(() => store.inbox(account))).to.deep.equal(['find inboxes']);
  });

  describe('with a memory that is behind', () => {
    it('keeps count when others have told and marked meanwhile', async () => {
      const account = newId();
      const [first] = await tell([account]);
      const id = first?.notification._id ?? '';
      await other.add([draft(account)]);
      await other.mark(account, id, MARKINGS.read);
      const [next] = await tell([account]);
      expect(next?.inbox).to.include({ seq: 3, unread: 2 });
      await expectSoundFeed(feeds, account, 3);
    });

    it('tells nothing twice that another has told and not made yet', async () => {
      const [account, event] = [newId(), newId()];
      await tell([account]);
      const dying = new NotificationStore(feeds, {
        onStep: (step) => {
          if (step === 'committed') throw new Error('died');
        },
      });
      await dying.add([draft(account, event)]).catch(() => undefined);
      const [entry] = await tell([account], event);
      expect([entry?.notification.seq, entry?.inbox.unread]).to.deep.equal([2, 2]);
      await expectSoundFeed(feeds, account, 2);
    });

    it('clears nothing that another has told and not made yet', async () => {
      const account = newId();
      await tell([account]);
      const dying = new NotificationStore(feeds, {
        onStep: (step) => {
          if (step === 'committed') throw new Error('died');
        },
      });
      await dying.add([draft(account)]).catch(() => undefined);
      await store.stop();
      await other.inbox(account);
      await expectSoundFeed(feeds, account, 2);
    });

    it('answers a repeat with the feed as it is, not as it was', async () => {
      const [account, event] = [newId(), newId()];
      await tell([account]);
      await other.add([draft(account, event)]);
      await other.add([draft(account)]);
      const [entry] = await tell([account], event);
      expect(entry?.notification.seq).to.equal(2);
      expect(entry?.inbox).to.include({ seq: 3, unread: 3 });
      await expectSoundFeed(feeds, account, 3);
    });

    it('marks what asked once, and says how the feed is where another was faster', async () => {
      const account = newId();
      const [asked] = await tell([account]);
      const question = {
        kind: 'visit-requested',
        visitId: String(asked?.notification.data['visitId']),
      } as const;
      await other.mark(account, asked?.notification._id ?? '', MARKINGS.read);
      await other.add([draft(account)]);
      const late = await store.markAsked(account, question, MARKINGS.read);
      expect(late?.changed).to.equal(false);
      expect(late?.inbox).to.include({ seq: 2, unread: 1 });
      await other.mark(account, asked?.notification._id ?? '', MARKINGS.unread);
      const marked = await store.markAsked(account, question, MARKINGS.read);
      expect(marked?.inbox).to.include({ seq: 2, unread: 1 });
      expect(await store.markAsked(newId(), question, MARKINGS.read)).to.equal(undefined);
      await expectSoundFeed(feeds, account, 2);
    });

    it('keeps what was read all at once read', async () => {
      const account = newId();
      await tell([account]);
      await store.readAll(account);
      await tell([account]);
      // What has been written does not come back with what is remembered.
      await cleared([account]);
      await other.readAll(account);
      const [entry] = await tell([account]);
      expect(entry?.inbox).to.include({ seq: 3, unread: 1 });
      await expectSoundFeed(feeds, account, 3);
    });

    it('is told from a feed that reached the same revision on another way', async () => {
      const account = newId();
      await tell([account]);
      const backup = await feeds.inboxes.findOne({ _id: account });
      await tell([account]);
      if (backup === null) throw new Error('no inbox');
      // The database is set back to a backup, and another process goes on from there.
      await feeds.inboxes.replaceOne({ _id: account }, backup);
      await feeds.notifications.deleteMany({ accountId: account, seq: { $gt: 1 } });
      await other.add([draft(account), draft(account)]);
      await tell([account]);
      await expectSoundFeed(feeds, account, 4);
    });

    it('gives places without gaps when two processes tell one household at once', async () => {
      const household = accounts(3);
      const tellTen = async (teller: NotificationStore): Promise<void> => {
        for (let visit = 0; visit < 10; visit++) {
          const event = newId();
          await teller.add(household.map((account) => draft(account, event)));
        }
      };
      await Promise.all([tellTen(store), tellTen(other)]);
      for (const account of household) await expectSoundFeed(feeds, account, 20);
    });
  });
});
