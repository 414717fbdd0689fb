import { createHmac, generateKeyPairSync, sign as signBytes, type KeyObject } from 'node:crypto';
import { expect } from 'chai';
import jsonwebtoken from 'jsonwebtoken';
import { staticKeyProvider } from '../../src/auth/key-provider.js';
import { createTokenSigner } from '../../src/auth/token-signer.js';
import { rightsFrom } from '../../src/auth/rights.js';
import { createTokenVerifier, type VerifyToken } from '../../src/auth/token-verifier.js';
import { LABEL_PREFIX } from '../../src/auth/token-labels.js';
import { AppError, UnauthenticatedError, UnavailableError } from '../../src/errors/app-error.js';
import { closeRedis, connectRedis, createRedis, type RedisClient } from '../../src/redis/redis.js';
import { eventually } from '../../src/testing/eventually.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { startPrivateRedis, type PrivateRedis } from '../redis/private-redis.js';

const KID = 'k1';
const subject = {
  accountId: 'account-1',
  sessionId: 'session-1',
  tenants: [{ id: 't1', roles: ['resident'], permissions: ['visits:request'] }],
  authentication: { at: new Date(), methods: ['pwd'] },
};

describe('createTokenVerifier', () => {
  const pair = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const jwk = { ...pair.publicKey.export({ format: 'jwk' }), kid: KID };
  let server: PrivateRedis;
  let redis: RedisClient;
  let keyQuestions: number;
  let verify: VerifyToken;

  before(async () => {
    server = await startPrivateRedis();
    redis = createRedis(server.url, silentLogger);
    await connectRedis(redis);
  });
  after(async () => {
    await closeRedis(redis);
    await server.kill();
  });
  beforeEach(() => {
    verify = verifierWith();
  });

  function verifierWith(cacheSize = 100): VerifyToken {
    const keys = staticKeyProvider({ keys: [jwk] });
    keyQuestions = 0;
    return createTokenVerifier({
      redis,
      rightsOf: rightsFrom({}),
      cacheSize,
      keys: {
        keyFor: (kid) => {
          keyQuestions += 1;
          return keys.keyFor(kid);
        },
      },
    });
  }

  const signer = () =>
    createTokenSigner({ redis, key: () => ({ kid: KID, privateKey: pair.privateKey }) });

  /** A token of any content and any signature, its label in place: only the check can refuse it. */
  async function forge(
    header: Record<string, unknown>,
    change: Record<string, unknown>,
    signature: (input: string) => string,
  ): Promise<string> {
    const { claims } = await signer().sign(subject, 60);
    const encode = (part: object) => Buffer.from(JSON.stringify(part)).toString('base64url');
    const input = `${encode({ typ: 'JWT', kid: KID, ...header })}.${encode({ ...claims, ...change })}`;
    return `${input}.${signature(input)}`;
  }

  const es256 = (key: KeyObject) => (input: string) =>
    signBytes('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString(
      'base64url',
    );

  async function refusal(token: string, by: VerifyToken = verify): Promise<string> {
    const error = await by(token).then(
      () => expect.fail('should have been refused'),
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(UnauthenticatedError);
    return error instanceof AppError ? error.code : '';
  }

  it('accepts what the signer signed, and asks for the key once', async () => {
    const { token, claims } = await signer().sign(subject, 900);
    expect(await verify(token)).to.deep.include(claims);
    expect(await verify(token)).to.deep.include({
      sub: 'account-1',
      sid: 'session-1',
      iss: 'gatehouse',
    });
    expect(keyQuestions).to.equal(1);
    expect(Buffer.from(claims.jti, 'base64url')).to.have.lengthOf(16);
    expect(claims.exp - claims.iat).to.equal(900);
    expect(await redis.ttl(LABEL_PREFIX + claims.jti)).to.be.within(895, 900);
  });

  it('accepts a hand-made token of the right form, so that the forgeries below fail for their reason', async () => {
    const token = await forge({ alg: 'ES256' }, {}, es256(pair.privateKey));
    expect(await verify(token)).to.include({ sub: 'account-1' });
  });

  const other = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const publicPem = pair.publicKey.export({ type: 'spki', format: 'pem' });
  const good = es256(pair.privateKey);
  const forgeries: [string, () => Promise<string>][] = [
    ['alg none', () => forge({ alg: 'none' }, {}, () => '')],
    ['alg none, real signature', () => forge({ alg: 'none' }, {}, good)],
    [
      'HS256 with the public key as its secret',
      () =>
        forge({ alg: 'HS256' }, {}, (input) =>
          createHmac('sha256', publicPem).update(input).digest('base64url'),
        ),
    ],
    [
      'RS256',
      () =>
        forge({ alg: 'RS256' }, {}, (input) =>
          signBytes('sha256', Buffer.from(input), rsa.privateKey).toString('base64url'),
        ),
    ],
    ['a key that is not ours', () => forge({ alg: 'ES256' }, {}, es256(other.privateKey))],
    ['an unknown kid', () => forge({ alg: 'ES256', kid: 'k2' }, {}, good)],
    ['no kid', () => forge({ alg: 'ES256', kid: undefined }, {}, good)],
    ['a kid that is no text', () => forge({ alg: 'ES256', kid: ['k1'] }, {}, good)],
    ['no jti', () => forge({ alg: 'ES256' }, { jti: undefined }, good)],
    ['another issuer', () => forge({ alg: 'ES256' }, { iss: 'elsewhere' }, good)],
    ['no issuer', () => forge({ alg: 'ES256' }, { iss: undefined }, good)],
    ['another audience', () => forge({ alg: 'ES256' }, { aud: 'elsewhere' }, good)],
    ['no audience', () => forge({ alg: 'ES256' }, { aud: undefined }, good)],
    ['no time of the proof', () => forge({ alg: 'ES256' }, { auth_time: undefined }, good)],
    ['an actor of the wrong shape', () => forge({ alg: 'ES256' }, { act: 'admin' }, good)],
    [
      'rights everywhere of the wrong shape',
      () => forge({ alg: 'ES256' }, { everywhere: { roles: ['operator'] } }, good),
    ],
    [
      'a token that is not valid yet',
      () => forge({ alg: 'ES256' }, { nbf: Math.floor(Date.now() / 1000) + 60 }, good),
    ],
    ['no expiry', () => forge({ alg: 'ES256' }, { exp: undefined }, good)],
    ['no tenants', () => forge({ alg: 'ES256' }, { tenants: undefined }, good)],
    [
      'tenants of the wrong shape',
      () => forge({ alg: 'ES256' }, { tenants: [{ id: 't1', roles: 'all' }] }, good),
    ],
    ['no account', () => forge({ alg: 'ES256' }, { sub: '' }, good)],
    ['words', () => Promise.resolve('not a token')],
    ['three dots of nothing', () => Promise.resolve('..')],
    ['a broken header', () => Promise.resolve('e30.e30.x')],
    ['a token of 10 kB', () => Promise.resolve('a'.repeat(10_000))],
  ];
  for (const [name, make] of forgeries) {
    it(`refuses ${name}`, async () => {
      const token = await make();
      expect(await refusal(token)).to.equal('token_invalid');
      expect(await refusal(token), 'the second time').to.equal('token_invalid');
    });
  }

  it('refuses a payload changed after signing, also when the original is remembered', async () => {
    const { token } = await signer().sign(subject, 60);
    await verify(token);
    const [header = '', payload = '', signature = ''] = token.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const changed = Buffer.from(JSON.stringify({ ...claims, sub: 'account-2' })).toString(
      'base64url',
    );
    expect(await refusal(`${header}.${changed}.${signature}`)).to.equal('token_invalid');
  });

  it('calls an absent token missing and an old one expired', async () => {
    expect(await refusal('')).to.equal('token_missing');
    const now = Math.floor(Date.now() / 1000);
    const old = await forge({ alg: 'ES256' }, { exp: now - 1 }, good);
    expect(await refusal(old)).to.equal('token_expired');
  });

  it('forgets a remembered token when it expires', async () => {
    const { token } = await signer().sign(subject, 2);
    await verify(token);
    const code = await eventually(async () => refusal(token), { within: 4000 });
    expect(code).to.equal('token_expired');
    expect(await refusal(token)).to.equal('token_expired');
  });

  it('refuses a revoked token at the very next call, and no other', async () => {
    const [one, two] = await Promise.all([signer().sign(subject, 60), signer().sign(subject, 60)]);
    await verify(one.token);
    await verify(two.token);
    expect(await signer().revoke([one.claims.jti])).to.equal(1);
    expect(await refusal(one.token)).to.equal('token_revoked');
    expect(await refusal(one.token, verifierWith(0)), 'elsewhere').to.equal('token_revoked');
    expect(await verify(two.token)).to.include({ jti: two.claims.jti });
    expect(await signer().revoke([one.claims.jti])).to.equal(0);
  });

  it('refuses a token that was signed but never labelled', async () => {
    const now = Math.floor(Date.now() / 1000);
    const claims = {
      sub: 'a',
      sid: 's',
      jti: 'never',
      iat: now,
      exp: now + 60,
      iss: 'gatehouse',
      aud: 'gatehouse-api',
      auth_time: now,
      amr: ['pwd'],
      tenants: [],
    };
    const token = jsonwebtoken.sign(claims, pair.privateKey, { algorithm: 'ES256', keyid: KID });
    expect(await refusal(token)).to.equal('token_revoked');
  });

  it('remembers no more tokens than it may, and those used last', async () => {
    verify = verifierWith(2);
    const signed = await Promise.all([1, 2, 3].map(() => signer().sign(subject, 60)));
    const [a = '', b = '', c = ''] = signed.map(({ token }) => token);
    for (const token of [a, b, a, c]) await verify(token);
    expect(keyQuestions, 'a, b and c once').to.equal(3);
    await verify(a);
    expect(keyQuestions, 'a is remembered').to.equal(3);
    await verify(b);
    expect(keyQuestions, 'b had to go').to.equal(4);
  });

  it('lets nobody in while Redis is away or hangs, says so within a second, and recovers', async () => {
    const { token } = await signer().sign(subject, 60);
    await verify(token);
    server.freeze();
    for (const by of [verify, verifierWith(0)]) {
      const began = performance.now();
      const error = await by(token).catch((reason: unknown) => reason);
      expect(error).to.be.instanceOf(UnavailableError).with.property('code', 'redis_unavailable');
      expect(performance.now() - began).to.be.below(1000);
    }
    server.thaw();
    await eventually(() => verify(token));
    await server.restart();
    await eventually(async () => expect(await refusal(token)).to.equal('token_revoked'));
  });
});
