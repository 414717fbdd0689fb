import { insertRows } from '@gatehouse/shared/sql/statements/insert-rows';
import { newId } from '@gatehouse/shared/ids/ids';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { QueryTypes } from 'sequelize';
import { startDataRequests, type DataRequestsWorld } from './data-requests-world.js';
import { hearEvents } from './heard-events.js';
import { spawnWorker, type SpawnedWorker } from './spawned-worker.js';
import { tokenFor } from './world.js';

const HOUR_MS = 3_600_000;
/** Its 48 hours are over, and nobody remembers the name, by the clock of a process that none is set. */
const ASKED = new Date(Date.now() - 60 * HOUR_MS);
const NAME = 'Zubeida Qureshi';
const WRITTEN = 1200;

describe('a worker that is killed while it forgets somebody', function () {
  this.timeout(120_000);
  let world: DataRequestsWorld;
  let worker: SpawnedWorker | undefined;
  let heard: Awaited<ReturnType<typeof hearEvents<Record<string, unknown>>>>;

  before(async () => {
    world = await startDataRequests(ASKED);
    heard = await hearEvents<Record<string, unknown>>(world.main, 'gatehouse.#');
  });
  after(async () => {
    worker?.kill();
    await world.main.stop();
  });

  /** Somebody who wrote more than is forgotten at once, and their request, of which a tombstone stands. */
  const leaving = async (): Promise<{ id: string; personId: string }> => {
    const { main, here } = world;
    const [personId, accountId] = [newId(), newId()];
    const communityId = here.id;
    const person = {
      ...{ communityId, id: personId, accountId, name: NAME, state: 'member' },
      ...{ givenName: 'Zubeida', familyName: 'Qureshi' },
    };
    const notices = Array.from({ length: WRITTEN }, () => ({
      ...{ communityId, id: newId(), title: 'Keys', body: 'Found', authorId: accountId },
      ...{ authorName: NAME, publishedAt: ASKED, readers: 0 },
    }));
    await main.sequelize.transaction((tx) =>
      insertRows(tx, [
        { table: 'people', row: person },
        ...notices.map((row) => ({ table: 'notices', row })),
      ]),
    );
    const role = 'resident' as const;
    const token = await tokenFor(main.issuer, here, { accountId, name: NAME, role });
    const { status, body } = await world.create(token, { kind: 'erasure' });
    expect(status, JSON.stringify(body)).to.equal(201);
    const id = String(body['id']);
    const first = await world.startWorker();
    world.clock.at = new Date(ASKED.getTime() + 49 * HOUR_MS);
    await world.until(id, 'running', world.admin);
    await first.stop();
    world.clock.at = new Date();
    return { id, personId };
  };

  const count = async (sql: string, replacements: readonly string[]): Promise<number> => {
    const [row] = await world.main.sequelize.query<{ n: string }>(sql, {
      ...{ replacements: [...replacements], type: QueryTypes.SELECT },
    });
    return Number(row?.n);
  };
  const named = () => count('SELECT COUNT(*) AS n FROM notices WHERE author_name = ?', [NAME]);

  it('is followed by one that goes on, and everybody hears once that they are forgotten', async () => {
    const { id, personId } = await leaving();
    expect(await named(), 'a tombstone alone').to.equal(WRITTEN);

    worker = await spawnWorker(world.main.env, 'erasure.rows-forgotten=kill@2');
    expect(await worker.death, 'between two rows of tables').to.equal('SIGKILL');
    worker = await spawnWorker(world.main.env, 'outbox.after-append=kill@1');
    expect(await worker.death, 'before the end is committed').to.equal('SIGKILL');
    expect(await named(), 'forgotten before').to.equal(0);
    expect((await world.get(id, world.admin)).state).to.equal('running');
    expect(heard.of(`person/${personId}`)).to.deep.equal([]);

    worker = await spawnWorker(world.main.env);
    const receipt = await world.until(id, 'partly', world.admin);
    expect(receipt.person).to.include({ name: 'Former member' });
    await eventually(() => expect(heard.of(`person/${personId}`)).to.have.length(1));
    expect(await named()).to.equal(0);
    const neighbour = 'SELECT COUNT(*) AS n FROM people WHERE community_id = ? AND name = ?';
    expect(await count(neighbour, [world.here.id, world.here.chitra.name])).to.equal(1);
  });
});
