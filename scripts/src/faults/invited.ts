import { eventually } from '@gatehouse/shared/testing/eventually';
import type { Caller } from './api-calls.js';
import type { FaultWorld } from './fault-world.js';
import { anotherAddress } from './logins.js';

const parallel = 20;
const unitId = '0192f3a4-0000-7000-8000-000000000012';
const password = 'seven quiet harbours';

/** Somebody with an invitation, who follows its link many times at once. */
export class Invited {
  readonly #world: FaultWorld;
  readonly #token: string;

  private constructor(
    world: FaultWorld,
    readonly email: string,
    token: string,
  ) {
    this.#world = world;
    this.#token = token;
  }

  /** Invites somebody who has an account already: they have accepted another invitation before. */
  static async by(manager: Caller, world: FaultWorld, email: string): Promise<Invited> {
    const invite = async (as: object, before: string): Promise<Invited> => {
      await manager.post('/auth/invitations', { email, ...as });
      const find = () => newTokenOfMail(world, email, before);
      return new Invited(world, email, await eventually(find, { within: 60_000, every: 100 }));
    };
    const resident = await invite({ role: 'resident', unitId }, '');
    if ((await resident.#accept()) !== 200) throw new Error(`${email} could not become a resident`);
    return invite({ role: 'employee', job: 'gardener' }, resident.#token);
  }

  /** The status of each answer; 0 where the connection was lost. */
  acceptAtOnce(): Promise<number[]> {
    return Promise.all(Array.from({ length: parallel }, () => this.#accept()));
  }

  /** One more try settles what the dead process may have left open. */
  async judge(statuses: number[]): Promise<string[]> {
    const last = await this.#accept();
    const all = [...statuses, last];
    const letIn = all.filter((status) => status === 200).length;
    const unknown = all.some((status) => status === 0 || status >= 500);
    // 422: the link is used up. 429 and 503: too many prove the password at once, or auth is away.
    const strange = all.filter((status) => ![0, 200, 422, 429, 503].includes(status));
    return [
      ...(letIn === 1 || (letIn === 0 && unknown) ? [] : [`${letIn} were let in by ${this.email}`]),
      ...new Set(strange.map((status) => `an acceptance was answered with ${status}`)),
    ];
  }

  async #accept(): Promise<number> {
    try {
      const response = await fetch(`${this.#world.urlOf('auth')}/api/v1/auth/invitations/accept`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-forwarded-for': anotherAddress() },
        body: JSON.stringify({
          token: this.#token,
          password,
          givenName: 'Dev',
          familyName: 'Shah',
        }),
        signal: AbortSignal.timeout(20_000),
      });
      await response.arrayBuffer();
      return response.status;
    } catch {
      return 0;
    }
  }
}

/** @throws Error until a mail has come with another token than the one before. */
async function newTokenOfMail(
  { system }: FaultWorld,
  email: string,
  before: string,
): Promise<string> {
  if (system.mailboxUrl === undefined) throw new Error('the mails of this system go elsewhere');
  const answer = await fetch(`${system.mailboxUrl}/api/mails?to=${encodeURIComponent(email)}`);
  const { items } = (await answer.json()) as { items: { links: string[] }[] };
  const tokens = items.flatMap(({ links }) => links).flatMap(tokenOf);
  const token = tokens.find((one) => one !== before);
  if (token === undefined) throw new Error(`no invitation has come to ${email}`);
  return token;
}

function tokenOf(link: string): string[] {
  const { search, hash } = new URL(link);
  const token = new URLSearchParams((hash || search).slice(1)).get('token');
  return token === null ? [] : [token];
}
