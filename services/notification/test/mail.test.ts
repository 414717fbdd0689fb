import type { MadeCalls, ProducedEvents } from '@gatehouse/contracts/messages/notification';
import { newId } from '@gatehouse/shared/ids/ids';
import type { AppLogger } from '@gatehouse/shared/logger/logger';
import { jsonLine } from '@gatehouse/shared/logger/log-line';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import type { ConsumeMessage } from 'amqplib';
import { expect } from 'chai';
import { serveRpc } from '@gatehouse/shared/messaging/rpc/rpc-server';
import { deliveriesOf, type DeliveryRecord } from '../src/features/mail/mail.model.js';
import { mailRequested } from './support/events.js';
import { runNotification, type RunningNotification } from './support/running-notification.js';

type Failed = ProducedEvents['gatehouse.delivery.failed.v1'];

const SECRET = 's3cr3t';

/** What main serves; only the first is asked for here. */
type CallsOfMain = Pick<MadeCalls, 'main.community.get' | 'main.community.get.reply'> &
  Record<`main.${'unit' | 'residency'}.get${'' | '.reply'}`, object>;

/** Many short rungs: what comes back later is still in time on a slow machine. */
const PATIENT_LADDER_MS = Array.from({ length: 100 }, () => 80);

describe('sending mails', () => {
  let running: RunningNotification;
  const lines: string[] = [];

  before(async () => {
    running = await runNotification({
      ladderMs: PATIENT_LADDER_MS,
      logger: writingLogger(lines),
    });
  });
  afterEach(() => {
    running.smtp.recipients = 'take';
    running.smtp.data = 'take';
  });
  after(() => running.stop());

  const someone = () => `${newId()}@people.example`;
  const request = (event: Envelope) => running.auth.publisher.publishEvent(event);

  const logged = (event: Envelope) =>
    deliveriesOf(running.feeds.connection).findOne({ _id: event.id });

  const settled = (event: Envelope, state: DeliveryRecord['state']) =>
    eventually(
      async () => {
        const delivery = await logged(event);
        expect(delivery?.state).to.equal(state);
        return delivery;
      },
      { within: 15_000 },
    );

  /** Every mail asked for before has been handled once this one has come. */
  async function sentinel(): Promise<void> {
    const event = mailRequested({ to: someone() });
    await request(event);
    await settled(event, 'sent');
  }

  async function deadLetters(): Promise<string[]> {
    const channel = await running.brokers.probe.createChannel();
    const queue = running.brokers.names.deadLetters('notification');
    const found: string[] = [];
    for (;;) {
      const message = await channel.get(queue, { noAck: true });
      if (message === false) break;
      found.push(String(message.properties.messageId));
    }
    await channel.close();
    return found;
  }

  describe('whose times', () => {
    const communityId = newId();
    const at = '2026-11-21T20:30:00.000Z';

    async function textOf(values: Record<string, string>): Promise<string> {
      const event = mailRequested({ to: someone(), template: 'password-changed', values });
      await request(event);
      await settled(event, 'sent');
      return running.smtp.mailsTo(event.data.to)[0]?.mail.text ?? '';
    }

    it('are UTC while main cannot say the zone of the community, and then are its own', async () => {
      expect(await textOf({ at, communityId })).to.include('November 21, 2026 at 8:30 PM UTC');

      const asked: string[] = [];
      await serveRpc<CallsOfMain>(running.main, 'main', {
        'main.community.get': ({ communityId: id }) => {
          asked.push(id);
          const community = { id, name: 'Lakeview', timeZone: 'Asia/Kolkata' };
          return Promise.resolve({ community });
        },
        'main.unit.get': () => Promise.reject(new Error('Not asked')),
        'main.residency.get': () => Promise.reject(new Error('Not asked')),
      });
      const expected = 'November 22, 2026 at 2:00 AM India Standard Time';
      for (let mail = 0; mail < 3; mail += 1)
        expect(await textOf({ at, communityId })).to.include(expected);
      expect(asked).to.deep.equal([communityId]);
      expect(await textOf({ at }), 'of somebody without a community').to.include('8:30 PM UTC');
    });
  });

  it('hands over a mail as text and as HTML, from us to the one address', async () => {
    const event = mailRequested({ to: someone() });
    await request(event);
    await settled(event, 'sent');
    const [received, ...more] = running.smtp.mailsTo(event.data.to);
    expect(more).to.deep.equal([]);
    expect(received).to.deep.include({ from: 'no-reply@gatehouse.example', to: [event.data.to] });
    const mail = received?.mail;
    expect(mail?.subject).to.equal('Choose a new password');
    expect(mail?.from).to.deep.include({
      name: 'Gatehouse',
      address: 'no-reply@gatehouse.example',
    });
    expect(mail?.messageId).to.equal(`<${event.id}@gatehouse.example>`);
    expect(mail?.text).to.include('Hello Asha Rao,').and.include(`?token=${SECRET}`);
    expect(mail?.html)
      .to.include('<html lang="en">')
      .and.include('href="https://gatehouse.example');
    expect(mail?.headers.find(({ key }) => key === 'auto-submitted')?.value).to.equal(
      'auto-generated',
    );
  });

  it('logs what became of it, and nothing of its secrets', async () => {
    const event = mailRequested({ to: someone(), locale: 'de-AT' });
    await request(event);
    const delivery = await settled(event, 'sent');
    expect(delivery).to.deep.include({
      to: event.data.to,
      template: 'reset-password',
      locale: 'de-AT',
      attempts: 1,
      messageId: `<${event.id}@gatehouse.example>`,
    });
    expect(delivery?.sentAt).to.be.instanceOf(Date);
    expect(delivery).to.not.have.property('lastError');
    expect(JSON.stringify(delivery)).to.not.include(SECRET).and.not.include('token');
  });

  it('forgets where it told somebody that they are erased, and tells them once', async () => {
    const event = mailRequested({ to: someone(), template: 'data-erased' });
    await request(event);
    const delivery = await settled(event, 'sent');
    expect(delivery).to.include({ template: 'data-erased', attempts: 1 });
    expect(JSON.stringify(delivery)).to.not.include(event.data.to);
    await request(event);
    await sentinel();
    expect(running.smtp.mailsTo(event.data.to)).to.have.length(1);
    expect(JSON.stringify(await logged(event))).to.not.include(event.data.to);
  });

  it('forgets where an account was written to that is deleted, and nobody else’s', async () => {
    const [mine, other] = [mailRequested({ to: someone() }), mailRequested({ to: someone() })];
    for (const event of [mine, other]) {
      await request(event);
      expect(await settled(event, 'sent')).to.include({ to: event.data.to, about: event.subject });
    }
    const [type, accountId] = ['gatehouse.user.deleted.v1', mine.subject];
    const data = { accountId, actorId: accountId, communityIds: [], at: new Date().toISOString() };
    const deleted = createEnvelope({ type, source: 'gatehouse/auth', subject: accountId, data });
    await running.auth.publisher.publishMany([deleted, deleted]);
    await eventually(async () =>
      expect(JSON.stringify(await logged(mine)))
        .to.not.include(mine.data.to)
        .and.not.include(accountId),
    );
    expect(await logged(mine)).to.include({ state: 'sent', attempts: 1 });
    expect(await logged(other)).to.include({ to: other.data.to });
    await request(mine);
    await sentinel();
    expect(running.smtp.mailsTo(mine.data.to), 'it is not sent again').to.have.length(1);
  });

  it('sends once although the event comes three times', async () => {
    const event = mailRequested({ to: someone() });
    await Promise.all([request(event), request(event)]);
    await settled(event, 'sent');
    await request(event);
    await sentinel();
    expect(running.smtp.mailsTo(event.data.to)).to.have.length(1);
  });

  it('tries again when the server cannot take it now', async () => {
    running.smtp.recipients = { code: 451, text: `try later with ${SECRET}` };
    const event = mailRequested({ to: someone() });
    await request(event);
    await eventually(async () => {
      expect(await logged(event)).to.deep.include({
        state: 'queued',
        lastError: '451 after RCPT TO',
      });
    });
    running.smtp.recipients = 'take';
    const delivery = await settled(event, 'sent');
    expect(delivery?.attempts).to.be.greaterThan(1);
    expect(delivery).to.not.have.property('lastError');
    expect(running.smtp.mailsTo(event.data.to)).to.have.length(1);
    expect(await deadLetters()).to.deep.equal([]);
  });

  it('tries again when the server hangs up', async () => {
    running.smtp.recipients = 'hang-up';
    const event = mailRequested({ to: someone() });
    await request(event);
    await eventually(async () => expect((await logged(event))?.attempts).to.be.greaterThan(1));
    running.smtp.recipients = 'take';
    await settled(event, 'sent');
    expect(running.smtp.mailsTo(event.data.to)).to.have.length(1);
  });

  for (const step of ['recipients', 'data'] as const)
    it(`gives up at once when the server refuses it for good (${step})`, async () => {
      running.smtp[step] = { code: 550, text: `5.7.1 I do not like ?token=${SECRET}` };
      const event = mailRequested({ to: someone() });
      await request(event);
      const delivery = await settled(event, 'failed');
      const command = step === 'data' ? 'DATA' : 'RCPT TO';
      expect(delivery).to.deep.include({ attempts: 1, lastError: `550 5.7.1 after ${command}` });
      await eventually(async () => expect(await deadLetters()).to.deep.equal([event.id]));
      running.smtp[step] = 'take';
      await sentinel();
      expect(running.smtp.mailsTo(event.data.to)).to.deep.equal([]);
    });

  for (const [code, text] of [
    [550, 'nobody of this name'],
    [550, '5.1.1 nobody of this name'],
    [556, '5.1.10 this domain takes no mail'],
    [552, '5.2.2 full'],
  ] as const)
    it(`leaves to the log what nobody gets (${code} ${text})`, async () => {
      running.smtp.recipients = { code, text };
      const event = mailRequested({ to: someone() });
      await request(event);
      expect((await settled(event, 'failed'))?.lastError).to.match(/^55\d .*after RCPT TO$/);
      running.smtp.recipients = 'take';
      await sentinel();
      expect(await deadLetters(), 'nobody could put it right').to.deep.equal([]);
      expect(running.smtp.mailsTo(event.data.to)).to.deep.equal([]);
    });

  for (const text of ['5.1.8 whoever you are', '5.7.1 relaying denied'])
    it(`calls for somebody when the server refuses us (${text})`, async () => {
      running.smtp.recipients = { code: 550, text };
      const event = mailRequested({ to: someone() });
      await request(event);
      await settled(event, 'failed');
      await eventually(async () => expect(await deadLetters()).to.deep.equal([event.id]));
    });

  it('tells who asked that a mail came back or was refused, and nothing of it or its address', async () => {
    const told = await failures();
    running.smtp.recipients = { code: 550, text: '5.1.1 nobody of this name' };
    const bounced = mailRequested({ to: someone(), template: 'invitation' });
    await request(bounced);
    await settled(bounced, 'failed');
    running.smtp.recipients = { code: 451 };
    const delayed = mailRequested({ to: someone(), template: 'invitation' });
    await request(delayed);
    await eventually(async () => expect((await logged(delayed))?.attempts).to.be.greaterThan(0));
    running.smtp.recipients = 'take';
    await settled(delayed, 'sent');
    running.smtp.data = { code: 554 };
    const refused = mailRequested({ to: someone() });
    await request(refused);
    await eventually(() => expect(told).to.have.length(2));
    running.smtp.data = 'take';
    await eventually(async () => expect(await deadLetters()).to.deep.equal([refused.id]));
    expect(told.map(({ data: { at, ...data } }) => [Number.isNaN(Date.parse(at)), data]))
      .to.deep //
      .equal([
        [
          false,
          {
            ...{ deliveryId: bounced.id, about: bounced.subject, template: 'invitation' },
            reason: 'bounced',
          },
        ],
        [
          false,
          {
            ...{ deliveryId: refused.id, about: refused.subject, template: 'reset-password' },
            reason: 'refused',
          },
        ],
      ]);
    for (const secret of [SECRET, bounced.data.to, refused.data.to])
      expect(JSON.stringify(told)).to.not.include(secret);
  });

  /** What is told of mails that cannot be delivered, from now on. */
  async function failures(): Promise<Envelope<Failed>[]> {
    const { probe, names } = running.brokers;
    const channel = await probe.createChannel();
    const { queue } = await channel.assertQueue('', { exclusive: true });
    await channel.bindQueue(queue, names.events, 'gatehouse.delivery.failed.v1');
    const told: Envelope<Failed>[] = [];
    const take = (message: ConsumeMessage | null): void => {
      if (message !== null) told.push(JSON.parse(message.content.toString()) as Envelope<Failed>);
    };
    await channel.consume(queue, take, { noAck: true });
    return told;
  }

  it('sends what had failed when somebody puts it back', async () => {
    running.smtp.data = { code: 550 };
    const event = mailRequested({ to: someone() });
    await request(event);
    await settled(event, 'failed');
    running.smtp.data = 'take';
    await request(event);
    await settled(event, 'sent');
    expect(running.smtp.mailsTo(event.data.to)).to.have.length(1);
    await eventually(async () => expect(await deadLetters()).to.deep.equal([event.id]));
  });

  it('can only repeat itself, under the same Message-ID, when the answer is lost', async () => {
    running.smtp.data = 'hang-up';
    const event = mailRequested({ to: someone() });
    await request(event);
    await eventually(() => expect(running.smtp.mailsTo(event.data.to)).to.not.deep.equal([]));
    running.smtp.data = 'take';
    await settled(event, 'sent');
    const ids = running.smtp.mailsTo(event.data.to).map(({ mail }) => mail.messageId);
    expect(ids.length).to.be.greaterThan(1);
    expect(new Set(ids)).to.deep.equal(new Set([`<${event.id}@gatehouse.example>`]));
  });

  it('does not send what comes too late', async () => {
    const event = mailRequested({
      to: someone(),
      expiresAt: new Date(Date.now() - 1).toISOString(),
    });
    await request(event);
    expect(await settled(event, 'failed')).to.deep.include({ lastError: 'expired' });
    await sentinel();
    expect(running.smtp.mailsTo(event.data.to)).to.deep.equal([]);
    expect(await deadLetters(), 'nobody needs to look at it').to.deep.equal([]);
  });

  it('lets no value add a header, a recipient or markup', async () => {
    const event = mailRequested({
      to: someone(),
      template: 'invitation',
      values: {
        link: 'https://gatehouse.example/invitation?token=1&x=2',
        community: 'Lakeview\r\nBcc: spy@evil.example\r\n\r\n<script>alert(1)</script>',
      },
    });
    await request(event);
    await settled(event, 'sent');
    const [received] = running.smtp.mailsTo(event.data.to);
    expect(received?.to).to.deep.equal([event.data.to]);
    expect(received?.mail.headers.map(({ key }) => key)).to.not.include('bcc');
    expect(received?.mail.subject).to.include('Lakeview Bcc: … <script>');
    expect(received?.mail.html).to.include('&lt;script&gt;').and.not.include('<script>');
  });

  for (const to of [
    'a@one.example, b@two.example',
    'a@one.example\r\nBcc: b@two.example',
    'Somebody <a@one.example>',
    '"a b"@one.example',
    'a@one.example>',
    'nobody',
  ])
    it(`refuses ${JSON.stringify(to)} as an address`, async () => {
      const begun = running.smtp.begun;
      const event = mailRequested({ to });
      await request(event);
      expect(await settled(event, 'failed')).to.deep.include({
        lastError: 'The address is not one',
      });
      expect(running.smtp.begun).to.equal(begun);
      await sentinel();
      expect(await deadLetters(), 'nobody could put it right').to.deep.equal([]);
    });

  it('refuses an event without the link that its mail is about', async () => {
    const event = mailRequested({ to: someone(), values: { name: 'Asha' } });
    await request(event);
    expect(await settled(event, 'failed')).to.deep.include({ lastError: 'The mail lacks link' });
    await eventually(async () => expect(await deadLetters()).to.deep.equal([event.id]));
  });

  it('has written none of the secrets to its log', () => {
    expect(lines.filter((line) => line.includes('Message dead-lettered'))).to.not.deep.equal([]);
    expect(lines.filter((line) => line.includes('Message will be tried again'))).to.not.be.empty;
    expect(lines.filter((line) => line.includes(SECRET))).to.deep.equal([]);
  });
});

/** Writes what the real logger would print. */
function writingLogger(lines: string[]): AppLogger {
  const write =
    (level: string) =>
    (message: string, fields: Record<string, unknown> = {}): void => {
      const correlationId = undefined;
      const record = { time: new Date(), level, service: 'notification', message, correlationId };
      lines.push(jsonLine({ ...record, fields }));
    };
  const logger: AppLogger = {
    error: write('error'),
    warn: write('warn'),
    info: write('info'),
    debug: write('debug'),
    child: () => logger,
  };
  return logger;
}
