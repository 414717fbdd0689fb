import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import express, { type NextFunction, type Request, type Response } from 'express';
import passport from 'passport';
import { createBearerAuthenticator } from '../../src/auth/bearer.js';
import { createBearerStrategy } from '../../src/auth/bearer-strategy.js';
import type { AccessClaims } from '../../src/auth/claims.js';
import { rightsFrom } from '../../src/auth/rights.js';
import { createTokenVerifier } from '../../src/auth/token-verifier.js';
import { AppError } from '../../src/errors/app-error.js';
import { closeRedis, connectRedis, createRedis, type RedisClient } from '../../src/redis/redis.js';
import { silentLogger } from '../../src/testing/silent-logger.js';
import { createTestIssuer, type TestIssuer } from '../../src/testing/test-tokens.js';

const redisUrl = process.env.REDIS_URL ?? 'redis://127.0.0.1:6379';

describe('createBearerAuthenticator', () => {
  const seen: string[] = [];
  const authenticate = createBearerAuthenticator((token) => {
    seen.push(token);
    return Promise.resolve({ sub: 'a' } as AccessClaims);
  });
  const codeOf = (header: string | undefined) =>
    authenticate(header).then(
      () => 'accepted',
      (error: unknown) => (error instanceof AppError ? error.code : 'other'),
    );

  it('takes the token of a well-formed header, whatever the case of the scheme', async () => {
    for (const header of [
      'Bearer a.b-c_d~e+f/g==',
      'bearer a.b-c_d~e+f/g==',
      'BEARER  a.b-c_d~e+f/g==',
    ]) {
      expect(await codeOf(header)).to.equal('accepted');
    }
    expect(new Set(seen)).to.deep.equal(new Set(['a.b-c_d~e+f/g==']));
  });

  it('tells a missing token from a malformed one, and verifies neither', async () => {
    seen.length = 0;
    for (const header of [undefined, '', 'Basic dXNlcjpwdw==', 'Bearerabc']) {
      expect(await codeOf(header), String(header)).to.equal('token_missing');
    }
    for (const header of [
      'Bearer',
      'Bearer ',
      'Bearer a b',
      'Bearer a,b',
      'Bearer =a',
      'Bearer ä',
    ]) {
      expect(await codeOf(header), header).to.equal('token_invalid');
    }
    expect(seen).to.deep.equal([]);
  });
});

describe('createBearerStrategy', () => {
  let issuer: TestIssuer;
  let redis: RedisClient;
  let server: Server;
  let url: string;

  before(async () => {
    issuer = await createTestIssuer({ redisUrl });
    redis = createRedis(redisUrl, silentLogger);
    await connectRedis(redis);
    const authenticate = createBearerAuthenticator(
      createTokenVerifier({ redis, keys: issuer.keys, rightsOf: rightsFrom({}) }),
    );
    const guard = new passport.Passport().use(createBearerStrategy(authenticate));
    const app = express();
    app.get(
      '/',
      guard.authenticate('bearer', { session: false }) as express.RequestHandler,
      (req, res) => {
        res.json(req.user);
      },
    );
    app.use((error: AppError, _req: Request, res: Response, next: NextFunction) => {
      if (res.headersSent) next(error);
      else res.status(401).json({ code: error.code });
    });
    server = createServer(app).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });
  after(async () => {
    server.close();
    await Promise.all([closeRedis(redis), issuer.close()]);
  });

  const get = async (authorization?: string) => {
    const response = await fetch(
      url,
      authorization === undefined ? {} : { headers: { authorization } },
    );
    return { status: response.status, body: (await response.json()) as Record<string, unknown> };
  };

  it('hands the claims to the request, until the token is revoked', async () => {
    const token = await issuer.tokenFor({
      accountId: 'account-1',
      tenants: [{ id: 't1', roles: ['guard'], permissions: ['visits:check-in'] }],
    });
    const { status, body } = await get(`Bearer ${token}`);
    expect(status).to.equal(200);
    expect(body).to.deep.include({
      sub: 'account-1',
      tenants: [{ id: 't1', roles: ['guard'], permissions: ['visits:check-in'] }],
    });
    await issuer.revoke(token);
    expect(await get(`Bearer ${token}`)).to.deep.equal({
      status: 401,
      body: { code: 'token_revoked' },
    });
  });

  it('passes refusals to the error mapper', async () => {
    expect(await get()).to.deep.equal({ status: 401, body: { code: 'token_missing' } });
    expect(await get('Bearer x.y.z')).to.deep.equal({
      status: 401,
      body: { code: 'token_invalid' },
    });
  });

  it('accepts no token of another issuer', async () => {
    const stranger = await createTestIssuer({ redisUrl });
    const token = await stranger.tokenFor();
    await stranger.close();
    expect(await get(`Bearer ${token}`)).to.deep.equal({
      status: 401,
      body: { code: 'token_invalid' },
    });
  });
});
