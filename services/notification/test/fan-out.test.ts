import { newId } from '@gatehouse/shared/ids/ids';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import mongoose, { type Connection } from 'mongoose';
import { notificationCollections } from '../src/features/notifications/notifications.model.js';
import {
  createNotificationsService,
  type NotificationsService,
} from '../src/features/notifications/notifications.service.js';
import type { PublishedEvent } from '../src/features/notifications/notifications.types.js';
import { NotificationStore } from '../src/features/notifications/notifications.store.js';
import { visitRequested } from './support/events.js';
import { expectSoundFeed, openTestFeeds, type TestFeeds } from './support/feeds.js';

const MOST = 500;

describe('telling very many at once', () => {
  let feeds: TestFeeds;
  let watched: Connection;
  let service: NotificationsService;
  /** What happened, in order: a push, by its event, or how much a statement touched. */
  const happened: (string | number)[] = [];

  before(async () => {
    const server = testServers('mongo').mongo;
    feeds = await openTestFeeds(server, 'fanout');
    const url = `${server.replace(/\/$/, '')}/${feeds.connection.name}`;
    watched = await mongoose.createConnection(url, { monitorCommands: true }).asPromise();
    watched.getClient().on('commandStarted', ({ command }) => happened.push(sizeOf(command)));
    service = createNotificationsService({
      store: new NotificationStore(notificationCollections(watched)),
      pushes: { created: (eventId) => happened.push(eventId), changed: () => undefined },
    });
  });
  after(async () => {
    await watched.close();
    await feeds.drop();
  });
  beforeEach(() => happened.splice(0));

  const published = (envelope: ReturnType<typeof visitRequested>) =>
    ({ envelope, publishedAt: envelope.time }) as PublishedEvent;
  const accounts = (count: number) => Array.from({ length: count }, () => newId());

  it('is done by some at a time, each once, also when it comes again', async () => {
    const told = accounts(2600);
    const event = published(visitRequested(told));
    await service.notify([event]);
    await service.notify([event]);
    const sizes = happened.filter((one) => typeof one === 'number');
    expect(Math.max(...sizes)).to.equal(MOST);
    expect(await feeds.notifications.countDocuments({})).to.equal(told.length);
    for (const account of [told[0], told[MOST], told.at(-1)])
      await expectSoundFeed(feeds, account ?? '', 1);
  });

  it('lets those who are told before it hear before it is stored', async () => {
    const [ring, notice, after] = [accounts(2), accounts(1200), accounts(1)].map((told) =>
      published(visitRequested(told)),
    );
    if (!ring || !notice || !after) throw new Error('three events');
    await service.notify([ring, notice, after]);
    const idOf = ({ envelope }: PublishedEvent) => happened.indexOf(envelope.id);
    const firstLarge = happened.findIndex((one) => typeof one === 'number' && one > 100);
    expect(idOf(ring)).to.be.greaterThan(-1).and.lessThan(firstLarge);
    expect([idOf(notice), idOf(after)]).to.deep.equal(
      [idOf(notice), idOf(after)].sort((a, b) => a - b),
    );
  });

  it('keeps small events together', async () => {
    await service.notify(Array.from({ length: 50 }, () => published(visitRequested(accounts(4)))));
    const [firstPush] = happened.filter((one) => typeof one === 'string');
    const before = happened.slice(0, happened.indexOf(firstPush ?? ''));
    expect(before.filter((one) => one === 200).length).to.be.greaterThan(2);
    const after = happened.slice(happened.indexOf(firstPush ?? '') + 50);
    // The notifications themselves, and the clearing of what was pending.
    expect(after.filter((one) => typeof one === 'number').length).to.be.lessThan(3);
  });
});

describe('telling', () => {
  let feeds: TestFeeds;
  before(async () => (feeds = await openTestFeeds(testServers('mongo').mongo, 'telling')));
  after(() => feeds.drop());

  /** Tells one account of one visit, and writes down in which order things happen. */
  function tellOnce(assertCurrent?: () => void) {
    const happened: string[] = [];
    const store = new NotificationStore(feeds, { onStep: (step) => void happened.push(step) });
    const service = createNotificationsService({
      store,
      pushes: { created: () => happened.push('pushed'), changed: () => undefined },
    });
    const account = newId();
    const envelope = visitRequested([account]);
    const events = [{ envelope, publishedAt: envelope.time } as PublishedEvent];
    const told = service.notify(events, assertCurrent);
    return { account, happened, told, again: () => service.notify(events) };
  }

  it('does not wait for the writing of what is certain', async () => {
    const { account, happened, told } = tellOnce();
    await told;
    expect(happened).to.deep.equal(['opened', 'checked', 'committed', 'pushed', 'applied']);
    await expectSoundFeed(feeds, account, 1);
  });

  it('is left to others by a process that has lost its turn, and done once', async () => {
    const { account, happened, told, again } = tellOnce(() => {
      throw new Error('the turn is lost');
    });
    expect(await told.then(String, String)).to.include('the turn is lost');
    expect(happened).not.to.include('pushed');
    await again();
    expect(happened.filter((what) => what === 'pushed')).to.have.length(1);
    await expectSoundFeed(feeds, account, 1);
  });
});

/** How many documents a command names, writes or looks up. */
function sizeOf(command: Record<string, unknown>): number {
  const filter = command['filter'] as { _id?: In; accountId?: In } | undefined;
  const lists = [
    command['documents'],
    command['updates'],
    filter?._id?.$in,
    filter?.accountId?.$in,
    ...((command['updates'] as { q: { _id: In } }[] | undefined) ?? []).map(({ q }) => q._id.$in),
  ];
  return Math.max(...lists.map((list) => (Array.isArray(list) ? list.length : 0)));
}

interface In {
  $in?: unknown[];
}
