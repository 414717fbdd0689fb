import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { startTcpProxy, type TcpProxy } from '@gatehouse/shared/testing/tcp-proxy';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import type { FeedChange, FeedItem } from '../src/features/notifications/notifications.view.js';
import {
  residentAdded,
  visitAnswered,
  visitExpired,
  visitLapsed,
  visitRequested,
} from './support/events.js';
import { COMMUNITY, expectSoundFeed } from './support/feeds.js';
import { runNotification, type RunningNotification } from './support/running-notification.js';

/** However slow the machine, MongoDB is back before these are used up. */
const PATIENT_LADDER_MS = Array.from({ length: 100 }, () => 80);

describe('telling people of visits', () => {
  let running: RunningNotification;
  let mongoWire: TcpProxy;

  before(async () => {
    mongoWire = await startTcpProxy(testServers('mongo').mongo);
    running = await runNotification({
      mongoUrl: (direct) => {
        const url = new URL(direct);
        url.host = new URL(mongoWire.url).host;
        return url.href;
      },
      ladderMs: PATIENT_LADDER_MS,
    });
  });
  after(async () => {
    mongoWire.restore();
    await running.stop();
    await mongoWire.close();
  });

  const feedOf = (accountId: string) =>
    running.feeds.notifications.find({ accountId }).sort({ seq: 1 }).toArray();

  /** Everything published before has been handled once this has arrived. */
  async function sentinel(): Promise<void> {
    const account = newId();
    await running.main.publisher.publishEvent(visitRequested([account]));
    await eventually(() => expect(running.pushesTo(account)).to.have.length(1));
  }

  it('rings the residents, and nobody else', async () => {
    const [first, second, guard] = [newId(), newId(), newId()];
    const event = visitRequested([first, second], { actorId: guard });
    await running.main.publisher.publishEvent(event);
    await eventually(() => expect(running.pushesTo(second)).to.have.length(1));
    await sentinel();
    for (const account of [first, second]) {
      const [notification] = await feedOf(account);
      expect(notification).to.include({
        seq: 1,
        kind: 'visit-requested',
        urgency: 'urgent',
        title: 'Ravi Kumar is at the gate',
        body: 'Guest for A-101. Let them in?',
        sourceEventId: event.id,
      });
      await expectSoundFeed(running.feeds, account, 1);
      const [push] = running.pushesTo(account);
      expect(push?.type).to.equal('gatehouse.notification.created.v3');
      expect(push?.correlationid).to.equal(event.correlationid);
      expect(push?.data).to.deep.include({ accountId: account, seq: 1, unread: 1 });
    }
    expect(await feedOf(guard)).to.deep.equal([]);
    expect(running.pushesTo(guard)).to.deep.equal([]);
  });

  it('says with the ring all that a page shows of it, so that no page has to ask', async () => {
    const account = newId();
    const asked = { company: 'Blue Parcel', note: 'Two boxes', kind: 'delivery' } as const;
    const event = visitRequested([account], asked);
    await running.main.publisher.publishEvent(event);
    await eventually(() => expect(running.pushesTo(account)).to.have.length(1));
    const { visitId, unit, visitorName, requestedAt, answerBy } = event.data as Record<
      string,
      unknown
    >;
    const facts = { visitId, unit, visitorName, requestedAt, answerBy, ...asked };
    const [kept] = await feedOf(account);
    expect(kept?.data).to.deep.equal(facts);
    const { notification } = running.pushesTo(account)[0]?.data as FeedItem;
    expect(notification.data).to.deep.equal(facts);
  });

  for (const outcome of ['approved', 'denied'] as const)
    it(`tells the guard and the other residents of "${outcome}", not the one who answered`, async () => {
      const [guard, answerer, other] = [newId(), newId(), newId()];
      const event = visitAnswered(outcome, {
        kind: 'delivery',
        answeredBy: { accountId: answerer, name: 'Asha Rao' },
        requestedById: guard,
        residentIds: [answerer, other],
      });
      await running.main.publisher.publishEvent(event);
      await eventually(() => expect(running.pushesTo(other)).to.have.length(1));
      await sentinel();
      for (const account of [guard, other]) {
        const [notification] = await feedOf(account);
        expect(notification?.kind).to.equal('visit-answered');
        const { visitId, unit, visitorName } = event.data as Record<string, unknown>;
        expect(notification?.data).to.deep.include({
          ...{ visitId, unit, visitorName, kind: 'delivery', outcome },
          answeredBy: { accountId: answerer, name: 'Asha Rao' },
        });
      }
      expect(await feedOf(answerer)).to.deep.equal([]);
      expect(running.pushesTo(answerer)).to.deep.equal([]);
    });

  it('tells those in whose name somebody else answered, and says who it was', async () => {
    const [guard, owner, other] = [newId(), newId(), newId()];
    const answeredBy = { accountId: owner, name: 'Asha Rao' };
    const answeredByActor = { accountId: newId(), name: 'Meera Iyer' };
    const asked = visitRequested([owner, other]);
    await running.main.publisher.publishEvent(asked);
    const { visitId } = asked.data as { visitId: string };
    await running.main.publisher.publishEvent(
      visitAnswered('approved', {
        ...{ visitId, requestedById: guard, residentIds: [owner, other], answeredBy },
        actedBy: answeredByActor,
      }),
    );
    for (const account of [owner, other]) {
      await eventually(() => expect(running.pushesTo(account)).to.have.length(2));
      const [question, answer] = await feedOf(account);
      expect(answer?.kind).to.equal('visit-answered');
      expect(answer?.data).to.deep.include({ answeredBy, answeredByActor });
      expect(answer?.body).to.match(/^Meera Iyer, in the name of Asha Rao, said yes for /);
      expect(question?.readAt, 'nobody has read it').to.equal(undefined);
    }
    await expectSoundFeed(running.feeds, owner, 2);
  });

  it('has what rang say the answer, and tells it silently to who gave it', async () => {
    const [guard, answerer, other] = [newId(), newId(), newId()];
    const asked = visitRequested([answerer, other]);
    await running.main.publisher.publishEvent(asked);
    const { visitId } = asked.data as { visitId: string };
    const answered = visitAnswered('approved', {
      ...{ visitId, requestedById: guard, residentIds: [answerer, other] },
      answeredBy: { accountId: answerer, name: 'Asha Rao' },
    });
    await running.main.publisher.publishEvent(answered);
    await eventually(() => expect(running.pushesTo(answerer)).to.have.length(2));
    const [rang, silent] = running.pushesTo(answerer);
    expect(rang?.type).to.equal('gatehouse.notification.created.v3');
    expect(silent?.type).to.equal('gatehouse.feed.changed.v1');
    expect(silent?.correlationid).to.equal(answered.correlationid);
    const { id } = (rang?.data as FeedItem).notification;
    expect(silent?.data).to.deep.include({ seq: 1, unread: 0, read: { ids: [id] } });
    const [revised] = (silent?.data as FeedChange).revised ?? [];
    expect(revised).to.include({ id, seq: 1, kind: 'visit-requested' });
    expect(revised?.title).to.equal('Ravi Kumar may come in');
    const { answerBy } = asked.data as { answerBy: string };
    const answeredBy = { accountId: answerer, name: 'Asha Rao' };
    expect(revised?.data).to.deep.include({ visitId, answerBy, outcome: 'approved', answeredBy });

    for (const account of [answerer, other]) {
      const [question] = await feedOf(account);
      expect(question?.data, 'whoever was asked').to.deep.include({ outcome: 'approved' });
      expect(question?.readAt === undefined).to.equal(account === other);
    }
    await expectSoundFeed(running.feeds, answerer, 1);
    await expectSoundFeed(running.feeds, other, 2);

    // The same event again changes nothing, and is told again: the first push may have been lost.
    await running.main.publisher.publishEvent(answered);
    await eventually(() => expect(running.pushesTo(answerer)).to.have.length(3));
    expect(running.pushesTo(answerer).at(-1)?.data).to.deep.include({ unread: 0 });
    await expectSoundFeed(running.feeds, answerer, 1);
  });

  it('has what rang say that nobody answered, and leaves other visits alone', async () => {
    const [guard, resident] = [newId(), newId()];
    const [asked, another] = [visitRequested([resident]), visitRequested([resident])];
    for (const event of [asked, another]) await running.main.publisher.publishEvent(event);
    const { visitId } = asked.data as { visitId: string };
    const expired = visitExpired({ visitId, requestedById: guard, residentIds: [resident] });
    await running.main.publisher.publishEvent(expired);
    await eventually(() => expect(running.pushesTo(resident)).to.have.length(3));
    await sentinel();
    const outcomes = (await feedOf(resident)).map(({ data }) => data['outcome']);
    expect(outcomes).to.deep.equal(['expired', undefined, 'expired']);
  });

  it('tells the guard and all residents when nobody answered; a resident guard once', async () => {
    const [guard, resident] = [newId(), newId()];
    await running.main.publisher.publishEvent(
      visitExpired({ requestedById: guard, residentIds: [guard, resident] }),
    );
    await eventually(() => expect(running.pushesTo(resident)).to.have.length(1));
    for (const account of [guard, resident]) {
      await expectSoundFeed(running.feeds, account, 1);
      const [notification] = await feedOf(account);
      expect(notification?.data).to.include({ outcome: 'expired' });
      expect(notification?.data).to.not.have.property('answeredBy');
    }
  });

  it('tells who asked that an approval ended, and who ended it', async () => {
    const [guard, other] = [newId(), newId()];
    const lapsedBy = { accountId: other, name: 'Hari Das' };
    await running.main.publisher.publishEvent(visitLapsed({ toldIds: [guard], lapsedBy }));
    await eventually(() => expect(running.pushesTo(guard)).to.have.length(1));
    const [notification] = await feedOf(guard);
    expect(notification).to.deep.include({
      kind: 'visit-lapsed',
      title: 'Ravi Kumar did not come in',
      body: 'Hari Das said so; the approval of A-101 has ended.',
    });
    expect(notification?.data).to.deep.include({ lapsedBy });
    expect(await feedOf(other)).to.deep.equal([]);
  });

  it('tells a household who was added to it, once, and not who was', async () => {
    const [asha, bilal, dev] = [newId(), newId(), newId()];
    const resident = { accountId: dev, name: 'Dev Shah' };
    const event = residentAdded({ toldIds: [asha, bilal, dev], resident });
    await running.main.publisher.publishEvent(event);
    await running.main.publisher.publishEvent(event);
    await sentinel();
    for (const account of [asha, bilal]) {
      const [notification] = await feedOf(account);
      expect(notification).to.deep.include({
        ...{ kind: 'resident-added', urgency: 'normal', communityId: COMMUNITY },
        title: 'Dev Shah was added to A-101',
        body: 'They can let visitors in. If you do not know them, tell the management.',
      });
      expect(notification?.data).to.deep.include({ resident });
      await expectSoundFeed(running.feeds, account, 1);
      expect(running.pushesTo(account).length).to.be.greaterThan(0);
    }
    expect(await feedOf(dev)).to.deep.equal([]);
    expect(running.pushesTo(dev)).to.deep.equal([]);
  });

  it('stores a repeated event once and pushes it again', async () => {
    const account = newId();
    const event = visitRequested([account]);
    await running.main.publisher.publishEvent(event);
    await running.main.publisher.publishEvent(event);
    await eventually(() => expect(running.pushesTo(account).length).to.be.greaterThan(0));
    await running.main.publisher.publishEvent(event);
    await sentinel();
    await expectSoundFeed(running.feeds, account, 1);
    const seqs = running.pushesTo(account).map(({ data }) => data.seq);
    expect(new Set(seqs)).to.deep.equal(new Set([1]));
    expect(seqs.length).to.be.greaterThan(1);
  });

  it('pushes one account’s notifications in order of seq, however they are batched', async () => {
    const [account, other] = [newId(), newId()];
    const events = Array.from({ length: 120 }, () => visitRequested([account, other]));
    await running.main.publisher.publishMany(events);
    await eventually(() => expect(running.pushesTo(account)).to.have.length(120), { within: 9000 });
    const items = running.pushesTo(account).map(({ data }) => [data.seq, data.unread]);
    expect(items).to.deep.equal(events.map((_, index) => [index + 1, index + 1]));
    await expectSoundFeed(running.feeds, account, 120);
    await expectSoundFeed(running.feeds, other, 120);
  });

  it('puts a message that breaks the contract aside, and tells of the ones around it', async () => {
    const [before, after] = [newId(), newId()];
    const poison = { ...visitRequested([newId()]), data: { visitId: 'not an id' } };
    const channel = await running.brokers.probe.createChannel();
    await running.main.publisher.publishEvent(visitRequested([before]));
    channel.publish(
      running.brokers.names.events,
      poison.type,
      Buffer.from(JSON.stringify(poison)),
      { contentType: 'application/cloudevents+json', type: poison.type, messageId: poison.id },
    );
    await running.main.publisher.publishEvent(visitRequested([after]));
    const dead = await eventually(async () => {
      const message = await channel.get(running.brokers.names.deadLetters('notification'));
      expect(message).to.not.equal(false);
      return message;
    });
    expect(dead !== false && dead.content.toString()).to.include(poison.id);
    await eventually(() => expect(running.pushesTo(after)).to.have.length(1));
    await expectSoundFeed(running.feeds, before, 1);
    await expectSoundFeed(running.feeds, after, 1);
    expect(await channel.get(running.brokers.names.deadLetters('notification'))).to.equal(false);
    await channel.close();
  });

  it('tells everybody once MongoDB is back, after answering 503 and "down" meanwhile', async () => {
    const account = newId();
    mongoWire.refuse();
    await running.main.publisher.publishEvent(visitRequested([account]));
    const { status, body } = await running.ask('/notifications', { as: account });
    expect([status, body['code']]).to.deep.equal([503, 'feed_unavailable']);
    const health = await running.health();
    expect(health).to.deep.equal({ status: 'down', detail: 'no answer from mongodb' });
    expect(running.pushesTo(account)).to.deep.equal([]);
    mongoWire.restore();
    await eventually(() => expect(running.pushesTo(account)).to.have.length(1), { within: 15_000 });
    await expectSoundFeed(running.feeds, account, 1);
    expect(await running.health()).to.deep.equal({ status: 'up' });
  });
});
