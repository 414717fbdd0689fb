import { createGatehouseClient } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { RunningSystem } from '../system/start-system.js';

/** No request of a test waits longer; one that would have is a promise broken. */
export const deadlineMs = 10_000;

/** What the API answered when it was no success. */
export class Refused extends Error {
  override readonly name = 'Refused';

  constructor(
    readonly status: number,
    readonly code: string,
    readonly retryAfter: string | undefined,
  ) {
    super(`${status} ${code}`);
  }
}

/** Somebody who is signed in, as HTTP sees them. */
export class Caller {
  readonly #system: RunningSystem;
  readonly #account: { email: string; password: string };
  #token = '';
  accountId = '';

  private constructor(system: RunningSystem, account: { email: string; password: string }) {
    this.#system = system;
    this.#account = account;
  }

  static async signIn(system: RunningSystem, givenName: string): Promise<Caller> {
    const account = system.accounts.find((one) => one.givenName === givenName);
    if (account === undefined) throw new Error(`the demo community has no ${givenName}`);
    const caller = new Caller(system, account);
    await caller.signIn();
    return caller;
  }

  get token(): string {
    return this.#token;
  }

  /** Again, when the token has come of age in a long run. */
  async signIn(): Promise<void> {
    const client = createGatehouseClient({ gatewayUrl: this.#system.gatewayUrl });
    const session = await client.auth.login(this.#account.email, this.#account.password);
    this.#token = session.accessToken;
    this.accountId = session.user.id;
  }

  /** Posts JSON through the gateway, or to `base`; throws as {@link postAs}. */
  post<Body>(path: string, body: unknown, options: PostOptions = {}): Promise<Body> {
    const base = options.base ?? this.#system.gatewayUrl;
    return postAs<Body>(this.#token, path, body, { ...options, base });
  }
}

/**
 * Posts JSON to `base`.
 *
 * @throws Refused for any answer but a success; TimeoutError after {@link deadlineMs}
 */
export async function postAs<Body>(
  token: string,
  path: string,
  body: unknown,
  { key, base }: Required<Pick<PostOptions, 'base'>> & PostOptions,
): Promise<Body> {
  const response = await fetch(`${base.replace('localhost', '127.0.0.1')}/api/v1${path}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(key === undefined ? {} : { 'idempotency-key': key }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(deadlineMs),
  });
  const text = await response.text();
  if (response.ok) return JSON.parse(text) as Body;
  const retryAfter = response.headers.get('retry-after') ?? undefined;
  throw new Refused(response.status, codeOf(text), retryAfter);
}

export interface PostOptions {
  key?: string;
  /** A service itself, past the gateway. */
  base?: string;
}

/** What a failed try means to a careful client. */
export function judgeTry(error: unknown): { again: boolean; ended: string } {
  if (error instanceof Refused || error instanceof ProblemError) {
    const { status, code } = error;
    const without = status === 503 && error instanceof Refused && error.retryAfter === undefined;
    const ended = `${status} ${code}${without ? ' without Retry-After' : ''}`;
    return { again: status >= 500 || status === 401 || code === 'idempotency_in_flight', ended };
  }
  if (error instanceof DOMException && error.name === 'TimeoutError')
    return { again: true, ended: 'no answer in time' };
  // fetch throws a TypeError when nobody is reached or the connection dies.
  if (error instanceof TypeError) return { again: true, ended: 'connection lost' };
  throw error;
}

function codeOf(text: string): string {
  try {
    return (JSON.parse(text) as { code?: string }).code ?? 'no code';
  } catch {
    return 'no problem document';
  }
}
