import { newId } from '@gatehouse/shared/ids/ids';
import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { startClosings, DAY_MS, type ClosingWorld } from './closing-world.js';
import { hearEvents } from './heard-events.js';
import { spawnWorker, type SpawnedWorker } from './spawned-worker.js';

/** Its thirty days are over by the clock of a process that none is set. */
const ASKED = new Date(Date.now() - 31 * DAY_MS);
const NOTICES = 2600;

describe('a worker that is killed while it archives a community', function () {
  this.timeout(120_000);
  let world: ClosingWorld;
  let worker: SpawnedWorker | undefined;
  let heard: Awaited<ReturnType<typeof hearEvents<Record<string, unknown>>>>;

  before(async () => {
    world = await startClosings(ASKED);
    heard = await hearEvents<Record<string, unknown>>(world.main, 'gatehouse.community.#');
  });
  after(async () => {
    worker?.kill();
    await world.main.stop();
  });

  it('is followed by one that makes one whole archive, and only then erases', async () => {
    const { main, clock, count } = world;
    const { id: communityId, manager } = main.world.here;
    const notices = Array.from({ length: NOTICES }, (_none, n) => ({
      table: 'notices',
      row: {
        ...{ communityId, id: newId(), title: `Keys ${n}`, body: 'Found', readers: 0 },
        ...{ authorId: manager.accountId, authorName: manager.name, publishedAt: ASKED },
      },
    }));
    await main.sequelize.transaction((tx) => insertRows(tx, notices));
    const left = () =>
      count('SELECT COUNT(*) AS n FROM notices WHERE community_id = ?', communityId);
    const archives = () => count('SELECT COUNT(*) AS n FROM community_archives');
    const attached = `
      SELECT COUNT(*) AS n FROM files WHERE purpose = 'community-archive' AND owner_id IS NOT NULL`;
    await world.close(communityId);
    clock.at = new Date();

    worker = await spawnWorker(main.env, 'community-archive.rows-written=kill@3');
    expect(await worker.death, 'in the midst of a table').to.equal('SIGKILL');
    expect([await left(), await archives(), await count(attached)]).to.deep.equal([NOTICES, 0, 0]);
    worker = await spawnWorker(main.env, 'outbox.after-append=kill@1');
    expect(await worker.death, 'before it is committed that it is whole').to.equal('SIGKILL');
    expect([await left(), await archives(), await count(attached)]).to.deep.equal([NOTICES, 0, 0]);

    worker = await spawnWorker(main.env);
    await world.archived(communityId);
    await eventually(async () => expect(await left()).to.equal(0), { within: 60_000 });
    expect([await archives(), await count(attached)]).to.deep.equal([1, 1]);
    const archive = await world.download(communityId);
    const told = JSON.parse(archive.get('noticeboard/notices.json') ?? '[]') as unknown[];
    expect(told).to.have.length(NOTICES);
    const made = () =>
      heard.of(`community/${communityId}`).filter(({ type }) => /archived/.test(type));
    await eventually(() => expect(made()).to.have.length(1));
  });
});
