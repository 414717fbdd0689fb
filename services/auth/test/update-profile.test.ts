import type { ProducedEvents } from '@gatehouse/contracts/messages/auth';
import { eventually } from '@gatehouse/shared/testing/eventually';
import { expect } from 'chai';
import type { User } from './support/api-client.js';
import {
  startAuth,
  TEST_COMMUNITY,
  TEST_PASSWORD,
  type AuthUnderTest,
} from './support/auth-under-test.js';

type Told = ProducedEvents['gatehouse.user.profile-changed.v1'];

describe('updateProfile', () => {
  let auth: AuthUnderTest;
  let token: string;
  before(async () => {
    auth = await startAuth();
    const { email } = await auth.register();
    token = (await auth.api.login(email, TEST_PASSWORD)).body.accessToken;
  });
  after(() => auth.stop());

  const update = (body: unknown) => auth.api.send<User>('PATCH', '/auth/profile', { token, body });

  it('changes what is given and leaves the rest', async () => {
    const first = await update({ givenName: 'Usha', phone: '+911234567890' });
    expect(first.status).to.equal(200);
    expect(first.body).to.include({
      givenName: 'Usha',
      familyName: 'Rao',
      phone: '+911234567890',
      locale: 'en',
    });
    const second = await update({ locale: 'hi-IN', familyName: 'राव' });
    expect(second.body).to.include({ givenName: 'Usha', familyName: 'राव', locale: 'hi-IN' });
    expect((await auth.api.profile(token)).body).to.deep.equal(second.body);
  });

  it('forgets the telephone number', async () => {
    await update({ phone: '+911234567890' });
    expect((await update({ phone: null })).body).to.not.have.property('phone');
  });

  for (const body of [
    {},
    { givenName: '' },
    { givenName: null },
    { familyName: 'x'.repeat(101) },
    { phone: '1234' },
    { locale: 'a language' },
    { email: 'other@test.gatehouse.example' },
    { status: 'active' },
    { givenName: 'see https://evil.example' },
  ])
    it(`answers ${JSON.stringify(body).slice(0, 60)} with 400`, async () => {
      expect((await update(body)).status).to.equal(400);
    });

  describe('tells the others', () => {
    const told = (accountId: string) =>
      auth.published
        .filter(
          ({ type, subject }) =>
            type === 'gatehouse.user.profile-changed.v1' && subject === accountId,
        )
        .map(({ data }) => data as Told);

    /** Whatever was told before it has come by then: the outbox keeps the order of one account. */
    const last = async (as: string, accountId: string, count: number): Promise<Told[]> => {
      await auth.api.send('PATCH', '/auth/profile', { token: as, body: { locale: 'de' } });
      await eventually(() => expect(told(accountId).at(-1)?.locale).to.equal('de'));
      expect(told(accountId)).to.have.length(count + 1);
      return told(accountId);
    };

    const begin = async () => {
      const { id, email } = await auth.register();
      const { accessToken } = (await auth.api.login(email, TEST_PASSWORD)).body;
      const change = (body: unknown, headers: Record<string, string> = {}) =>
        auth.api.send<User>('PATCH', '/auth/profile', { token: accessToken, body, headers });
      return { id, email, accessToken, change };
    };

    it('what is another than before, with all of the profile, in order', async () => {
      const { id, email, accessToken, change } = await begin();
      await change({ givenName: 'Usha', phone: '+911234567890', familyName: 'Rao' });
      await change({ phone: null });
      const [first, second, third] = await last(accessToken, id, 2);
      expect(first).to.deep.include({
        ...{ accountId: id, actorId: id, communityIds: [TEST_COMMUNITY] },
        ...{ changed: ['givenName', 'phone'], email, givenName: 'Usha', familyName: 'Rao' },
        ...{ phone: '+911234567890', locale: 'en' },
      });
      expect(second?.changed).to.deep.equal(['phone']);
      expect(second).to.not.have.property('phone');
      const moments = [first, second, third].map((event) => Date.parse(event?.at ?? ''));
      expect(moments).to.deep.equal([...new Set(moments)].sort((one, other) => one - other));
    });

    it('nothing where nothing is another, or the change is refused', async () => {
      const { id, accessToken, change } = await begin();
      expect((await change({ givenName: 'Asha', phone: null })).status).to.equal(200);
      expect((await change({ givenName: 'Usha' }, { 'if-match': '"old"' })).status).to.equal(412);
      expect((await change({ givenName: '' })).status).to.equal(400);
      const [only] = await last(accessToken, id, 0);
      expect(only).to.deep.include({ changed: ['locale'], givenName: 'Asha' });
    });
  });

  it('needs a token', async () => {
    const answer = await auth.api.send('PATCH', '/auth/profile', { body: { givenName: 'Eve' } });
    expect(answer.status).to.equal(401);
  });
});
