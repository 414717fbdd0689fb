import type { components } from '@gatehouse/contracts/auth';
import { GRANTS } from '@gatehouse/contracts/permissions';
import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readOperatorArguments, USAGE } from '../src/commands/operator-arguments.js';
import { startAuth, TEST_COMMUNITY, TEST_PASSWORD } from './support/auth-under-test.js';
import type { AuthUnderTest } from './support/auth-under-test.js';
import { allMailsSent, mailTo, mailsTo, tokenIn } from './support/mailbox.js';

type Catalogue = components['schemas']['PermissionCatalogue'];

const COMMAND = fileURLToPath(new URL('../src/commands/grant-operator.js', import.meta.url));
const NEW_PASSWORD = 'three purple kites';
const NAMED = ['--given-name', 'Omar', '--family-name', 'Haddad'];

interface Ended {
  code: number;
  out: string;
  complaint: string;
}

describe('a platform operator', () => {
  let auth: AuthUnderTest;
  before(async () => {
    auth = await startAuth();
  });
  after(() => auth.stop());

  let addresses = 0;
  const newAddress = (): string => `operator-${(addresses += 1)}@test.gatehouse.example`;

  function command(...args: string[]): Promise<Ended> {
    const { MYSQL_URL, REDIS_URL, RABBITMQ_URL } = auth.config;
    const env = {
      ...{ MYSQL_URL, REDIS_URL, RABBITMQ_URL, KEY_ENCRYPTION_SECRET: 'x'.repeat(32) },
      ...{ BCRYPT_COST: '4', PUBLIC_URL: 'https://gatehouse.example' },
    };
    return new Promise((resolve) => {
      execFile(process.execPath, [COMMAND, ...args], { env }, (error, out, complaint) => {
        resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, complaint });
      });
    });
  }
  const permissionsIn = async (token: string, community: string) =>
    (
      await auth.api.send<Catalogue>('GET', '/auth/permissions', {
        token,
        headers: { 'x-community-id': community },
      })
    ).body;
  const reset = (token: string) =>
    auth.api.send('POST', '/auth/password/reset', { body: { token, password: NEW_PASSWORD } });
  const roleOf = async (email: string, password: string) => {
    const { status, body } = await auth.api.login(email, password);
    return status === 200 ? body.user.platformRole : status;
  };
  const linkIn = (out: string): string => /^https:\S+#token=([\w-]{43})$/m.exec(out)?.[1] ?? '';

  it('is made by a command, and may act in every community', async () => {
    const account = await auth.register({ memberships: [] });
    const before = await auth.api.login(account.email, TEST_PASSWORD);
    expect((await permissionsIn(before.body.accessToken, TEST_COMMUNITY)).mine).to.equal(undefined);

    const granted = await command('--email', account.email.toUpperCase());
    expect(granted).to.deep.include({
      ...{ code: 0, complaint: '' },
      out: `${account.email} is an operator from the next refresh or login on.\n`,
    });
    const { body } = await auth.api.refresh(before.body.refreshToken);
    expect(body.user.platformRole).to.equal('operator');
    expect(body.permissions).to.deep.equal([...GRANTS.operator].sort());
    const { mine } = await permissionsIn(body.accessToken, TEST_COMMUNITY);
    expect(mine).to.deep.equal([...GRANTS.operator].sort());

    expect((await command('--email', account.email)).out).to.equal(
      `${account.email} is an operator already.\n`,
    );
    const again = await auth.api.refresh(body.refreshToken);
    expect(again.body.user.platformRole, 'twice changes nothing').to.equal('operator');

    await command('--email', account.email, '--revoke');
    const after = await auth.api.refresh(again.body.refreshToken);
    expect(after.body.user).to.not.have.property('platformRole');
    expect(after.body.permissions).to.deep.equal([]);
    expect((await command('--email', account.email, '--revoke')).out).to.equal(
      `${account.email} was no operator.\n`,
    );
    await allMailsSent(auth);
    expect(mailsTo(auth, account.email), 'who has a password needs no link').to.deep.equal([]);
  });

  it('comes to an account by a mail with a link to choose a password, which is shown nowhere', async () => {
    const email = newAddress();
    const { code, out, complaint } = await command('--email', email, ...NAMED);
    expect([code, complaint]).to.deep.equal([0, '']);
    expect(out).to.match(/^operator-\S+ has an account now, and is an operator\.\n/);
    expect(out).to.include('A mail with a link').and.not.include('token');
    const mail = await mailTo(auth, email, 'reset-password');
    expect(mail.values).to.include({ name: 'Omar' });
    expect(mail.values['link']).to.match(/^https:\/\/gatehouse\.example\/reset-password#token=/);
    expect((await reset(tokenIn(mail))).status).to.equal(200);
    expect(await roleOf(email, NEW_PASSWORD)).to.equal('operator');
    const registered = auth.published.find(
      ({ type, data }) =>
        type === 'gatehouse.user.registered.v1' && (data as { email: string }).email === email,
    );
    expect(registered?.data).to.deep.include({ givenName: 'Omar', communityIds: [] });
  });

  it('gets a link that is printed where mails do not go out, each making the one before worthless', async () => {
    const email = newAddress();
    const first = await command('--email', email, ...NAMED, '--link', 'print');
    const second = await command('--email', email, ...NAMED, '--link', 'print');
    expect(second.out).to.include(`${email} is an operator already.\n`);
    expect((await reset(linkIn(first.out))).status).to.equal(422);
    expect((await reset(linkIn(second.out))).status).to.equal(200);
    expect(await roleOf(email, NEW_PASSWORD)).to.equal('operator');
    expect((await reset(linkIn(second.out))).status, 'good once').to.equal(422);

    const third = await command('--email', email, ...NAMED);
    expect(third).to.deep.include({ code: 0, out: `${email} is an operator already.\n` });
    expect(await roleOf(email, NEW_PASSWORD), 'the password stays').to.equal('operator');
    await allMailsSent(auth);
    expect(mailsTo(auth, email).filter(({ values }) => 'link' in values)).to.deep.equal([]);
  });

  it('is one account when two make it at once', async () => {
    const email = newAddress();
    const both = await Promise.all([
      command('--email', email, ...NAMED),
      command('--email', email.toUpperCase(), ...NAMED),
    ]);
    expect(both.map(({ code }) => code)).to.deep.equal([0, 0]);
    const outs = both.map(({ out }) => out.replace(/^\S+ /, '').split('\n')[0]).sort();
    expect(outs).to.deep.equal([
      'has an account now, and is an operator.',
      'is an operator already.',
    ]);
    const mail = await mailTo(auth, email, 'reset-password');
    expect((await reset(tokenIn(mail))).status).to.equal(200);
  });

  describe('at an address that somebody registered and nobody has proven', () => {
    const strangers = async (email: string, password = TEST_PASSWORD) => {
      const body = { email, password, givenName: 'Some', familyName: 'Body' };
      expect((await auth.api.send('POST', '/auth/register', { body })).status).to.equal(202);
    };

    it('owes nothing to whoever did', async () => {
      const email = newAddress();
      await strangers(email);
      const theirs = tokenIn(await mailTo(auth, email, 'verify-email'));
      const refused = await command('--email', email);
      expect(refused.code).to.equal(1);
      expect(refused.complaint).to.include(`Nobody has proven to own ${email}`);

      const made = await command('--email', email, ...NAMED);
      expect(made.out).to.include('has an account now');
      const verify = { body: { token: theirs } };
      expect((await auth.api.send('POST', '/auth/verify-email', verify)).status).to.equal(422);
      expect(await roleOf(email, TEST_PASSWORD), "the stranger's password").to.equal(401);
      const mail = await mailTo(auth, email, 'reset-password');
      expect((await reset(tokenIn(mail))).status).to.equal(200);
      const { body } = await auth.api.login(email, NEW_PASSWORD);
      expect(body.user).to.include({ platformRole: 'operator', givenName: 'Omar' });
    });

    it('stays whose the command made it when the address is registered again', async () => {
      const email = newAddress();
      await command('--email', email, ...NAMED, '--link', 'print');
      await strangers(email);
      await allMailsSent(auth);
      const told = mailsTo(auth, email).map(({ template }) => template);
      expect(told).to.deep.equal(['account-exists']);
      expect(await roleOf(email, TEST_PASSWORD)).to.equal(401);
    });
  });

  it('is nobody whose account was deactivated, until it is used again', async () => {
    const account = await auth.register({ memberships: [] });
    await auth.sql.query(`UPDATE accounts SET status = 'deactivated' WHERE id = '${account.id}'`);
    const { code, out, complaint } = await command('--email', account.email, '--link', 'print');
    expect([code, out]).to.deep.equal([1, '']);
    expect(complaint).to.equal(
      `The account ${account.email} is deactivated; nothing was changed.\n`,
    );
    const [[row]] = (await auth.sql.query(
      `SELECT platform_role AS role FROM accounts WHERE id = '${account.id}'`,
    )) as [{ role: string | null }[], unknown];
    expect(row?.role).to.equal(null);
  });

  it('is nobody whom the command does not know, unless it is told what they are called', async () => {
    const email = 'nobody@test.gatehouse.example';
    for (const more of [[], ['--link', 'print']]) {
      const { code, out, complaint } = await command('--email', email, ...more);
      expect([code, out]).to.deep.equal([1, '']);
      expect(complaint).to.equal(
        `No account ${email}; to make one, say --given-name and --family-name.\n`,
      );
    }
    const revoked = await command('--email', email, '--revoke');
    expect(revoked).to.deep.include({ code: 1, complaint: `No account ${email}.\n` });
  });

  const email = ['--email', 'x@test.gatehouse.example'];
  const wrong: [args: string[], sentence: string][] = [
    [['--email', 'a, b@c.example'], '--email must be an address that mails can go to'],
    [[...email, '--given-name', 'Omar'], '--family-name must be one line of text'],
    [[...email, '--given-name', 'www.win.example/x', '--family-name', 'X'], '--given-name must be'],
    [[...email, '--given-name', 'x'.repeat(101), '--family-name', 'X'], 'has more than 100 char'],
    [[...email, '--link', 'sms'], '--link is mail or print, not "sms"'],
    [[...email, '--revoke', '--link', 'print'], '--revoke stands with --email alone'],
    [[...email, '--password', 'x'], "Unknown option '--password'"],
  ];
  for (const [args, sentence] of wrong)
    it(`is not made by ${args.map((arg) => arg.slice(0, 30)).join(' ')}`, () =>
      expect(() => readOperatorArguments(args)).to.throw(sentence));

  it('is made as the command explains, to whoever asks it or calls it wrongly', async () => {
    const asked = await command('--help');
    expect(asked).to.deep.equal({ code: 0, out: USAGE, complaint: '' });
    const wrongly = await command('--email', 'nobody');
    expect([wrongly.code, wrongly.out]).to.deep.equal([2, '']);
    expect(wrongly.complaint).to.equal(
      `--email must be an address that mails can go to\n\n${USAGE}`,
    );
  });
});
