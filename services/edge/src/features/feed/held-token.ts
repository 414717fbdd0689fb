import type { AccessClaims } from '@gatehouse/shared/auth/claims';
import type { EdgeSocket, Memberships } from './feed.types.js';

/** The access token by which a socket is open. A later one of the same account may take its place. */
export class HeldToken {
  readonly accountId: string;
  readonly #socket: EdgeSocket;
  #claims: AccessClaims;
  #expiryTold = false;

  constructor(socket: EdgeSocket, claims: AccessClaims) {
    this.accountId = claims.sub;
    this.#socket = socket;
    this.#claims = claims;
  }

  get sessionId(): string {
    return this.#claims.sid;
  }

  get id(): string {
    return this.#claims.jti;
  }

  /** What auth said of the account's communities; undefined for whoever has rights in all. */
  get memberships(): Memberships | undefined {
    const { tenants, everywhere, iat } = this.#claims;
    if (everywhere !== undefined) return undefined;
    return { communityIds: tenants.map(({ id }) => id), issuedAt: iat };
  }

  /** The communities in which it allows this by a role or job there. */
  communitiesWith(permission: string): string[] {
    return this.#claims.tenants
      .filter(({ permissions }) => permissions.includes(permission))
      .map(({ id }) => id);
  }

  /** Milliseconds of the Unix epoch. */
  get expiresAt(): number {
    return this.#claims.exp * 1000;
  }

  /** The client brought another one. One that ends sooner changes nothing. */
  renew(claims: AccessClaims): void {
    if (claims.exp >= this.#claims.exp) {
      this.#claims = claims;
      this.#expiryTold = false;
    }
    this.#socket.emit('renewed', { expiresAt: new Date(this.expiresAt).toISOString() });
  }

  /** Tells the client, once for each token, that it must renew or go. */
  tellExpiry(seconds: number): void {
    if (this.#expiryTold) return;
    this.#expiryTold = true;
    this.#socket.emit('expiring', { seconds });
  }
}
