import type { components } from '@gatehouse/contracts/auth';
import { expect } from 'chai';
import type { Answer, Session } from './api-client.js';
import type { AuthUnderTest } from './auth-under-test.js';

type Invitation = components['schemas']['Invitation'];

/** What somebody chooses who joins by a link that they were handed. */
export const HANDED_PASSWORD = 'three purple kites';

/** Links that are handed over, and who joins by them. */
export function handedOver(auth: AuthUnderTest) {
  const invite = (token: string, more: Record<string, unknown> = {}) =>
    auth.api.send<Invitation>('POST', '/auth/invitations', {
      token,
      body: { delivery: 'handover', role: 'employee', job: 'guard', ...more },
    });
  const accept = (link: string, more: Record<string, unknown> = {}) =>
    auth.api.send<Session>('POST', '/auth/invitations/accept', {
      body: {
        token: secretIn(link),
        password: HANDED_PASSWORD,
        givenName: 'Ravi',
        familyName: 'Shah',
        ...more,
      },
    });
  return {
    invite,
    accept,

    /** A new member with this user name, signed in. */
    async join(token: string, userName: string, more: Record<string, unknown> = {}) {
      const { body, problem } = await invite(token, more);
      expect(body.link, JSON.stringify(problem)).to.be.a('string');
      const joined: Answer<Session> = await accept(body.link ?? '', { userName });
      expect(joined.status, JSON.stringify(joined.problem)).to.equal(200);
      return joined.body;
    },
  };
}

/** What stands in a link behind the page. */
export function secretIn(link: string | undefined): string {
  return /#token=([\w-]{43})$/.exec(link ?? '')?.[1] ?? '';
}
