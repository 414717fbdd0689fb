import { newId } from '@gatehouse/shared/ids/ids';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import { deliveriesOf, type DeliveryRecord } from '../src/features/mail/mail.model.js';
import { mailRequested } from './support/events.js';
import { runNotification, type RunningNotification } from './support/running-notification.js';

describe('mails about whoever is gone', () => {
  let running: RunningNotification;
  before(async () => (running = await runNotification()));
  after(() => running.stop());

  const someone = () => `${newId()}@people.example`;
  const request = (event: Envelope) => running.auth.publisher.publishEvent(event);
  const logged = (event: Envelope) =>
    deliveriesOf(running.feeds.connection).findOne({ _id: event.id });
  const settled = (event: Envelope, state: DeliveryRecord['state']) =>
    eventually(async () => {
      const delivery = await logged(event);
      expect(delivery?.state).to.equal(state);
      return delivery;
    });
  const about = async (type: string, source: string, data: object) => {
    const event = createEnvelope({ type, source, subject: newId(), data });
    await (source.endsWith('auth') ? running.auth : running.main).publisher.publishEvent(event);
  };
  const at = () => new Date().toISOString();
  const isKept = async (collection: string, filter: object) =>
    eventually(async () => {
      const found = await running.feeds.connection.collection(collection).findOne(filter);
      expect(found).to.not.equal(null);
    });
  const deleted = async (accountId: string) => {
    const data = { accountId, actorId: accountId, communityIds: [], at: at() };
    await about('gatehouse.user.deleted.v1', 'gatehouse/auth', data);
    await isKept('gone_subjects', { _id: accountId as never });
  };

  it('comes too late, but for the receipt, and is not where an address is kept', async () => {
    const [late, receipt] = [
      mailRequested({ to: someone() }),
      mailRequested({ to: someone(), template: 'data-erased' }),
    ];
    await deleted(late.subject);
    await deleted(receipt.subject);
    for (const event of [late, receipt]) await request(event);
    await settled(receipt, 'sent');
    const log = await settled(late, 'failed');
    expect(log?.lastError).to.equal('forgotten');
    expect(JSON.stringify(log)).to.not.include(late.data.to).and.not.include(late.subject);
    expect(running.smtp.mailsTo(late.data.to)).to.deep.equal([]);
    expect(running.smtp.mailsTo(receipt.data.to)).to.have.length(1);
  });

  it('lets go of where an invitation went that is erased, at once', async () => {
    const values = { link: 'https://gatehouse.example/invitation?token=t' };
    const invite = () => mailRequested({ to: someone(), template: 'invitation', values });
    const [gone, other, late] = [invite(), invite(), invite()];
    for (const event of [gone, other]) {
      await request(event);
      await settled(event, 'sent');
    }
    const communityId = newId();
    const invitationIds = [gone.subject, late.subject];
    const data = { communityIds: [communityId], communityId, at: at(), invitationIds };
    await about('gatehouse.invitation.erased.v1', 'gatehouse/auth', data);
    await eventually(async () =>
      expect(JSON.stringify(await logged(gone))).to.not.include(gone.data.to),
    );
    await isKept('gone_subjects', { _id: late.subject as never });
    await request(late);
    expect(await settled(late, 'failed')).to.not.have.property('to');
    expect(await logged(other)).to.include({ to: other.data.to, about: other.subject });
  });

  it('does not say who invited when they are forgotten there, or have no account', async () => {
    const [here, elsewhere] = [newId(), newId()];
    const [member, former] = [newId(), newId()];
    const values = { link: 'https://gatehouse.example/x?token=t', invitedBy: 'Asha Rao' };
    const invite = (accountId: string, communityId: string) =>
      mailRequested({
        ...{ to: someone(), template: 'invitation', values },
        named: [{ value: 'invitedBy', accountId, communityId }],
      });
    const mails = [invite(member, here), invite(member, elsewhere), invite(former, elsewhere)];
    const forgotten = { personId: newId(), dataRequestId: newId(), forgottenAt: at(), at: at() };
    await about('gatehouse.person.forgotten.v1', 'gatehouse/main', {
      ...{ actorId: member, accountId: member, communityIds: [here], communityId: here },
      ...forgotten,
    });
    await isKept('forgotten_people', { accountId: member });
    await deleted(former);
    for (const mail of mails) {
      await request({ ...mail, time: new Date(Date.now() - 60_000).toISOString() });
      await settled(mail, 'sent');
    }
    const said = mails.map(({ data }) => running.smtp.mailsTo(data.to)[0]?.mail.text ?? '');
    expect(said.map((text) => text.includes('Asha'))).to.deep.equal([false, true, false]);
  });
});
