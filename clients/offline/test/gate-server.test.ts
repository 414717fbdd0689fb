import { ProblemError } from '@gatehouse/client/problem-error';
import { expect } from 'chai';
import { createGateServer } from '../src/gate-server.js';
import { someSnapshot } from './offline-world.js';

const DEVICE = { apiKey: 'gh_key', communityId: '0192f3a4-0000-7000-8000-000000000001' };

/** Such as auth gives, for a quarter of an hour. */
function token(name: string): string {
  const claims = Buffer.from(JSON.stringify({ name, iat: 1000, exp: 1900 })).toString('base64url');
  return `head.${claims}.signature`;
}

const nameIn = (claims: string): string =>
  claims === '' ? '' : (JSON.parse(claims) as { name: string }).name;

describe('the server, as a device asks it', () => {
  /** What was asked, and with which token. */
  let asked: string[];
  let given: number;
  let answers: Record<string, (authorization: string) => Response>;

  beforeEach(() => {
    [asked, given] = [[], 0];
    answers = {
      '/api/v1/auth/token': () => Response.json({ accessToken: token(String(++given)) }),
      '/api/v1/gate-snapshot': () => Response.json(someSnapshot()),
    };
  });

  const server = () =>
    createGateServer('http://gate.test', DEVICE, (request) => {
      const { pathname, search } = new URL(request.url);
      const authorization = request.headers.get('Authorization') ?? '';
      const [, claims = ''] = authorization.split('.');
      const name = Buffer.from(claims, 'base64url').toString();
      asked.push(`${pathname}${search} ${nameIn(name)}`.trim());
      return Promise.resolve(
        answers[pathname]?.(authorization) ?? new Response('', { status: 500 }),
      );
    });

  it('is asked with a token for which the device has given its key, once', async () => {
    const one = server();
    expect(await one.snapshot(undefined)).to.deep.equal(someSnapshot());
    await one.snapshot('1-7d5cb0c01e9a7d4a');
    expect(asked).to.deep.equal([
      '/api/v1/auth/token',
      '/api/v1/gate-snapshot 1',
      '/api/v1/gate-snapshot?since=1-7d5cb0c01e9a7d4a 1',
    ]);
  });

  it('is asked for one token by all who ask at once, and for another after it gave none', async () => {
    const one = server();
    const answer = answers['/api/v1/auth/token'];
    answers['/api/v1/auth/token'] = () => new Response('', { status: 503 });
    const failure: unknown = await one.snapshot(undefined).catch((reason: unknown) => reason);
    expect(failure).to.be.instanceOf(ProblemError).with.property('status', 503);
    if (answer) answers['/api/v1/auth/token'] = answer;
    await Promise.all([one.snapshot(undefined), one.snapshot(undefined)]);
    expect(given).to.equal(1);
  });

  it('is asked with another token when it takes this one no more, once', async () => {
    const one = server();
    answers['/api/v1/gate-snapshot'] = () =>
      given < 2 ? Response.json({}, { status: 401 }) : Response.json(someSnapshot());
    expect(await one.snapshot(undefined)).to.deep.equal(someSnapshot());
    answers['/api/v1/gate-snapshot'] = () =>
      Response.json({ status: 401, code: 'token_revoked' }, { status: 401 });
    const error: unknown = await one.snapshot(undefined).catch((reason: unknown) => reason);
    expect(error).to.be.instanceOf(ProblemError).with.property('code', 'token_revoked');
    expect(given).to.equal(3);
  });

  it('says what it refuses, whatever it answers', async () => {
    const one = server();
    answers['/api/v1/gate-snapshot'] = () =>
      Response.json({ status: 410, code: 'snapshot_cursor_gone' }, { status: 410 });
    const gone: unknown = await one.snapshot('1').catch((reason: unknown) => reason);
    expect(gone).to.be.instanceOf(ProblemError).with.property('status', 410);
    answers['/api/v1/gate-snapshot'] = () => new Response('<html>', { status: 502 });
    const broken: unknown = await one.snapshot('1').catch((reason: unknown) => reason);
    expect(broken).to.be.instanceOf(ProblemError).with.property('status', 502);
  });
});
