import type { components } from '@gatehouse/contracts/auth';
import type { ConsumedEvents } from '@gatehouse/contracts/messages/auth';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Broker } from '@gatehouse/shared/messaging/broker';
import { createEnvelope, type Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { Session } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';
import { newCommunity, type Member, type TestCommunity } from './support/community.js';
import { allMailsSent, mailTo, tokenIn } from './support/mailbox.js';

type Invitation = components['schemas']['Invitation'];
type Failed = ConsumedEvents['gatehouse.delivery.failed.v1'];

const HOUR_MS = 60 * 60_000;

describe('how far an invitation has come', () => {
  let auth: AuthUnderTest;
  let notification: Broker;
  let community: TestCommunity;
  let manager: Member;
  let people = 0;

  before(async () => {
    auth = await startAuth();
    notification = await auth.brokers.connect('notification');
  });
  beforeEach(async () => {
    community = newCommunity(auth);
    manager = await community.join('manager');
  });
  after(() => auth.stop());

  const newEmail = (): string => `progress-${(people += 1)}@test.gatehouse.example`;
  const invite = async (email = newEmail()) => {
    const body = { email, role: 'employee', job: 'guard' };
    const token = manager.token;
    const answer = await auth.api.send<Invitation>('POST', '/auth/invitations', { token, body });
    expect(answer.status, JSON.stringify(answer.problem)).to.equal(201);
    return answer.body;
  };
  const linkOf = async ({ email }: Invitation, count = 1) =>
    tokenIn(await mailTo(auth, email, 'invitation', count));
  const read = (token: string) =>
    auth.api.send('POST', '/auth/invitations/read', { body: { token } });
  const accept = (token: string) =>
    auth.api.send<Session>('POST', '/auth/invitations/accept', {
      body: { token, password: 'three purple kites', givenName: 'Dev', familyName: 'Shah' },
    });
  const list = async (query = '', by = manager) => {
    const path = `/auth/invitations${query}`;
    const answer = await auth.api.send<{ items: Invitation[] }>('GET', path, { token: by.token });
    return answer.body.items;
  };
  const seen = async ({ id }: Invitation) => {
    const found = (await list()).find((one) => one.id === id);
    if (found === undefined) throw new Error('The invitation is not listed');
    return found;
  };
  const told = (what: string, { id }: Invitation) =>
    auth.published.filter(
      ({ type, subject }) => type === `gatehouse.invitation.${what}.v1` && subject === id,
    );
  /** The events that asked for the mails of an invitation. */
  const mailEvents = ({ id }: Invitation): Envelope[] =>
    auth.published.filter(
      ({ type, subject }) => type === 'gatehouse.mail.requested.v1' && subject === id,
    );
  const fail = (mail: Envelope | undefined, more: Partial<Failed> = {}): Promise<void> => {
    const deliveryId = mail?.id ?? newId();
    const data: Failed = {
      ...{ deliveryId, about: mail?.subject ?? '', template: 'invitation', reason: 'bounced' },
      ...{ at: new Date().toISOString(), ...more },
    };
    const about = { source: 'gatehouse/notification', subject: deliveryId };
    const type = 'gatehouse.delivery.failed.v1';
    return notification.publisher.publishEvent(createEnvelope({ type, ...about, data }));
  };

  it('is opened when its link is first looked at, which is told once', async () => {
    const made = await invite();
    expect(made).to.include({ state: 'open', progress: 'sent' });
    const link = await linkOf(made);
    const answers = await Promise.all([read(link), read(link), read(link)]);
    expect(answers.map(({ status }) => status)).to.deep.equal([200, 200, 200]);
    const opened = await seen(made);
    expect(opened).to.include({ state: 'open', progress: 'opened' });
    expect(Date.parse(opened.openedAt ?? '')).to.be.at.least(Date.parse(made.createdAt));
    await read(link);
    expect(await seen(made)).to.deep.equal(opened);
    await allMailsSent(auth);
    expect(told('opened', made)).to.have.length(1);
    expect(told('opened', made)[0]?.data).to.deep.include({
      ...{ invitationId: made.id, communityId: community.id, email: made.email },
      ...{ role: 'employee', job: 'guard', communityIds: [community.id] },
    });
    expect(told('opened', made)[0]?.data).to.not.have.property('actorId');
    expect(JSON.stringify(told('opened', made))).to.not.include(link);
  });

  it('is joined by whoever accepts, and begins anew when it is sent again', async () => {
    const made = await invite();
    await read(await linkOf(made));
    auth.advance(HOUR_MS / 2);
    const { body: session } = await auth.api.login(manager.account.email, TEST_PASSWORD);
    const path = `/auth/invitations/${made.id}/resend`;
    const token = session.accessToken;
    const again = await auth.api.send<Invitation>('POST', path, { token });
    expect(again.body.progress).to.equal('sent');
    expect(again.body).to.not.have.property('openedAt');
    manager = { ...manager, token };
    expect((await accept(await linkOf(made, 2))).status).to.equal(200);
    expect(await seen(made)).to.include({ state: 'accepted', progress: 'joined' });
  });

  it('is bounced when notification tells so, once, and of the mail that went out last', async () => {
    const made = await invite();
    await linkOf(made);
    await fail(mailEvents(made)[0]);
    await fail(mailEvents(made)[0]);
    await eventually(async () => expect((await seen(made)).progress).to.equal('bounced'));
    await allMailsSent(auth);
    await eventually(() => expect(told('bounced', made)).to.have.length(1));
    auth.advance(HOUR_MS);
    const { body: session } = await auth.api.login(manager.account.email, TEST_PASSWORD);
    manager = { ...manager, token: session.accessToken };
    const path = `/auth/invitations/${made.id}/resend`;
    await auth.api.send('POST', path, { token: manager.token });
    await linkOf(made, 2);
    expect((await seen(made)).progress).to.equal('sent');
    // The former mail comes back once more, then that of another invitation for the first time.
    const other = await invite();
    await linkOf(other);
    await fail(mailEvents(made)[0]);
    await fail(mailEvents(made)[1], { template: 'reset-password' });
    await fail(undefined);
    await fail(mailEvents(other)[0]);
    await eventually(async () => expect((await seen(other)).progress).to.equal('bounced'));
    expect((await seen(made)).progress).to.equal('sent');
    expect(told('bounced', made)).to.have.length(1);
  });

  it('stays joined when the mail comes back late', async () => {
    const made = await invite();
    expect((await accept(await linkOf(made))).status).to.equal(200);
    await fail(mailEvents(made)[0]);
    const other = await invite();
    await linkOf(other);
    await fail(mailEvents(other)[0]);
    await eventually(async () => expect((await seen(other)).progress).to.equal('bounced'));
    expect((await seen(made)).progress).to.equal('joined');
  });

  it('is what a list can be kept to, in its own community', async () => {
    const [sent, opened, joined] = [await invite(), await invite(), await invite()];
    const bounced = await invite();
    await read(await linkOf(opened));
    await accept(await linkOf(joined));
    await linkOf(bounced);
    await fail(mailEvents(bounced)[0]);
    await eventually(async () => expect((await seen(bounced)).progress).to.equal('bounced'));
    for (const [progress, { id }] of Object.entries({ sent, opened, joined, bounced })) {
      const found = await list(`?progress=${progress}`);
      expect(found.map((one) => one.id)).to.deep.equal([id]);
    }
    const foreign = await newCommunity(auth).join('admin');
    expect(await list('?progress=sent', foreign)).to.deep.equal([]);
    const wrong = await auth.api.send('GET', '/auth/invitations?progress=lost', {
      token: manager.token,
    });
    expect(wrong.status).to.equal(400);
  });

  it('is told when somebody revokes it, once', async () => {
    const made = await invite();
    const path = `/auth/invitations/${made.id}`;
    for (let times = 0; times < 2; times += 1)
      expect((await auth.api.send('DELETE', path, { token: manager.token })).status).to.equal(204);
    await allMailsSent(auth);
    expect(told('revoked', made)).to.have.length(1);
    expect(told('revoked', made)[0]?.data).to.deep.include({
      ...{ actorId: manager.account.id, invitationId: made.id, communityId: community.id },
    });
  });
});
