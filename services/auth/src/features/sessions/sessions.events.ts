import type { Envelope } from '@gatehouse/shared/messaging/envelope';
import { accountEvent } from '../../messaging/events.js';
import { circumstancesOf, communityIdsOf } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { EndReason, Session } from './sessions.types.js';

/** Somebody signed in. */
export function loginEvent(account: Account, session: Session): Envelope {
  const { accountId, id, device, address, createdAt, authentication } = session;
  return accountEvent('gatehouse.user.login.v1', {
    accountId,
    actorId: accountId,
    communityIds: communityIdsOf(account),
    sessionId: id,
    methods: [...authentication.methods],
    at: createdAt.toISOString(),
    ...(device === null ? {} : { device }),
    address,
  });
}

export interface SessionsEnded {
  reason: EndReason;
  sessionIds: string[];
  at: Date;
  /** The owner, unless said otherwise. */
  actorId?: string | undefined;
  /** The network address that it was asked from. */
  address?: string | undefined;
}

/** Sessions are over. */
export function sessionsEndedEvent(account: Account, ended: SessionsEnded): Envelope {
  const { reason, sessionIds } = ended;
  const circumstances = circumstancesOf(account, ended);
  return accountEvent('gatehouse.user.sessions-ended.v1', { ...circumstances, sessionIds, reason });
}

/** A refresh token came twice. */
export function refreshReusedEvent(
  account: Account,
  { sessionId, ...when }: { sessionId: string; at: Date; address?: string | undefined },
): Envelope {
  const circumstances = circumstancesOf(account, when);
  return accountEvent('gatehouse.refresh.reused.v1', { ...circumstances, sessionId });
}
