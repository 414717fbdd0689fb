import { newId } from '@gatehouse/shared/ids/ids';
import { expect } from 'chai';
import { COMMUNITY, draft } from './support/feeds.js';
import { runNotification, type RunningNotification } from './support/running-notification.js';

describe('what an account was told', () => {
  let running: RunningNotification;
  before(async () => (running = await runNotification()));
  after(() => running.stop());

  const list = (accountId: string, more: { communityId?: string; after?: number } = {}) =>
    running.callsAsMain.call('notification.personal-data.list', {
      ...{ accountId, communityId: COMMUNITY, after: 0, limit: 2, ...more },
    });

  it('is told page by page, from the first on, of that community and account alone', async () => {
    const [accountId, other, elsewhere] = [newId(), newId(), newId()];
    await running.store.add([
      ...[draft(accountId), draft(accountId), draft(other)],
      { ...draft(accountId), communityId: elsewhere },
      draft(accountId),
    ]);
    const first = await list(accountId);
    expect(first.rows.map(({ seq }) => seq)).to.deep.equal([1, 2]);
    expect(first.rows[0]).to.include.keys('kind', 'title', 'body', 'at');
    const second = await list(accountId, { after: 2 });
    expect(second.rows.map(({ seq }) => seq)).to.deep.equal([4]);
    expect((await list(accountId, { communityId: elsewhere })).rows).to.have.length(1);
  });

  it('is nothing where nothing was told', async () => {
    expect(await list(newId())).to.deep.equal({ rows: [] });
  });
});
