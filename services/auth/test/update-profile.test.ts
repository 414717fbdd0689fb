import { expect } from 'chai';
import type { User } from './support/api-client.js';
import { startAuth, TEST_PASSWORD, type AuthUnderTest } from './support/auth-under-test.js';

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

  it('needs a token', async () => {
    const answer = await auth.api.send('PATCH', '/auth/profile', { body: { givenName: 'Eve' } });
    expect(answer.status).to.equal(401);
  });
});
