import { setImmediate as immediate } from 'node:timers/promises';
import { OutageError } from '@gatehouse/shared/errors/app-error';
import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { startTcpProxy, type TcpProxy } from '@gatehouse/shared/testing/tcp-proxy';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import { mongo, type Connection } from 'mongoose';
import { deliveriesOf } from '../src/features/mail/mail.model.js';
import { createMailStore } from '../src/features/mail/mail.store.js';
import type { ProtocolStep } from '../src/features/notifications/inbox-steps.js';
import { notificationCollections } from '../src/features/notifications/notifications.model.js';
import { NotificationStore } from '../src/features/notifications/notifications.store.js';
import { connectMongo, pingMongo } from '../src/mongo/connection.js';
import { isUnreachable } from '../src/mongo/errors.js';
import { draft, expectSoundFeed, openTestFeeds, type TestFeeds } from './support/feeds.js';

const rejectionOf = (work: Promise<unknown>): Promise<unknown> =>
  work.then(
    () => undefined,
    (reason: unknown) => reason,
  );

describe('MongoDB going away', () => {
  let feeds: TestFeeds;
  let wire: TcpProxy;
  let wired: Connection;

  before(async () => {
    const server = testServers('mongo').mongo;
    feeds = await openTestFeeds(server, 'outages');
    wire = await startTcpProxy(server);
    const url = new URL(wire.url);
    url.pathname = `/${feeds.connection.name}`;
    wired = await connectMongo(url.href, silentLogger);
  });
  afterEach(() => wire.restore());
  after(async () => {
    await wired.close();
    await wire.close();
    await feeds.drop();
  });

  /** A store that loses MongoDB right after `step`. */
  const losingAfter = (step: ProtocolStep): NotificationStore =>
    new NotificationStore(notificationCollections(wired), {
      onStep: (reached) => {
        if (reached === step) wire.refuse();
      },
    });

  it('is waited for by a command that nobody waits for', async () => {
    const { href } = new URL(`/${feeds.connection.name}`, wire.url);
    wire.refuse();
    const patient = connectMongo(href, silentLogger, { isPatient: true });
    expect(await rejectionOf(connectMongo(href, silentLogger))).to.be.instanceOf(Error);
    wire.restore();
    const connection = await patient;
    await pingMongo(connection);
    await connection.close();
  });

  for (const step of ['opened', 'checked', 'committed'] as const)
    it(`is an outage when it happens right after "${step}", and the work can be repeated`, async () => {
      const account = newId();
      const told = draft(account);
      const failure = await rejectionOf(losingAfter(step).add([told]));
      expect(failure).to.be.instanceOf(OutageError);
      expect(failure).to.include({ code: 'feed_unavailable' });
      wire.restore();
      await new NotificationStore(feeds).add([told]);
      await expectSoundFeed(feeds, account, 1);
    });

  it('is an outage for reading everything at once too', async () => {
    const account = newId();
    const store = new NotificationStore(feeds);
    await store.add([draft(account)]);
    const failure = await rejectionOf(losingAfter('checked').readAll(account));
    expect(failure).to.be.instanceOf(OutageError);
  });

  it('holds up a mail rather than using up its attempts', async () => {
    const mails = createMailStore(deliveriesOf(wired));
    const facts = { to: 'a@b.example', template: 'verify-email', locale: 'en', messageId: '<1@b>' };
    wire.refuse();
    const failure = await rejectionOf(
      mails.claim(newId(), facts as Parameters<typeof mails.claim>[1], new Date(), 1000),
    );
    expect(failure).to.be.instanceOf(OutageError);
  });

  it('and coming back is noticed when all connections end in the same moment', async () => {
    const url = new URL(wire.url);
    url.pathname = `/${feeds.connection.name}`;
    const connection = await connectMongo(url.href, silentLogger, { checksEndWithinMs: 1500 });
    const { notifications } = notificationCollections(connection);
    const reads = (): Promise<unknown> =>
      Promise.all([1, 2, 3].map(() => notifications.findOne({ account: newId() })));
    const stuck = connection.getClient();
    let checkedAt = performance.now();
    stuck.on('serverHeartbeatSucceeded', () => (checkedAt = performance.now()));
    await reads();
    // Sooner than that the driver does not check again, and gets over it.
    await eventually(() => expect(performance.now() - checkedAt).to.be.above(500));
    wire.freeze();
    const inFlight = rejectionOf(reads());
    await immediate();
    wire.cut();
    wire.restore();
    expect(await inFlight).to.satisfy(isUnreachable);
    await eventually(reads, { within: 10_000 });
    expect(connection.getClient(), 'a driver that needs no help').not.to.equal(stuck);
    await pingMongo(connection);
    await connection.close();
  });

  describe('is told from a mistake', () => {
    const bulk = (error: unknown, writeConcernError?: object) =>
      Reflect.construct(mongo.MongoBulkWriteError, [
        error,
        { getWriteConcernError: () => writeConcernError },
      ]) as mongo.MongoBulkWriteError;
    const topology = Object.create(null) as mongo.TopologyDescription;
    const server = (code: number) => new mongo.MongoServerError({ message: 'no', code });

    const outages: Record<string, unknown> = {
      'a lost connection': new mongo.MongoNetworkError('gone', {}),
      'a slow answer': new mongo.MongoNetworkTimeoutError('slow', {}),
      'no server': new mongo.MongoServerSelectionError('none', topology),
      'a closed client': new mongo.MongoTopologyClosedError('closed'),
      'a server that is not the primary': server(10107),
      'a server that shuts down': server(91),
    };
    for (const [name, error] of Object.entries(outages))
      it(`${name}, alone and inside a bulk write`, () => {
        expect([isUnreachable(error), isUnreachable(bulk(error))]).to.deep.equal([true, true]);
      });

    it('a bulk write that the servers could not keep', () => {
      expect(
        isUnreachable(bulk({ message: 'late', code: 64 }, { errmsg: 'waiting for replication' })),
      ).to.equal(true);
    });

    it('and a duplicate, a bad operator or a mistake of ours is none', () => {
      const mistakes = [server(11000), server(2), new TypeError('x'), undefined];
      for (const error of mistakes) expect(isUnreachable(error)).to.equal(false);
      for (const error of [server(11000), server(2), new TypeError('x')])
        expect(isUnreachable(bulk(error)), String(error)).to.equal(false);
    });
  });
});
