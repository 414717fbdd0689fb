import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { toldExamples } from '@gatehouse/texts/testing/told-examples';
import { expect } from 'chai';
import { NAMED } from '../src/features/notifications/named-people.js';
import { forgetAgain } from '../src/features/forgotten/forgetting-again.js';
import { forgottenCollections } from '../src/features/forgotten/forgotten.model.js';
import { AGAIN_AFTER_MS } from '../src/features/forgotten/forgotten.service.js';
import { createForgottenStore } from '../src/features/forgotten/forgotten.store.js';
import { NotificationStore } from '../src/features/notifications/notifications.store.js';
import { noticePublished, visitAnswered, visitRequested } from './support/events.js';
import { COMMUNITY, draft, expectSoundFeed } from './support/feeds.js';
import { runNotification, type RunningNotification } from './support/running-notification.js';

describe('notification: somebody whom a community has forgotten', () => {
  let running: RunningNotification;
  before(async () => (running = await runNotification()));
  after(() => running.stop());

  const forget = (accountId: string, communityId: string, personId = newId()) => {
    const at = new Date().toISOString();
    const data = {
      ...{ actorId: accountId, accountId, communityIds: [communityId], communityId, at },
      ...{ forgottenAt: at, personId, dataRequestId: newId() },
    };
    const [type, subject] = ['gatehouse.person.forgotten.v1', `person/${data.personId}`];
    const event = createEnvelope({ type, source: 'gatehouse/main', subject, data });
    return running.main.publisher.publishMany([event, event]);
  };

  it('was told nothing by it; by others they were, and others by it', async () => {
    const [accountId, neighbour, here, elsewhere] = [newId(), newId(), newId(), newId()];
    const { notifications } = running.feeds;
    await running.store.add([
      ...[draft(accountId, newId(), here), draft(accountId, newId(), elsewhere)],
      ...[draft(accountId, newId(), here), draft(neighbour, newId(), here)],
    ]);
    await forget(accountId, here);
    await eventually(async () =>
      expect(await notifications.countDocuments({ accountId, communityId: here })).to.equal(0),
    );
    const found = await notifications.find({ accountId }).sort({ seq: 1 }).toArray();
    expect(found.map(({ title }) => title)).to.deep.equal(['—', 'Ravi Kumar is at the gate', '—']);
    expect(found.map(({ data }) => Object.keys(data))).to.deep.equal([[], ['visitId'], []]);
    await expectSoundFeed(running.feeds, accountId, 3);
    const others = await notifications.find({ accountId: neighbour }).toArray();
    expect(others.map(({ title }) => title)).to.deep.equal(['Ravi Kumar is at the gate']);
  });

  /** A notification as it was told when somebody was still known, as one of the examples. */
  const told = (accountId: string, kind: string, more: object, communityId: string) => {
    const example = toldExamples.find((one) => one.kind === kind);
    if (example === undefined) throw new Error(`Nothing is told as ${kind}`);
    const { title, body, data } = example;
    return {
      ...{ ...draft(accountId, newId(), communityId), kind: kind as 'notice', title, body },
      data: { ...data, ...more },
    };
  };

  it('is named in nothing that others were told, and everybody else still is', async () => {
    const { notifications } = running.feeds;
    const [here, elsewhere, neighbour] = [newId(), newId(), newId()];
    const zoya = { accountId: newId(), name: 'Asha Rao' };
    const meera = { accountId: newId(), name: 'Meera Iyer' };
    const person = { id: newId(), name: zoya.name };
    const about = [
      ['visit-answered', { outcome: 'denied', answeredBy: zoya, answeredByActor: meera }],
      ['visit-answered', { outcome: 'approved', answeredBy: meera, answeredByActor: zoya }],
      ['visit-requested', { outcome: 'approved', answeredBy: zoya }],
      ['visit-lapsed', { lapsedBy: zoya }],
      ['notice', { author: zoya }],
      ['join-requested', { applicant: zoya }],
      ['resident-added', { resident: zoya }],
      ['file-infected', { uploader: zoya }],
      ['move-requested', { person }],
      ['alert-raised', { raisedBy: zoya }],
      ['alert-closed', { raisedBy: meera, closedBy: zoya }],
    ] as const;
    await running.store.add([
      ...about.map(([kind, more]) => told(neighbour, kind, more, here)),
      told(neighbour, 'visit-answered', { answeredBy: meera }, here),
      told(neighbour, 'resident-added', { resident: zoya }, elsewhere),
    ]);
    await forget(zoya.accountId, here, person.id);
    await eventually(async () => {
      const left = await notifications.find({ communityId: here }).toArray();
      expect(JSON.stringify(left)).to.not.include(zoya.accountId).and.not.include(person.id);
    });
    const found = await notifications.find({ accountId: neighbour }).sort({ seq: 1 }).toArray();
    const said = found.map(({ title, body }) => `${title} ${body}`);
    expect(said.slice(0, about.length).join('\n')).to.not.include('Asha');
    expect(said[0]).to.include('Meera Iyer, in the name of Former member, said no');
    expect(said[2]).to.include('Former member said yes');
    expect(said[4]).to.include('Former member');
    expect(found[4]?.data).to.include({ title: 'Water is off' });
    expect(found[11]?.data['answeredBy']).to.deep.equal(meera);
    expect(found[12]?.data['resident'], 'of another community').to.deep.equal(zoya);
    await expectSoundFeed(running.feeds, neighbour, about.length + 2);
  });

  it('is taken out of what many were told, though it is told again', async () => {
    const { notifications } = running.feeds;
    const [here, author] = [newId(), { accountId: newId(), name: 'Asha Rao' }];
    await running.store.add(
      Array.from({ length: 1200 }, () => told(newId(), 'notice', { author }, here)),
    );
    const named = () => notifications.countDocuments({ 'data.author.accountId': author.accountId });
    expect(await named()).to.equal(1200);
    await forget(author.accountId, here);
    await eventually(async () => expect(await named()).to.equal(0), { within: 20_000 });
    expect(await notifications.countDocuments({ communityId: here, body: /Asha/ })).to.equal(0);
    expect(await notifications.countDocuments({ communityId: here })).to.equal(1200);
  });

  describe('and what happened before, but is told later', () => {
    /** As it left main before, and was kept by a queue, the ladder or among the dead letters. */
    const before = (event: Envelope, forgottenAt: Date): Envelope => ({
      ...event,
      time: new Date(forgottenAt.getTime() - 60_000).toISOString(),
    });
    const tombstoneOf = (accountId: string, communityId: string) =>
      eventually(async () => {
        const { people } = forgottenCollections(running.feeds.connection);
        const tombstone = await people.findOne({ accountId, communityId });
        if (tombstone === null) throw new Error('There is no tombstone yet');
        return tombstone.forgottenAt;
      });
    /** All is done that comes of it: what is told of the same person afterwards has begun. */
    const forgotten = async (accountId: string, communityId: string) => {
      const [sentinel, personId] = [newId(), newId()];
      await forget(accountId, communityId, personId);
      await forget(sentinel, communityId, personId);
      await tombstoneOf(sentinel, communityId);
      return tombstoneOf(accountId, communityId);
    };
    const tell = (...events: Envelope[]) => running.main.publisher.publishMany(events);
    const toldTo = (accountId: string, count: number) =>
      eventually(async () => {
        const told = await running.feeds.notifications
          .find({ accountId })
          .sort({ seq: 1 })
          .toArray();
        expect(told).to.have.length(count);
        return told;
      });
    const pushedTo = (accountId: string) => JSON.stringify(running.pushesTo(accountId));

    it('does not say who they were, in feeds or pushes', async () => {
      const [author, neighbour] = [{ accountId: newId(), name: 'Asha Rao' }, newId()];
      const at = await forgotten(author.accountId, COMMUNITY);
      await tell(before(noticePublished([neighbour], { author }), at));
      const [late] = await toldTo(neighbour, 1);
      expect(late?.data['author']).to.include({ name: 'Former member' });
      expect(late?.data).to.include({ title: 'Water is off on Friday' });
      await eventually(() => expect(pushedTo(neighbour)).to.include('Former member'));
      expect(JSON.stringify(late) + pushedTo(neighbour))
        .to.not.include('Asha')
        .and.not.include(author.accountId);
      await expectSoundFeed(running.feeds, neighbour, 1);
    });

    it('tells them nothing, and others what the answer to a question was', async () => {
      const [zoya, neighbour, guard, visitId] = [newId(), newId(), newId(), newId()];
      await tell(visitRequested([zoya, neighbour], { visitId }));
      await toldTo(neighbour, 1);
      const at = await forgotten(zoya, COMMUNITY);
      const answered = visitAnswered('approved', {
        ...{ visitId, requestedById: guard, residentIds: [zoya, neighbour] },
        answeredBy: { accountId: zoya, name: 'Asha Rao' },
      });
      const late = newId();
      const ring = visitRequested([zoya, neighbour], { visitId: late });
      await tell(before(answered, at), before(ring, at));
      const told = await eventually(async () => {
        const found = await toldTo(neighbour, 3);
        const said = `${found[0]?.title ?? ''} ${found[0]?.body ?? ''}`;
        expect(said, 'what asked').to.include('Former member');
        return found;
      });
      expect(JSON.stringify([...told, ...(await toldTo(guard, 1))])).to.not.include('Asha');
      expect(pushedTo(zoya), 'of what came late').to.not.include(late);
      const [erased, ...more] = await toldTo(zoya, 1);
      expect([erased?.title, more.length]).to.deep.equal(['—', 0]);
    });

    it('is told as it was of whoever has come back, and elsewhere', async () => {
      const [author, neighbour] = [{ accountId: newId(), name: 'Asha Rao' }, newId()];
      const at = await forgotten(author.accountId, COMMUNITY);
      const afterwards = new Date(at.getTime() + 60_000);
      const back = { ...noticePublished([neighbour, author.accountId], { author }) };
      const communityId = newId();
      const elsewhere = noticePublished([neighbour], { author, communityId });
      await tell(
        { ...back, time: new Date(afterwards.getTime() + 1000).toISOString() },
        before(elsewhere, at),
      );
      for (const { data } of await toldTo(neighbour, 2))
        expect(data['author']).to.deep.equal(author);
      await toldTo(author.accountId, 1);
      await forgetAgain({
        store: createForgottenStore(forgottenCollections(running.feeds.connection)),
        forgetPerson: (person) => running.store.forget(person),
        forgetAbout: () => Promise.resolve(),
        now: () => afterwards,
      });
      for (const { data } of await toldTo(neighbour, 2))
        expect(data['author']).to.deep.equal(author);
    });

    it('is gone through once more, for what was being told meanwhile', async () => {
      const { people } = forgottenCollections(running.feeds.connection);
      const [author, neighbour] = [{ accountId: newId(), name: 'Asha Rao' }, newId()];
      const at = await forgotten(author.accountId, COMMUNITY);
      const meanwhile = told(neighbour, 'notice', { author }, COMMUNITY);
      await running.store.add([{ ...meanwhile, occurredAt: new Date(at.getTime() - 1) }]);
      const again = (ms: number) =>
        forgetAgain({
          store: createForgottenStore(forgottenCollections(running.feeds.connection)),
          forgetPerson: (person) => running.store.forget(person),
          forgetAbout: () => Promise.resolve(),
          now: () => new Date(Date.now() + ms),
        });
      await again(AGAIN_AFTER_MS - 30_000);
      expect(JSON.stringify(await toldTo(neighbour, 1)), 'too early').to.include('Asha Rao');
      await again(AGAIN_AFTER_MS + 1);
      expect(JSON.stringify(await toldTo(neighbour, 1))).to.not.include('Asha Rao');
      const { accountId } = author;
      expect(await people.findOne({ accountId })).to.not.have.property('againAt');
    });

    it('is not said by what a process that died has left to others', async () => {
      const [author, neighbour] = [{ accountId: newId(), name: 'Asha Rao' }, newId()];
      const dying = new NotificationStore(running.feeds, {
        onStep: (step) => {
          if (step === 'committed') throw new Error('died');
        },
      });
      const left = { ...told(neighbour, 'notice', { author }, COMMUNITY), occurredAt: new Date() };
      await dying.add([left]).catch(() => undefined);
      await dying.stop();
      await forgotten(author.accountId, COMMUNITY);
      await running.ask('/notifications', { as: neighbour });
      const [late] = await toldTo(neighbour, 1);
      expect(late?.data['author']).to.include({ name: 'Former member' });
      expect(JSON.stringify(late)).to.not.include('Asha');
    });
  });

  it('is found wherever any kind names somebody, by an index', async () => {
    const indexed = (await running.feeds.notifications.indexes()).map(({ key }) =>
      Object.keys(key as object).join(),
    );
    for (const { field, id } of NAMED) expect(indexed).to.include(`data.${field}.${id}`);
    const places = new Set<string>(NAMED.map(({ field, id }) => `${field}.${id}`));
    for (const { kind, data } of toldExamples)
      for (const [field, value] of Object.entries(data)) {
        if (typeof value !== 'object' || value === null || !('name' in value)) continue;
        if (field === 'unit') continue;
        const id = 'accountId' in value ? 'accountId' : 'id';
        expect(places, `${kind}.${field}`).to.include(`${field}.${id}`);
      }
  });
});
