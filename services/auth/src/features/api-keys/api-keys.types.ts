/** With what a machine signs in to one community. */
export interface ApiKey {
  id: string;
  communityId: string;
  /** The device that signs in by it, as itself; null for a machine that somebody answers for. */
  deviceId: string | null;
  name: string;
  /** SHA-256 of the secret. */
  secretHash: Buffer;
  permissions: readonly string[];
  /** The account that made it; of a device its own id. */
  createdBy: string;
  /** Who answers for it instead since. */
  takenOverBy: string | null;
  createdAt: Date;
  expiresAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
}

/** A key with what it allows as things are. */
export interface ApiKeyEntry {
  key: ApiKey;
  /** Those of its permissions that whoever answers for it has now. */
  allows: readonly string[];
}

/** A key with its text, which nobody is told again. */
export interface CreatedApiKey extends ApiKeyEntry {
  text: string;
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
