import type { ProducedEvents } from '@gatehouse/contracts/messages/auth';

/** One sign-in of one account on one device, and all tokens that follow from it. */
export interface Session {
  id: string;
  accountId: string;
  /** The name the login gave. */
  device: string | null;
  /** The network address of the login. */
  address: string;
  createdAt: Date;
  /** When it ends, however much it is used. */
  expiresAt: Date;
  authentication: Authentication;
  /** Who opened the session in the name of the account, if it was not its owner. */
  actorId: string | null;
}

/** An open session as its owner sees it in a list. */
export interface ListedSession extends Pick<
  Session,
  'id' | 'device' | 'address' | 'createdAt' | 'expiresAt' | 'actorId'
> {
  lastUsedAt: Date;
  methods: readonly string[];
}

/** How the person behind a session proved who they are. */
export interface Authentication {
  /** RFC 8176: `pwd`, `otp`, `hwk`… */
  methods: readonly string[];
  /** When, by the strongest proof the account has; null when nobody did, or nobody knows when. */
  at: Date | null;
}

/** A refresh token and the access token issued with it. */
export interface TokenPair {
  refreshHash: Buffer;
  issuedAt: Date;
  refreshExpiresAt: Date;
  /** The access token's `jti`. */
  accessTokenId: string;
  accessExpiresAt: Date;
}

/** Why a session ended. */
export type EndReason = ProducedEvents['gatehouse.user.sessions-ended.v1']['reason'];

/** Which open sessions of an account: all, `only` one, or all `except` one. */
export interface SessionChoice {
  accountId: string;
  only?: string | undefined;
  except?: string | undefined;
}

/** A session that is over, and the access tokens that were alive in it. */
export interface EndedSession {
  accountId: string;
  sessionId: string;
  accessTokenIds: string[];
}
