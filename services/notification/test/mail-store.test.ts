import { newId } from '@gatehouse/shared/ids/ids';
import { testServers } from '@gatehouse/shared/testing/test-servers';
import { expect } from 'chai';
import { deliveriesOf, type Deliveries } from '../src/features/mail/mail.model.js';
import { createMailStore, type MailStore } from '../src/features/mail/mail.store.js';
import { createMailService } from '../src/features/mail/mail.service.js';
import type { MailRequest } from '../src/features/mail/mail.types.js';
import { loadMailTemplates } from '../src/features/mail/mail.templates.js';
import { MailNotTaken } from '../src/features/mail/mail.errors.js';
import { createSmtpTransport } from '../src/features/mail/mail.transport.js';
import { mailRequested } from './support/events.js';
import { openTestFeeds, type TestFeeds } from './support/feeds.js';
import { startSmtpServant } from './support/smtp-servant.js';

const LEASE_MS = 60_000;

function deliveryLogContract(server: () => string): void {
  let feeds: TestFeeds;
  let deliveries: Deliveries;
  let store: MailStore;

  before(async () => {
    feeds = await openTestFeeds(server(), 'mail');
    deliveries = deliveriesOf(feeds.connection);
    store = createMailStore(deliveries);
  });
  after(() => feeds.drop());

  const facts = {
    to: 'asha@people.example',
    template: 'verify-email',
    locale: 'en',
    messageId: '<1@gatehouse.example>',
  } as const;
  const claim = (id: string, at = new Date()) => store.claim(id, facts, at, LEASE_MS);

  async function taken(id: string, at?: Date): Promise<string> {
    const claimed = await claim(id, at);
    if (claimed.outcome !== 'taken') throw new Error(`The mail is ${claimed.outcome}`);
    return claimed.claim;
  }

  it('gives a mail to one of twenty who want it at once', async () => {
    const id = newId();
    const claims = await Promise.all(Array.from({ length: 20 }, () => claim(id)));
    const outcomes = claims.map(({ outcome }) => outcome).sort();
    expect(outcomes).to.deep.equal([...Array<string>(19).fill('busy'), 'taken']);
    expect(await deliveries.findOne({ _id: id })).to.deep.include({ state: 'queued', attempts: 1 });
  });

  it('gives it to somebody else once the lease is over', async () => {
    const id = newId();
    const start = new Date();
    const first = await taken(id, start);
    expect((await claim(id, new Date(start.getTime() + LEASE_MS - 1))).outcome).to.equal('busy');
    await taken(id, new Date(start.getTime() + LEASE_MS));
    await store.giveBack(id, first, { state: 'failed', lastError: 'too slow' });
    const now = await deliveries.findOne({ _id: id });
    expect(now, 'who lost it changes nothing').to.deep.include({ state: 'queued', attempts: 2 });
  });

  it('gives nobody what was sent', async () => {
    const id = newId();
    const mine = await taken(id);
    await store.markSent(id, new Date());
    await store.giveBack(id, mine, { state: 'queued', lastError: 'a late thought' });
    const later = new Date(Date.now() + 10 * LEASE_MS);
    expect(await claim(id, later)).to.deep.equal({ outcome: 'done' });
    expect(await deliveries.findOne({ _id: id })).to.deep.include({ state: 'sent', attempts: 1 });
  });

  it('gives what was given back to the next at once', async () => {
    const id = newId();
    for (const state of ['queued', 'failed'] as const)
      await store.giveBack(id, await taken(id), { state, lastError: '451' });
    await taken(id);
    const now = await deliveries.findOne({ _id: id });
    expect(now).to.deep.include({ state: 'queued', attempts: 3, lastError: '451' });
  });

  it('forgets deliveries after thirty days', async () => {
    const indexes = await deliveries.listIndexes().toArray();
    expect(indexes.map(({ expireAfterSeconds }) => expireAfterSeconds as unknown)).to.include(
      30 * 24 * 3600,
    );
  });

  describe('at the top of the ladder', () => {
    const failing = { send: () => Promise.reject(new Error('no')), close: () => undefined };
    const maxAttempts = 3;

    async function attempt(number: number) {
      const templates = await loadMailTemplates();
      const domain = 'gatehouse.example';
      const localTimes = (mail: MailRequest) => Promise.resolve(mail);
      const tellFailed = () => Promise.reject(new Error('It may still go out'));
      const no = () => Promise.resolve(false);
      const forgotten = { isGone: no, isForgotten: no };
      const rest = { domain, maxAttempts, tellFailed, forgotten };
      const options = { store, templates, localTimes, transport: failing, ...rest };
      const event = mailRequested({ to: facts.to });
      const error: unknown = await createMailService(options)
        .deliver(event, number)
        .catch((reason: unknown) => reason);
      expect(error).to.include({ code: 'mail_delayed' });
      return deliveries.findOne({ _id: event.id });
    }

    it('says that the mail failed, and before, that it waits', async () => {
      expect(await attempt(maxAttempts - 1)).to.deep.include({ state: 'queued' });
      expect(await attempt(maxAttempts)).to.deep.include({ state: 'failed', lastError: 'Error' });
    });
  });
}

describe('the delivery log', () => deliveryLogContract(() => testServers('mongo').mongo));

const secondServer = process.env['CONTRACT_MONGO_URL'];
if (secondServer !== undefined)
  describe('the delivery log on CONTRACT_MONGO_URL', () => deliveryLogContract(() => secondServer));

describe('a mail server that never answers', () => {
  it('is given up on', async () => {
    const smtp = await startSmtpServant();
    smtp.data = 'silence';
    const from = { name: '', address: 'no-reply@gatehouse.example' };
    const transport = createSmtpTransport({ url: smtp.url, from, sendMs: 300 });
    const mail = { locale: 'en', subject: 'A', text: 'B', html: '<p>B</p>', to: 'a@b.example' };
    const error: unknown = await transport
      .send({ ...mail, messageId: '<1@b.example>', date: new Date() })
      .catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(MailNotTaken);
    expect(error).to.have.nested.property('failure.permanent', false);
    transport.close();
    await smtp.close();
  });

  it('that is not known to be this machine must speak TLS', async () => {
    const smtp = await startSmtpServant();
    const from = { name: '', address: 'no-reply@gatehouse.example' };
    // Another way to write 127.0.0.1, which only the resolver knows.
    const elsewhere = smtp.url.replace('127.0.0.1', '127.1');
    const send = async (url: string): Promise<unknown> => {
      const transport = createSmtpTransport({ url, from, sendMs: 10_000 });
      const mail = { locale: 'en', subject: 'A', text: 'B', html: '<p>B</p>', to: 'a@b.example' };
      const sent = transport.send({ ...mail, messageId: '<1@b.example>', date: new Date() });
      const error = await sent.catch((reason: unknown) => reason);
      transport.close();
      return error;
    };
    expect(await send(smtp.url)).to.equal(undefined);
    expect(await send(elsewhere)).to.have.nested.property('failure.reason', '500 after STARTTLS');
    expect(smtp.received).to.have.length(1);
    expect(await send(`${elsewhere}?requireTLS=false`)).to.equal(undefined);
    expect(smtp.received).to.have.length(2);
    await smtp.close();
  });
});
