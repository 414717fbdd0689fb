import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import { loadContracts } from '@gatehouse/shared/messaging/contracts/contracts';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { newId } from '@gatehouse/shared/ids/ids';
import { createTestBrokers, type TestBrokers } from '@gatehouse/shared/testing/test-broker';
import { createTestDatabase } from '@gatehouse/shared/testing/test-database';
import { silentLogger } from '@gatehouse/shared/testing/silent-logger';
import { connectDatabase } from '@gatehouse/shared/sql/database';
import { createOutboxDead, createOutboxTables } from '@gatehouse/shared/sql/outbox/outbox-table';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import { repositoryFolder } from '../src/provision/profile.js';

const program = join(repositoryFolder, 'scripts', 'dist', 'src', 'dead-letters.js');
const type = 'gatehouse.mail.requested.v1';

describe('npm run dead-letters', function () {
  this.timeout(60_000);
  let brokers: TestBrokers;
  let auth: Broker;
  let works: boolean;
  let sent: string[];

  before(async () => {
    const contracts = await loadContracts(join(repositoryFolder, 'openapi', 'messages.yaml'));
    const topology = { notification: ['mail'], auth: [], main: [] };
    brokers = await createTestBrokers(contracts, topology);
    auth = await brokers.connect('auth');
    const notification = await brokers.connect('notification');
    await notification.consume({
      concern: 'mail',
      types: [type],
      handle: ({ id }) => {
        if (!works) return Promise.reject(new Error('ECONNREFUSED'));
        sent.push(id);
        return Promise.resolve();
      },
    });
  });
  after(() => brokers.drop());
  beforeEach(() => {
    works = false;
    sent = [];
  });

  const run = (...args: string[]) => runWith({}, ...args);

  const runWith = (more: Record<string, string>, ...args: string[]) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const { rabbitmq, mysql } = testServers('rabbitmq', 'mysql');
      const env = {
        ...{ RABBITMQ_URL: rabbitmq, BROKER_NAMESPACE: brokers.namespace, MYSQL_URL: mysql },
        ...more,
      };
      const options = { env: { ...process.env, ...env } };
      const child = execFile(process.execPath, [program, ...args], options, (_, out, err) => {
        resolve({ code: child.exitCode, out, err });
      });
    });

  async function idsOf(...flags: string[]): Promise<string[]> {
    const { out } = await run('list', '--json', ...flags);
    return (JSON.parse(out) as { id: string }[]).map(({ id }) => id);
  }

  it('lists, shows, replays and discards', async () => {
    const data = {
      to: 'a@b.example',
      locale: 'en',
      template: 'invitation',
      values: { link: 'L1' },
    };
    const mails = [1, 2, 3].map(() =>
      createEnvelope({ type, source: 'gatehouse/auth', subject: newId(), data }),
    );
    await auth.publisher.publishMany(mails);
    await eventually(async () => expect(await idsOf()).to.have.length(3), { within: 20_000 });

    const [id = '', other = '', last = ''] = await idsOf('--service', 'notification');
    const { out: list } = await run('list');
    expect(list).to.include(id).and.include('Error: ECONNREFUSED').and.include(type);
    expect(await idsOf('--type', 'gatehouse.visit.requested.v1')).to.deep.equal([]);

    const { out: story } = await run('show', id);
    expect(story).to.match(/attempt 1: Error: ECONNREFUSED\n.*attempt 2: .*\n.*attempt 3: /);
    expect(story).to.include('"link": "***"').and.not.include('L1');

    const dry = await run('discard', '--all', '--dry-run');
    expect(dry.out.trim().split('\n')).to.have.length(3);
    expect(dry.out).to.include(`would discard ${id}`);
    expect(await idsOf()).to.have.length(3);

    works = true;
    const replayed = await run('replay', id, other);
    expect(replayed).to.deep.include({ code: 0 });
    await eventually(() => expect(sent).to.have.length(2));
    expect(await idsOf()).to.deep.equal([last]);

    expect((await run('discard', last)).code).to.equal(0);
    expect((await run('list')).out).to.equal('No dead letters.\n');
    expect(sent).to.have.length(2);
  });

  it('lists, shows, replays and discards what never left an outbox', async () => {
    const database = await createTestDatabase('dead_letters');
    const sql = await connectDatabase(database.url, { logger: silentLogger });
    try {
      await createOutboxTables(sql.getQueryInterface());
      await createOutboxDead(sql.getQueryInterface());
      const ids = [newId(), newId()];
      for (const id of ids)
        await sql.query(
          `INSERT INTO outbox_dead (id, event_id, type, aggregate_key, envelope, attempts, reason,
             created_at, died_at)
           VALUES (:id, :id, :type, 'a/1', :envelope, 1, 'no email', NOW(3), NOW(3))`,
          {
            replacements: {
              ...{ id, type },
              envelope: JSON.stringify({ id, type, data: { values: { link: 'L1' } } }),
            },
          },
        );
      const where = { MAIN_DATABASE: new URL(database.url).pathname.slice(1) };
      const runThere = (...args: string[]) => runWith(where, ...args);
      const { out: list } = await runThere('list');
      for (const id of ids) expect(list).to.include(id);
      expect(list).to.match(/main .* no email/);
      const [one = '', other = ''] = ids;
      const { out: story } = await runThere('show', one);
      expect(story)
        .to.match(/queue +outbox/)
        .and.include('"link": "***"')
        .and.not.include('L1');
      expect((await runThere('replay', one)).code).to.equal(0);
      expect((await runThere('discard', other)).code).to.equal(0);
      expect((await runThere('list')).out).to.equal('No dead letters.\n');
      const [waiting] = await sql.query('SELECT aggregate_key AS subject, checked FROM outbox');
      expect(waiting).to.deep.equal([{ subject: 'a/1', checked: 0 }]);
    } finally {
      await sql.close();
      await database.drop();
    }
  });

  it('says that it does not look into outboxes when nobody says where they are', async () => {
    const { code, err } = await runWith({ MYSQL_URL: '' }, 'list');
    expect(code).to.equal(0);
    expect(err).to.match(/MYSQL_URL is not given/);
  });

  const wrong: [string[], RegExp][] = [
    [[], /say what to do: list, show, replay, discard/],
    [['burn'], /say what to do/],
    [['show'], /show takes the id of one/],
    [['replay'], /replay takes ids, or --all/],
    [['discard', 'x', '--all'], /discard takes ids, or --all/],
    [['list', '--service', 'edge'], /--service is edge, but it is one of auth, main/],
    [['list', '--fast'], /Unknown option '--fast'/],
    [['show', newId()], /there is no dead letter/],
  ];
  for (const [args, sentence] of wrong)
    it(`refuses "${args.join(' ').slice(0, 20)}" in one sentence`, async () => {
      const { code, err } = await run(...args);
      expect(code).to.equal(1);
      expect(err).to.match(sentence);
      expect(err.trim().split('\n')).to.have.length(1);
    });
});
