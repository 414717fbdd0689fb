import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { toldExamples } from '@gatehouse/texts/testing/told-examples';
import { expect } from 'chai';
import { NAMED } from '../src/features/notifications/named-people.js';
import { draft, expectSoundFeed } from './support/feeds.js';
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
    expect(found[9]?.data['answeredBy']).to.deep.equal(meera);
    expect(found[10]?.data['resident'], 'of another community').to.deep.equal(zoya);
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
