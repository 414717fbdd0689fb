import { fileURLToPath } from 'node:url';
import { newId } from '@gatehouse/shared/ids/ids';
import type { RunnableService } from '@gatehouse/shared/lifecycle/run-process';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { runMigrations } from '@gatehouse/shared/sql/migrations';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { createTestDatabase, type TestDatabase } from '@gatehouse/shared/testing/test-database';
import { expect } from 'chai';
import type { Sequelize } from 'sequelize';
import { readConfig } from '../src/config.js';
import { createMainService } from '../src/service.js';
import { createWorker } from '../src/worker-service.js';
import { auditedEvent } from './audit-events.js';
import { call, startMain, type MainFixture } from './main-fixture.js';
import { tokenFor } from './world.js';

const migrations = fileURLToPath(new URL('../migrations', import.meta.url));

describe('what is read at MYSQL_READER_URL', function () {
  this.timeout(60_000);
  const user = `reader_${newId().slice(-12)}`;
  /** As far behind as a replica can be: whatever is read there is not found. */
  let replica: TestDatabase;
  let root: Sequelize;
  let fixture: MainFixture;
  let main: MainFixture;
  const services: RunnableService[] = [];
  let guard: string;
  let manager: string;
  let admin: string;

  before(async () => {
    fixture = await startMain();
    replica = await createTestDatabase('replica');
    root = await connectDatabase(replica.url, { logger: silentLogger, poolMax: 2 });
    await runMigrations(root, migrations, silentLogger);
    const config = readConfig({ ...fixture.env, MYSQL_READER_URL: await readerUrl() });
    const { keys } = fixture.issuer;
    const other = await createMainService(config, { logger: silentLogger, keys });
    services.push(other, await createWorker(config, { logger: silentLogger }));
    for (const service of services) await service.start();
    main = { ...fixture, api: `${other.address ?? ''}/api/v1` };
    const { here } = main.world;
    guard = await tokenFor(main.issuer, here, here.guard);
    manager = await tokenFor(main.issuer, here, here.manager);
    const tenants = [{ id: here.id, roles: ['admin'], permissions: ['audit:read'] }];
    admin = await main.issuer.tokenFor({ tenants });
  });
  after(async () => {
    for (const service of services.reverse()) await service.stop();
    await root.query(`DROP USER '${user}'@'%'`);
    await root.close();
    await replica.drop();
    await fixture.stop();
  });

  /** Of somebody who may do nothing but read there. */
  async function readerUrl(): Promise<string> {
    const url = new URL(replica.url);
    [url.username, url.password] = [user, 'only-to-read'];
    await root.query(`CREATE USER '${user}'@'%' IDENTIFIED BY '${url.password}'`);
    await root.query(`GRANT SELECT ON \`${url.pathname.slice(1)}\`.* TO '${user}'@'%'`);
    return url.href;
  }

  const visitsReported = async (): Promise<unknown> =>
    (await call(main, 'GET', '/reports/visits', { token: manager })).body['visits'];

  it('is what a report counts; a list shows at once what was written', async () => {
    const { here } = main.world;
    const body = { unitId: here.unitId, kind: 'guest', visitor: { name: 'Ravi Kumar' } };
    expect((await call(main, 'POST', '/visits', { token: guard, body })).status).to.equal(201);
    const { body: listed } = await call(main, 'GET', '/visits', { token: guard });
    expect(listed['items']).to.have.length(1);
    expect(await visitsReported()).to.equal(0);
    const [from, to] = [new URL(main.env['MYSQL_URL'] ?? ''), new URL(replica.url)];
    await root.query(
      `INSERT INTO \`${to.pathname.slice(1)}\`.visits
       SELECT * FROM \`${from.pathname.slice(1)}\`.visits`,
    );
    expect(await visitsReported()).to.equal(1);
  });

  it('is what a file has in it, which is written elsewhere', async () => {
    await root.query('DELETE FROM visits');
    const { body: job } = await call(main, 'POST', '/reports/visits', {
      token: manager,
      body: { format: 'csv' },
    });
    const path = `/jobs/${String(job['id'])}`;
    await eventually(async () => {
      const { body } = await call(main, 'GET', path, { token: manager });
      expect(body).to.include({ state: 'done', done: 0 });
    });
  });

  it('is what the log shows and proves, which is kept elsewhere', async () => {
    const { here } = main.world;
    const auth = await main.brokers.connect('auth');
    const about = { communityIds: [here.id] };
    await auth.publisher.publishEvent(auditedEvent('gatehouse.user.verified.v1', about));
    await eventually(async () => {
      const [rows] = await fixture.sequelize.query('SELECT seq FROM audit_entries');
      expect(rows).not.to.deep.equal([]);
    });
    const { status, body } = await call(main, 'GET', '/audit-log', { token: admin });
    expect([status, body['items']]).to.deep.equal([200, []]);
    const proof = await call(main, 'GET', '/audit-log/verification', { token: admin });
    expect(proof.status).to.equal(200);
  });

  it('is whom a guard is suggested', async () => {
    const path = '/visits/suggestions?search=ravi';
    const { status, body } = await call(main, 'GET', path, { token: guard });
    expect([status, body['visitors']]).to.deep.equal([200, []]);
  });
});
