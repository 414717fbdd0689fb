import type { components } from '@gatehouse/contracts/auth';
import type { SignedToken } from '@gatehouse/shared/auth/token-signer';
import { allPermissionsOf, userOf } from '../accounts/accounts.feature.js';
import type { Account } from '../accounts/accounts.types.js';
import type { ListedSession, Session, TokenPair } from './sessions.types.js';

export type SessionView = components['schemas']['Session'] & { refreshToken: string };

export type SessionEntry = components['schemas']['OwnSession'];

export interface OpenSession {
  account: Account;
  session: Session;
  access: SignedToken;
  refreshToken: string;
  pair: TokenPair;
}

/** What a login and a refresh answer, over HTTP and RabbitMQ alike. */
export function sessionOf(open: OpenSession): SessionView {
  const { account, session, access, refreshToken, pair } = open;
  return {
    tokenType: 'Bearer',
    accessToken: access.token,
    accessTokenExpiresAt: pair.accessExpiresAt.toISOString(),
    refreshToken,
    refreshTokenExpiresAt: pair.refreshExpiresAt.toISOString(),
    user: userOf(account),
    permissions: allPermissionsOf(account),
    session: {
      id: session.id,
      createdAt: session.createdAt.toISOString(),
      ...(session.device === null ? {} : { device: session.device }),
    },
  };
}

/** A session in the list of its owner, who asks from the session `currentId`. */
export function entryOf(session: ListedSession, currentId: string): SessionEntry {
  const { id, device, address, createdAt, lastUsedAt, expiresAt, methods, actorId } = session;
  return {
    id,
    ...(device === null ? {} : { device }),
    address,
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    methods: [...methods],
    current: id === currentId,
    openedByOwner: actorId === null,
  };
}
