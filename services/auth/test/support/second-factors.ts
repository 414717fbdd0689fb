import type { components } from '@gatehouse/contracts/auth';
import { expect } from 'chai';
import { TEST_PASSWORD, type AuthUnderTest } from './auth-under-test.js';
import { codeAt, wrongCodeAt } from './authenticator-app.js';
import type { Session } from './api-client.js';

export type TotpEnrolment = components['schemas']['TotpEnrolment'];
export type RecoveryCodes = components['schemas']['RecoveryCodes'];

export const STEP_MS = 30_000;

/** Somebody whose account asks for a code of their app. */
export interface Enrolled {
  email: string;
  accountId: string;
  secret: string;
  recoveryCodes: string[];
  session: Session;
  /** The code of now. Each call moves the clock one step on, so that it was not used before. */
  nextCode: () => string;
  wrongCode: () => string;
}

/** Registers somebody and sets up their app. */
export async function enrol(auth: AuthUnderTest): Promise<Enrolled> {
  const { email, id: accountId } = await auth.register();
  const session = (await auth.api.login(email, TEST_PASSWORD)).body;
  const token = session.accessToken;
  const begun = await auth.api.send<TotpEnrolment>('POST', '/auth/second-factors/totp', { token });
  expect(begun.status, JSON.stringify(begun.body)).to.equal(200);
  const { secret } = begun.body;
  const code = codeAt(secret, auth.now());
  const confirmed = await auth.api.send<RecoveryCodes>(
    'POST',
    '/auth/second-factors/totp/confirm',
    { token, body: { code } },
  );
  expect(confirmed.status, JSON.stringify(confirmed.body)).to.equal(200);
  const nextCode = (): string => {
    auth.advance(STEP_MS);
    return codeAt(secret, auth.now());
  };
  const wrongCode = (): string => wrongCodeAt(secret, auth.now());
  const { recoveryCodes } = confirmed.body;
  return { email, accountId, secret, recoveryCodes, session, nextCode, wrongCode };
}
