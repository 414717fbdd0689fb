import { execFile } from 'node:child_process';
import { join } from 'node:path';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import { loadContracts } from '@gatehouse/shared/messaging/contracts/contracts';
import { createEnvelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { newId } from '@gatehouse/shared/ids/ids';
import { createTestBrokers, type TestBrokers } from '@gatehouse/shared/testing/test-broker';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import { repositoryFolder } from '../src/provision/profile.js';

const program = join(repositoryFolder, 'scripts', 'dist', 'src', 'bindings.js');
const type = 'gatehouse.mail.requested.v1';
const older = 'gatehouse.mail.wanted.v1';

describe('npm run bindings', function () {
  this.timeout(60_000);
  let brokers: TestBrokers;
  let auth: Broker;
  let handled: string[];

  beforeEach(async () => {
    const contracts = await loadContracts(join(repositoryFolder, 'openapi', 'messages.yaml'));
    brokers = await createTestBrokers(contracts, { notification: ['mail'], auth: [], main: [] });
    auth = await brokers.connect('auth');
    handled = [];
  });
  afterEach(() => brokers.drop());

  const run = (...args: string[]) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const { rabbitmq } = testServers('rabbitmq');
      const env = { RABBITMQ_URL: rabbitmq, BROKER_NAMESPACE: brokers.namespace };
      const options = { env: { ...process.env, ...env } };
      const child = execFile(process.execPath, [program, ...args], options, (_, out, err) => {
        resolve({ code: child.exitCode, out, err });
      });
    });

  async function startNotification(): Promise<void> {
    const notification = await brokers.connect('notification');
    await notification.consume({
      concern: 'mail',
      types: [type],
      handle: ({ id }) => {
        if (!handled.includes(id)) handled.push(id);
        return Promise.resolve();
      },
    });
  }

  function mail() {
    const values = { link: 'L' };
    const data = { to: 'a@b.example', locale: 'en', template: 'invitation', values };
    return createEnvelope({ type, source: 'gatehouse/auth', subject: newId(), data });
  }

  async function bindFormer(): Promise<string> {
    const { names, probe } = brokers;
    const former = names.formerQueue('notification', 'mail');
    const channel = await probe.createChannel();
    await channel.assertQueue(former, { arguments: { 'x-queue-type': 'quorum' } });
    await channel.bindQueue(former, names.events, type);
    await channel.close();
    return former;
  }

  it('lists the queues there are', async () => {
    await startNotification();
    const { out } = await run('list', '--json');
    const queues = (JSON.parse(out) as { queue: string }[]).map(({ queue }) => queue);
    const { names } = brokers;
    expect(queues).to.deep.equal([
      names.queue('notification', 'mail'),
      names.parked('notification', 'mail'),
    ]);
    expect((await run('list')).out).to.match(/notification\.mail\.v3 +work +0 waiting/);
  });

  it('unbinds what no release wants, and nothing else', async () => {
    await startNotification();
    const channel = await brokers.probe.createConfirmChannel();
    const { names } = brokers;
    const queue = names.queue('notification', 'mail');
    await channel.bindQueue(queue, names.events, older);
    const dry = await run('unbind', 'notification.mail', older, '--dry-run');
    expect(dry.out).to.equal(`would unbind ${older} from notification.mail\n`);
    expect((await run('unbind', 'notification.mail', older)).out).to.include(`from ${queue}`);

    const returned: string[] = [];
    channel.on('return', ({ fields }: { fields: { routingKey: string } }) =>
      returned.push(fields.routingKey),
    );
    channel.publish(names.events, older, Buffer.from('{}'), { mandatory: true });
    await channel.waitForConfirms();
    expect(returned).to.deep.equal([older]);
    await auth.publisher.publishEvent(mail());
    await eventually(() => expect(handled).to.have.length(1));
    await channel.close();
  });

  it('unbinds what this release handles only by force', async () => {
    await startNotification();
    const refused = await run('unbind', 'notification.mail', type);
    expect(refused).to.deep.include({ code: 1, out: '' });
    expect(refused.err).to.include('--force unbinds it');
    await auth.publisher.publishEvent(mail());
    expect((await run('unbind', 'notification.mail', type, '--force')).code).to.equal(0);
    const outcome = await auth.publisher.publishEvent(mail()).then(
      () => 'stored',
      (error: unknown) => (error as { code?: string }).code,
    );
    expect(outcome).to.equal('publish_unroutable');
  });

  it('retires the queues of the release before when nothing is lost by it', async () => {
    const former = await bindFormer();
    const [first, second, third] = [mail(), mail(), mail()];
    await auth.publisher.publishEvent(first);
    const channel = await brokers.probe.createChannel();
    const { consumerTag } = await channel.consume(former, () => undefined);
    const early = await run('retire');
    expect(early).to.deep.include({ code: 1, out: '' });
    expect(early.err).to.include('a process of the release before still takes from it');
    await channel.cancel(consumerTag);
    await channel.close();

    await startNotification();
    await auth.publisher.publishEvent(second);
    const dry = await run('retire', '--dry-run');
    expect(dry.out).to.equal(`would delete ${former}\n`);
    const done = await run('retire');
    expect(done).to.deep.include({ code: 0, out: `deleted ${former}\n` });
    expect((await run('retire')).out).to.equal('');
    await auth.publisher.publishEvent(third);
    const ids = [first, second, third].map(({ id }) => id);
    await eventually(() => expect(handled).to.have.members(ids));
  });

  const wrong: [string[], RegExp][] = [
    [[], /say what to do: list, unbind, retire/],
    [['list', 'x'], /list takes no names/],
    [['unbind'], /unbind takes a queue, one of .*main\.people/],
    [['unbind', 'main.nothing', 'x.v1'], /unbind takes a queue/],
    [['unbind', 'main.people'], /unbind takes the names of the events/],
    [['list', '--fast'], /Unknown option '--fast'/],
  ];
  for (const [args, sentence] of wrong)
    it(`refuses "${args.join(' ').slice(0, 20)}" in one sentence`, async () => {
      const { code, err } = await run(...args);
      expect(code).to.equal(1);
      expect(err).to.match(sentence);
      expect(err.trim().split('\n')).to.have.length(1);
    });
});
