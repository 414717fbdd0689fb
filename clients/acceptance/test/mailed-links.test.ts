import { createGatehouseClient } from '@gatehouse/client/gatehouse-client';
import { expect } from 'chai';
import { openMail } from './support/mailbox.js';
import { theSystem } from './support/the-system.js';

const OLD = 'three purple kites';
const NEW = 'seven quiet harbours';

describe('somebody with nothing but a mailbox', () => {
  const email = `nadia-${Date.now()}@people.example`;
  let gatewayUrl: string;

  before(async function startTheSystem() {
    this.timeout(120_000);
    ({ gatewayUrl } = await theSystem());
  });

  async function post(path: string, body: object): Promise<number> {
    const response = await fetch(`${gatewayUrl}/api/v1${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return response.status;
  }

  /** What the page behind the link of a mail reads from its address. */
  async function follow(subject: string, page: string): Promise<string> {
    const [link = ''] = (await openMail(email, subject)).links;
    expect(link).to.match(new RegExp(`^${gatewayUrl}/${page}[?#]token=`));
    const { search, hash } = new URL(link);
    return new URLSearchParams((hash || search).slice(1)).get('token') ?? '';
  }

  const login = (password: string) =>
    createGatehouseClient({ gatewayUrl }).auth.login(email, password);
  const isRefused = async (password: string, status = 401): Promise<void> => {
    const error: unknown = await login(password).catch((reason: unknown) => reason);
    expect(error).to.have.property('status', status);
  };

  it('registers, opens the mail, follows its link and signs in', async () => {
    const names = { givenName: 'Nadia', familyName: 'Ali', locale: 'en' };
    expect(await post('/auth/register', { email, password: OLD, ...names })).to.equal(202);
    await isRefused(OLD, 403);
    const token = await follow('Confirm your email address', 'verify-email');
    expect(await post('/auth/verify-email', { token })).to.equal(204);
    expect((await login(OLD)).user.email).to.equal(email);
    expect(await post('/auth/verify-email', { token }), 'the link works once').to.equal(422);
  });

  it('forgets the password, opens the mail, follows its link and has another one', async () => {
    const session = await login(OLD);
    expect(await post('/auth/password/forgot', { email })).to.equal(202);
    const token = await follow('Choose a new password', 'reset-password');
    expect(await post('/auth/password/reset', { token, password: NEW })).to.equal(200);
    await isRefused(OLD);
    expect((await login(NEW)).user.email).to.equal(email);
    const { accessToken } = session;
    const before = createGatehouseClient({ gatewayUrl, accessToken });
    const error: unknown = await before.profile.get().catch((reason: unknown) => reason);
    expect(error, 'sessions of before are over').to.have.property('status', 401);
    await openMail(email, 'Your password was changed');
    const again = await post('/auth/password/reset', { token, password: OLD });
    expect(again, 'the link works once').to.equal(422);
  });
});
