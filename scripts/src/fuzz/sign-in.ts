import { anyAddress } from './send.js';

/** The operations of auth that actors come by their tokens with. */
export class SignIn {
  readonly #origin: string;

  /** @param password everybody's */
  constructor(
    origin: string,
    readonly password: string,
  ) {
    this.#origin = origin;
  }

  /** @returns an access token; undefined for who cannot sign in any more */
  async as(email: string): Promise<string | undefined> {
    const body = { email, password: this.password };
    return textOf(await this.#post('/auth/login', undefined, body), 'accessToken');
  }

  /** A token whose session has ended. */
  async out(email: string): Promise<string | undefined> {
    const token = await this.as(email);
    await this.#post('/auth/logout', token, undefined);
    return token;
  }

  /** As somebody else, by who may do so. */
  async inTheNameOf(accountId: string, adminEmail: string): Promise<string | undefined> {
    const path = `/auth/accounts/${accountId}/impersonate`;
    const body = { reason: 'To try what may be done in the name of somebody.' };
    return textOf(await this.#post(path, await this.as(adminEmail), body), 'accessToken');
  }

  /** As a machine with these permissions. */
  async asMachine(adminEmail: string, permissions: readonly string[]): Promise<string | undefined> {
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const key = { name: 'A machine', permissions, expiresAt };
    const made = await this.#post('/auth/api-keys', await this.as(adminEmail), key);
    const apiKey = textOf(made, 'key') ?? textOf(made, 'apiKey');
    return textOf(await this.#post('/auth/token', undefined, { apiKey }), 'accessToken');
  }

  async #post(path: string, token: string | undefined, body: unknown): Promise<unknown> {
    const response = await fetch(`${this.#origin}/api/v1${path}`, {
      method: 'POST',
      headers: {
        'x-forwarded-for': anyAddress(),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return response.ok && text !== '' ? JSON.parse(text) : {};
  }
}

function textOf(body: unknown, name: string): string | undefined {
  const value = (body as Record<string, unknown>)[name];
  return typeof value === 'string' ? value : undefined;
}
