import type { MadeCalls } from '@gatehouse/contracts/messages/main';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { standInForAuth } from './auth-stub.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { createResidencyWorld, type ResidencyWorld } from './residency-world.js';
import { spawnWorker, type SpawnedWorker } from './spawned-worker.js';
import { tokenFor } from './world.js';

type Send = MadeCalls['auth.invitations.send'];

/** Two parts of the job; with the second once more no more than may be asked for in a minute. */
const INVITED = 35;

describe('a worker that is killed in the middle of inviting', function () {
  this.timeout(180_000);
  let main: MainFixture;
  let world: ResidencyWorld;
  let manager: string;
  let worker: SpawnedWorker | undefined;
  const asked: Send[] = [];
  /** As auth does: what it has sent for a batch it does not send again. */
  const sent = new Map<string, number>();

  before(async () => {
    main = await startMain({ ACCOUNT_RATE_LIMIT_PER_MINUTE: '1000000' });
    await standInForAuth(main, {
      'auth.invitations.send': (wanted) => {
        asked.push(wanted);
        for (const { email } of wanted.invitations) {
          const key = `${wanted.batchId} ${email}`;
          if (!sent.has(key)) sent.set(key, asked.length);
        }
        return { outcomes: wanted.invitations.map(() => 'sent' as const) };
      },
    });
    const { here } = main.world;
    world = await createResidencyWorld(main, here);
    manager = await tokenFor(main.issuer, here, here.manager);
    await enterMany();
  });
  after(async () => {
    worker?.kill();
    await main.stop();
  });

  const enterMany = async (): Promise<void> => {
    const { emptyUnitId: unitId } = main.world.here;
    for (let n = 0; n < INVITED; n++) {
      const { id: personId } = await world.addPerson({ email: `killed-${n}@people.example` });
      await world.start({ personId, unitId, kind: 'tenant', from: '2026-01-01' });
    }
  };

  it('has asked for each link under the same batch, and tells of each person once', async () => {
    worker = await spawnWorker(main.env, 'invitations.asked=kill@2');
    const token = manager;
    const begun = await call(main, 'POST', '/invitation-batches', { token, body: { filter: {} } });
    expect(begun.status, JSON.stringify(begun.body)).to.equal(202);
    expect(await worker.death).to.equal('SIGKILL');
    expect(sent.size, 'sent before it died').to.equal(INVITED);

    worker = await spawnWorker(main.env);
    const id = String(begun.body['id']);
    const job = await eventually(
      async () => {
        const { body } = await world.ask('GET', `/jobs/${id}`);
        expect(body['endedAt'], JSON.stringify(body)).to.be.a('string');
        return body;
      },
      { within: 60_000 },
    );
    const whole = { state: 'done', done: INVITED, total: INVITED, errors: [] };
    expect(job).to.deep.include(whole);
    expect(sent.size).to.equal(INVITED);
    const emails = asked.map(({ invitations }) => invitations.map(({ email }) => email));
    expect(emails[2], 'what is not known to have been sent is asked for again').to.deep.equal(
      emails[1],
    );
    expect(emails).to.have.length(3);
    const headers = { authorization: `Bearer ${manager}` };
    const file = await fetch(`${main.api}/jobs/${id}/file`, { headers });
    expect((await file.text()).trim().split(/\r?\n/).slice(1)).to.have.length(INVITED);
  });
});
