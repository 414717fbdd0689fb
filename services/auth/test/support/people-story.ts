import type { components } from '@gatehouse/contracts/auth';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { expect } from 'chai';
import type { Session } from './api-client.js';
import { TEST_PASSWORD, type AuthUnderTest } from './auth-under-test.js';
import { newCommunity, newOperator, type Member } from './community.js';
import { allMailsSent, mailTo, tokenIn } from './mailbox.js';

type Role = components['schemas']['RoleGrant'];

/** What main's consumer of people is given. */
const TOLD = [
  'gatehouse.invitation.accepted.v1',
  'gatehouse.role.changed.v1',
  'gatehouse.user.profile-changed.v1',
  'gatehouse.user.deleted.v1',
];

/** An event as it is written down: names instead of ids, and a number instead of its time. */
export interface WrittenEvent {
  type: string;
  data: Record<string, unknown>;
}

/** Some people and communities, and what happens to them, by auth's own operations. */
export class PeopleStory {
  readonly #auth: AuthUnderTest;
  readonly #operator: Member;
  /** To which address each invitation went. */
  readonly #invited: string[] = [];
  readonly #names = new Map<string, string>();
  readonly #ids = new Map<string, string>();
  readonly #emails = new Map<string, string>();
  readonly #managers = new Map<string, Member>();

  private constructor(auth: AuthUnderTest, operator: Member) {
    this.#auth = auth;
    this.#operator = operator;
    this.#note('operator', operator.account.id);
  }

  static async begin(auth: AuthUnderTest): Promise<PeopleStory> {
    return new PeopleStory(auth, await newOperator(auth));
  }

  /** Somebody with an account and no community. */
  async registers(who: string): Promise<void> {
    const { id, email } = await this.#auth.register({
      givenName: who,
      familyName: 'Rao',
      memberships: [],
    });
    this.#note(who, id);
    this.#emails.set(who, email);
  }

  /** By a manager of the community, and follows the invitation; by now with an account, or not. */
  async movesInto(who: string, community: string, unit: string): Promise<void> {
    const manager = await this.#managerOf(community);
    const email = this.#emails.get(who) ?? `${newId()}@test.gatehouse.example`;
    this.#emails.set(who, email);
    this.#invited.push(email);
    const invited = await this.#auth.api.send<{ id: string }>('POST', '/auth/invitations', {
      token: manager.token,
      body: { email, role: 'resident', unitId: this.#id(unit) },
    });
    expect(invited.status, JSON.stringify(invited.body)).to.equal(201);
    this.#note(`invitation ${this.#invited.length}`, invited.body.id);
    const count = this.#invited.filter((each) => each === email).length;
    const token = tokenIn(await mailTo(this.#auth, email, 'invitation', count));
    const accepted = await this.#auth.api.send<Session>('POST', '/auth/invitations/accept', {
      body: { token, password: TEST_PASSWORD, givenName: who, familyName: 'Rao' },
    });
    expect(accepted.status, JSON.stringify(accepted.body)).to.equal(200);
    this.#note(who, accepted.body.user.id);
  }

  /** By an operator, also where they have none. */
  async hasRoles(who: string, community: string, ...roles: Role[]): Promise<void> {
    const path = `/auth/accounts/${this.#id(who)}/roles`;
    const { status, body } = await this.#auth.api.send('PUT', path, {
      token: this.#operator.token,
      body: { roles },
      headers: { 'x-community-id': this.#id(community) },
    });
    expect(status, JSON.stringify(body)).to.equal(200);
  }

  async isCalled(who: string, givenName: string): Promise<void> {
    const token = await this.#tokenOf(who);
    const { status } = await this.#auth.api.send('PATCH', '/auth/profile', {
      token,
      body: { givenName },
    });
    expect(status).to.equal(200);
  }

  async isAway(who: string): Promise<void> {
    for (const what of ['deactivate', 'reactivate']) {
      const path = `/auth/accounts/${this.#id(who)}/${what}`;
      const { token } = this.#operator;
      expect((await this.#auth.api.send('POST', path, { token })).status).to.equal(204);
    }
  }

  async isDeleted(who: string): Promise<void> {
    const token = await this.#tokenOf(who);
    expect((await this.#auth.api.send('DELETE', '/auth/profile', { token })).status).to.equal(204);
  }

  /** All that was told of these people, in the order in which it happened. */
  async told(): Promise<Envelope[]> {
    await allMailsSent(this.#auth);
    return this.#auth.published
      .filter(({ type, subject }) => TOLD.includes(type) && this.#names.has(subject))
      .sort((one, other) => (one.id < other.id ? -1 : 1));
  }

  async written(): Promise<WrittenEvent[]> {
    return (await this.told()).map(({ type, data }, index) => ({
      type,
      data: this.#write({ ...(data as object), at: index + 1 }),
    }));
  }

  #write(data: Record<string, unknown>): Record<string, unknown> {
    const same = {
      ...('address' in data && { address: '192.0.2.1' }),
      ...('email' in data && { email: 'somebody@test.gatehouse.example' }),
    };
    const text = JSON.stringify({ ...data, ...same });
    const named = [...this.#names].reduce((all, [id, name]) => all.replaceAll(id, name), text);
    return JSON.parse(named) as Record<string, unknown>;
  }

  async #managerOf(community: string): Promise<Member> {
    const known = this.#managers.get(community);
    if (known) return known;
    const memberships = [{ communityId: this.#id(community), role: 'manager' as const, job: null }];
    const manager = await newCommunity(this.#auth).join('manager', { memberships });
    this.#managers.set(community, manager);
    return manager;
  }

  async #tokenOf(who: string): Promise<string> {
    const email = this.#emails.get(who) ?? '';
    return (await this.#auth.api.login(email, TEST_PASSWORD)).body.accessToken;
  }

  #id(name: string): string {
    const id = this.#ids.get(name) ?? newId();
    this.#note(name, id);
    return id;
  }

  #note(name: string, id: string): void {
    this.#ids.set(name, id);
    this.#names.set(id, name);
  }
}
