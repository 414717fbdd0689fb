import { randomInt } from 'node:crypto';
import type { components } from '@gatehouse/contracts/auth';

/** As it is answered unless the refresh token was asked for as a cookie. */
export type Session = components['schemas']['Session'] & { refreshToken: string };
export type User = components['schemas']['User'];
export type Problem = components['schemas']['Problem'];

export interface Answer<Body> {
  status: number;
  headers: Headers;
  body: Body;
  problem: Problem;
}

export interface SendOptions {
  /** Sent as JSON; a string is sent as it is. */
  body?: unknown;
  token?: string;
  headers?: Record<string, string>;
}

export interface ApiClient {
  readonly base: string;
  send<Body>(method: string, path: string, options?: SendOptions): Promise<Answer<Body>>;
  login(
    email: string,
    password: string,
    headers?: Record<string, string>,
  ): Promise<Answer<Session>>;
  refresh(refreshToken: string): Promise<Answer<Session>>;
  logout(token: string): Promise<Answer<undefined>>;
  profile(token: string): Promise<Answer<User>>;
}

/** The operations of auth over HTTP, as its clients see them. */
export function createApiClient(base: string): ApiClient {
  const send: ApiClient['send'] = async (method, path, { body, token, headers } = {}) => {
    const response = await fetch(base + path, {
      method,
      // Where a browser is sent to is for the test to look at.
      redirect: 'manual',
      headers: {
        // Another client each time, or the limit per address would end the suite.
        'x-forwarded-for': `10.${randomInt(256)}.${randomInt(256)}.${randomInt(256)}`,
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed: unknown = text === '' ? undefined : JSON.parse(text);
    // The service checks its answers against the specification in every test.
    const { status, headers: answered } = response;
    return { status, headers: answered, body: parsed as never, problem: parsed as Problem };
  };
  return {
    base,
    send,
    login: (email, password, headers = {}) =>
      send('POST', '/auth/login', { body: { email, password }, headers }),
    refresh: (refreshToken) => send('POST', '/auth/refresh', { body: { refreshToken } }),
    logout: (token) => send('POST', '/auth/logout', { token }),
    profile: (token) => send('GET', '/auth/profile', { token }),
  };
}
