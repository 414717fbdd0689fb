import { expect } from 'chai';
import fc from 'fast-check';
import { createBearerAuthenticator, type AuthenticateBearer } from '../../src/auth/bearer.js';
import { rightsFrom } from '../../src/auth/rights.js';
import { createTokenVerifier } from '../../src/auth/token-verifier.js';
import { AppError } from '../../src/errors/app-error.js';
import { closeRedis, connectRedis, createRedis, type RedisClient } from '../../src/redis/redis.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { testServers } from '../../src/testing/test-servers.js';
import { createTestIssuer, type TestIssuer } from '../../src/testing/test-tokens.js';

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
const anyBytes = fc.uint8Array({ maxLength: 140 }).map((b) => Buffer.from(b).toString('base64url'));
const anyText = fc.string({ unit: 'binary', maxLength: 140 });
const base64urlCharacter = fc.stringMatching(/^[\w-]$/);

/** Turns a valid token into another text. */
type Forgery = (token: string) => string;

/** One of the three parts is another: bytes, or any text. */
const anotherPart: fc.Arbitrary<Forgery> = fc.tuple(fc.nat(2), fc.oneof(anyBytes, anyText)).map(
  ([at, part]) =>
    (token) =>
      token.split('.').with(at, part).join('.'),
);

/** The header says other things, and still names the key. */
const anotherHeader: fc.Arbitrary<Forgery> = fc
  .tuple(
    fc.dictionary(
      fc.constantFrom('alg', 'typ', 'kid', 'crit', 'jwk', 'b64', 'cty'),
      fc.jsonValue(),
    ),
    fc.option(fc.jsonValue()),
  )
  .map(([changes, instead]) => (token) => {
    const [header = '', ...rest] = token.split('.');
    const said = JSON.parse(Buffer.from(header, 'base64url').toString()) as object;
    return [encode(instead ?? { ...said, ...changes }), ...rest].join('.');
  });

/** One character is another, one more, or gone. */
const anotherCharacter: fc.Arbitrary<Forgery> = fc
  .tuple(fc.nat(), fc.nat(1), fc.oneof(base64urlCharacter, fc.string({ maxLength: 2 })))
  .map(([where, cut, put]) => (token) => {
    const at = where % (token.length + 1);
    return token.slice(0, at) + put + token.slice(at + cut);
  });

/** More or fewer parts. */
const otherParts: fc.Arbitrary<Forgery> = fc.tuple(fc.nat(4), fc.nat(4)).map(
  ([from, to]) =>
    (token) =>
      [...token.split('.'), ...token.split('.')].slice(from, to).join('.'),
);

describe('whatever is made of a token', () => {
  let issuer: TestIssuer;
  let redis: RedisClient;
  let authenticate: AuthenticateBearer;

  before(async () => {
    const { redis: redisUrl } = testServers('redis');
    issuer = await createTestIssuer({ redisUrl });
    redis = createRedis(redisUrl, silentLogger);
    await connectRedis(redis);
    authenticate = createBearerAuthenticator(
      createTokenVerifier({ redis, keys: issuer.keys, rightsOf: rightsFrom({}) }),
    );
  });
  after(async () => {
    await closeRedis(redis);
    await issuer.close();
  });

  const answerTo = (token: string) =>
    authenticate(`Bearer ${token}`).then(
      () => 'let in',
      (error: unknown) => (error instanceof AppError ? error.code : String(error)),
    );

  it('is refused as one that is none, and is no fault of ours', async () => {
    const token = await issuer.tokenFor();
    const forgery = fc.oneof(anotherPart, anotherHeader, anotherCharacter, otherParts);
    await fc.assert(
      fc.asyncProperty(forgery, async (forge) => {
        const forged = forge(token);
        fc.pre(forged.trimStart() !== token);
        expect(await answerTo(forged), forged).to.equal('token_invalid');
      }),
      { numRuns: 2000 },
    );
    expect(await answerTo(token)).to.equal('let in');
  });

  it('whatever the length of its signature is', async () => {
    const [header = '', payload = ''] = (await issuer.tokenFor()).split('.');
    for (let bytes = 0; bytes <= 140; bytes++) {
      const forged = `${header}.${payload}.${Buffer.alloc(bytes, 1).toString('base64url')}`;
      expect(await answerTo(forged), `${bytes} bytes`).to.equal('token_invalid');
    }
  });

  it('also by bits that belong to no byte of its signature', async () => {
    const token = await issuer.tokenFor();
    const forged = token.slice(0, -1) + String.fromCharCode(token.charCodeAt(token.length - 1) + 1);
    const signature = (of: string) => Buffer.from(of.split('.')[2] ?? '', 'base64url');
    expect(signature(forged).equals(signature(token)), 'to a lenient reader').to.equal(true);
    expect(await answerTo(forged)).to.equal('token_invalid');
  });
});
