import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { JobProgress } from '../src/features/feed/feed.types.js';
import { createEdgeWorld, newAccount, type EdgeWorld } from './support/edge-world.js';
import { listen } from './support/listener.js';

describe('edge: whoever waits for a job hears how far it is', () => {
  let world: EdgeWorld;
  let url: string;
  let main: Awaited<ReturnType<EdgeWorld['brokers']['connect']>>;
  before(async () => {
    world = await createEdgeWorld();
    ({ url } = await world.startEdge());
    main = await world.brokers.connect('main');
  });
  after(() => world.close());

  async function connected(account = newAccount()) {
    const client = listen(url, {
      token: await world.issuer.tokenFor(account),
      epoch: 'epoch-1',
      seq: 0,
    });
    const jobs: JobProgress[] = [];
    client.socket.on('job', (progress: JobProgress) => jobs.push(progress));
    await client.hears(['ready 0']);
    return { ...client, account, jobs };
  }

  it('on all devices, and nobody else does', async () => {
    const owner = await connected();
    const secondDevice = await connected(owner.account);
    const somebodyElse = await connected();
    const progress: JobProgress = {
      jobId: newId(),
      communityId: newId(),
      kind: 'report.visits',
      state: 'running',
      done: 500,
      total: 1200,
    };
    const { accountId } = owner.account;
    const type = 'gatehouse.job.changed.v1';
    const subject = `job/${progress.jobId}`;
    const data = { ...progress, accountId };
    main.pusher.push(
      `user.${accountId}`,
      createEnvelope({ type, source: 'gatehouse/main', subject, data }),
    );
    for (const device of [owner, secondDevice])
      await eventually(() => expect(device.jobs).to.deep.equal([progress]));
    // What a feed is told after it comes after it.
    world.notify(somebodyElse.account.accountId);
    await somebodyElse.hears(['ready 0', '1']);
    expect(somebodyElse.jobs).to.deep.equal([]);
  });
});
