import { createHash } from 'node:crypto';
import type { ProducedEvents } from '@gatehouse/contracts/messages/auth';
import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { eventAbout } from '../../messaging/events.js';
import {
  communityIdsOf,
  normaliseSignIn,
  type AccountsService,
} from '../accounts/accounts.feature.js';

type LoginFailed = ProducedEvents['gatehouse.user.login-failed.v1'];

/** Why a login is refused. */
export type LoginFailure = LoginFailed['reason'];

/** A login that was refused. */
export interface RefusedLogin {
  /** An address or a user name, as it was typed. */
  email: string;
  /** The name the login gave for its device. */
  device?: string | undefined;
  /** The network address. */
  address: string;
}

export interface LoginFailuresServiceOptions {
  accounts: Pick<AccountsService, 'findBySignIn'>;
  publish: (event: Envelope) => Promise<void>;
  now: () => Date;
}

export type LoginFailuresService = ReturnType<typeof createLoginFailuresService>;

/** Tells the others of refused logins (`user.login-failed`). */
export function createLoginFailuresService({
  accounts,
  publish,
  now,
}: LoginFailuresServiceOptions) {
  return {
    /** The same work whether or not there is such an account. */
    async tell(refused: RefusedLogin, reason: LoginFailure): Promise<void> {
      const email = normaliseSignIn(refused.email);
      const account = await accounts.findBySignIn(email);
      const failed: LoginFailed = {
        ...(account === undefined ? {} : { accountId: account.id }),
        communityIds: account === undefined ? [] : communityIdsOf(account),
        at: now().toISOString(),
        email,
        reason,
        address: refused.address,
        ...(refused.device === undefined ? {} : { device: refused.device }),
      };
      const subject = account?.id ?? subjectOf(email);
      await publish(eventAbout(subject, 'gatehouse.user.login-failed.v1', failed));
    },
  };
}

/** What somebody typed has any length and any letters; what is made of it here has not. */
function subjectOf(email: string): string {
  return `address/${createHash('sha256').update(email).digest('base64url')}`;
}
