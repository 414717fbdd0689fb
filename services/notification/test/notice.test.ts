import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { noticePublished } from './support/events.js';
import { expectSoundFeed } from './support/feeds.js';
import { runNotification, type RunningNotification } from './support/running-notification.js';

describe('telling a community of a notice', () => {
  let running: RunningNotification;
  before(async () => {
    running = await runNotification();
  });
  after(() => running.stop());

  const feedOf = (accountId: string) =>
    running.feeds.notifications.find({ accountId }).sort({ seq: 1 }).toArray();

  /** What was announced before has been told once this has arrived. */
  async function sentinel(): Promise<void> {
    const account = newId();
    await running.main.publisher.publishEvent(noticePublished([account]));
    await eventually(() => expect(running.pushesTo(account)).to.have.length(1));
  }

  it('tells whom the event names, each once however often it comes, and not its author', async () => {
    const [first, second, author] = [newId(), newId(), newId()];
    const event = noticePublished([first, second], {
      author: { accountId: author, name: 'Meera Iyer' },
    });
    for (let times = 0; times < 3; times++) await running.main.publisher.publishEvent(event);
    await sentinel();
    for (const account of [first, second]) {
      await eventually(() => expect(running.pushesTo(account)).to.have.length.at.least(1));
      await expectSoundFeed(running.feeds, account, 1);
      const [told] = await feedOf(account);
      const { noticeId, publishedAt } = event.data as Record<string, unknown>;
      expect(told).to.deep.include({
        kind: 'notice',
        urgency: 'normal',
        title: 'New notice: Water is off on Friday',
        body: 'Meera Iyer put it up on the notice board.',
        data: {
          ...{ noticeId, publishedAt, title: 'Water is off on Friday' },
          author: { accountId: author, name: 'Meera Iyer' },
        },
      });
    }
    expect(await feedOf(author)).to.deep.equal([]);
    expect(running.pushesTo(author)).to.deep.equal([]);
  });

  it('tells those of each part of a large community', async () => {
    const noticeId = newId();
    const parts = [500, 500, 3].map((count) => Array.from({ length: count }, () => newId()));
    for (const toldIds of parts)
      await running.main.publisher.publishEvent(noticePublished(toldIds, { noticeId }));
    await sentinel();
    const told = await running.feeds.notifications.countDocuments({ 'data.noticeId': noticeId });
    expect(told).to.equal(1003);
  });
});
