import type { Rights } from './rights.js';

/** What the bearer may do in one tenant. */
export interface TenantClaims extends Rights {
  id: string;
}

/** The issuer named in every access token. */
export const TOKEN_ISSUER = 'gatehouse';
/** For whom every access token is meant: a key of ours may one day sign something else. */
export const TOKEN_AUDIENCE = 'gatehouse-api';

/** What stands in `amr` of a token that no person signed in for. */
export const MACHINE_METHOD = 'key';

/** The content of an access token. */
export interface AccessClaims {
  /** Account id. */
  sub: string;
  /** Session id: what a log-out ends. */
  sid: string;
  /** Token id: 128 random bits, the name of its label in Redis. */
  jti: string;
  /** Issued at, seconds since the epoch. */
  iat: number;
  /** Expires at, seconds since the epoch. */
  exp: number;
  iss: typeof TOKEN_ISSUER;
  aud: typeof TOKEN_AUDIENCE;
  /**
   * When the bearer last proved who they are, by the strongest proof the account has; seconds since
   * the epoch (OpenID Connect Core §2). 0 for who never did (a machine, or somebody who acts for
   * another), or did it elsewhere at a time that is not known.
   */
  auth_time: number;
  /** How they proved it (RFC 8176), or {@link MACHINE_METHOD}. */
  amr: string[];
  /** Who really acts, when it is not the subject (RFC 8693 §4.1). */
  act?: { sub: string };
  tenants: TenantClaims[];
  /** What the bearer may do in every tenant, member or not. */
  everywhere?: Rights;
}
