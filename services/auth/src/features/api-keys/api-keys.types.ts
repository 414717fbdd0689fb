/** With what a machine signs in to one community. */
export interface ApiKey {
  id: string;
  communityId: string;
  name: string;
  /** SHA-256 of the secret. */
  secretHash: Buffer;
  permissions: readonly string[];
  /** The account that made it. */
  createdBy: string;
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

/** What a new key is made of. */
export interface NewApiKey {
  name: string;
  permissions: readonly string[];
  expiresAt: Date;
}

/** Who looks after the keys of a community. */
export interface KeyKeeper {
  accountId: string;
  communityId: string;
  /** Nobody gives a machine more than they have. */
  permissions: readonly string[];
  /** The network address of the request. */
  address: string;
}
