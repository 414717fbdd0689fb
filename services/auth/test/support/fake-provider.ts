import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import jwt from 'jsonwebtoken';

export const CLIENT_ID = 'gatehouse-tests';
export const CLIENT_SECRET = 'a secret between the provider and us';

type Claims = Record<string, unknown>;

/** An OpenID Connect provider on loopback that holds us to the protocol. */
export interface FakeProvider {
  readonly issuer: string;
  /** What the ID token says, besides what the protocol asks for; may replace that as well. */
  claims: Claims;
  /** Signs with a key that is not published. */
  forges: boolean;
  /** What every endpoint answers while it is set. */
  failsWith: number | undefined;
  /** Lets a person agree at the page we were sent to; what comes back to us. */
  agree(location: string): URLSearchParams;
  stop(): Promise<void>;
}

/** A code that was given out, and what it must be exchanged with. */
interface Grant {
  nonce: string | null;
  challenge: string | null;
  redirectUri: string | null;
}

/** Starts a provider that knows one client. */
export async function startFakeProvider(): Promise<FakeProvider> {
  const { privateKey, publicKey } = newKey();
  const grants = new Map<string, Grant>();
  const provider: Omit<FakeProvider, 'issuer' | 'stop'> = {
    claims: {},
    forges: false,
    failsWith: undefined,
    agree: (location) => {
      const { searchParams: asked } = new URL(location);
      const code = randomBytes(16).toString('base64url');
      grants.set(code, {
        nonce: asked.get('nonce'),
        challenge: asked.get('code_challenge'),
        redirectUri: asked.get('redirect_uri'),
      });
      return new URLSearchParams({ code, state: asked.get('state') ?? '', iss: issuer, hd: 'x' });
    },
  };
  const answers: Record<string, (request: IncomingMessage) => Promise<object>> = {
    '/.well-known/openid-configuration': () => Promise.resolve(metadataOf(issuer)),
    '/jwks': () => Promise.resolve({ keys: [{ ...publicKey.export({ format: 'jwk' }), ...KEY }] }),
    '/token': async (request) => {
      const asked = new URLSearchParams(await text(request));
      const code = asked.get('code') ?? '';
      const grant = grants.get(code);
      grants.delete(code);
      if (!grant || !isHeldTo(grant, asked)) return { error: 'invalid_grant' };
      const now = Math.floor(Date.now() / 1000);
      const due = { iss: issuer, aud: CLIENT_ID, iat: now, exp: now + 600, nonce: grant.nonce };
      const key = provider.forges ? newKey().privateKey : privateKey;
      const token = jwt.sign({ ...due, ...provider.claims }, key, {
        algorithm: 'RS256',
        keyid: KEY.kid,
      });
      return { access_token: 'unused', token_type: 'Bearer', expires_in: 600, id_token: token };
    },
  };
  const server = createServer((request, response) => {
    if (provider.failsWith !== undefined) {
      respond(response, provider.failsWith, { error: 'server_error' });
      return;
    }
    const answer = answers[new URL(request.url ?? '/', issuer).pathname];
    void answer?.(request).then((body) => respond(response, 'error' in body ? 400 : 200, body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const stop = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return Object.assign(provider, { issuer, stop });
}

const KEY = { kid: 'of-today', use: 'sig', alg: 'RS256' };

const newKey = () => generateKeyPairSync('rsa', { modulusLength: 2048 });

function isHeldTo({ challenge, redirectUri }: Grant, asked: URLSearchParams): boolean {
  const verifier = createHash('sha256').update(asked.get('code_verifier') ?? '');
  return (
    asked.get('client_id') === CLIENT_ID &&
    asked.get('client_secret') === CLIENT_SECRET &&
    asked.get('redirect_uri') === redirectUri &&
    verifier.digest('base64url') === challenge
  );
}

/** As Google's, as far as it matters here. */
function metadataOf(issuer: string): object {
  return {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/jwks`,
    response_types_supported: ['code'],
    subject_types_supported: ['public'],
    id_token_signing_alg_values_supported: ['RS256'],
    code_challenge_methods_supported: ['plain', 'S256'],
    authorization_response_iss_parameter_supported: true,
  };
}

function respond(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
