import { expect } from 'chai';
import { startAuth, type AuthUnderTest } from './support/auth-under-test.js';

const PASSWORD = 'three purple kites';

describe('texts at the door of auth', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  let people = 0;
  const register = (more: Record<string, unknown>) =>
    auth.api.send('POST', '/auth/register', {
      body: {
        email: `texts-${(people += 1)}@test.gatehouse.example`,
        password: PASSWORD,
        givenName: 'Dev',
        familyName: 'Shah',
        ...more,
      },
    });
  const refused = async (field: string, text: string) => {
    const { status, problem } = await register({ [field]: text });
    expect(status, JSON.stringify(text)).to.equal(400);
    expect(problem.errors?.map(({ path }) => path)).to.include(`body.${field}`);
  };

  for (const email of [
    'a;evil@x.example',
    '<script>@x.example',
    'a(c)@x.example',
    `${'a'.repeat(240)}@x.example`,
  ])
    it(`makes no account for ${email.slice(0, 20)}, to which no mail can go`, async () => {
      await refused('email', email);
      const body = { email };
      const forgotten = await auth.api.send('POST', '/auth/password/forgot', { body });
      expect(forgotten.status, 'told as all others are').to.equal(202);
    });

  it('takes no address that is no text, of an account or of none', async () => {
    const email = 'a\u0000b@x.example';
    await refused('email', email);
    const forgotten = await auth.api.send('POST', '/auth/password/forgot', { body: { email } });
    expect(forgotten.status).to.equal(400);
  });

  it('takes no name that cannot be seen, turns lines around, or is a link', async () => {
    for (const name of ['\u200b', '\u0000Dev', 'De\u202ev', 'De\ud83dv', 'www.evil.example'])
      await refused('givenName', name);
  });

  it('takes no password of blanks alone', () => refused('password', ' '.repeat(8)));

  it('signs in whose keyboard composes letters otherwise', async () => {
    const account = await auth.register({ password: 'p\u00e4ssw\u00f6rd-\u00fcn\u00efcode' });
    const typed = 'pa\u0308sswo\u0308rd-u\u0308ni\u0308code';
    expect((await auth.api.login(account.email, typed)).status).to.equal(200);
    expect((await auth.api.login(account.email, `${typed}!`)).status).to.equal(401);
  });
});
