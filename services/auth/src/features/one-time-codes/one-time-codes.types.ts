/** An authenticator app: what its codes are made of. */
export interface StoredTotp {
  sealedSecret: Buffer;
  begunAt: Date;
  /** Null until the app has shown that it holds the secret; nobody is asked for a code before. */
  confirmedAt: Date | null;
}

/** What an authenticator app is set up with. */
export interface TotpEnrolment {
  secret: string;
  uri: string;
  qr: { svg: string; png: string };
  /** The first code must come before this moment. */
  expiresAt: Date;
}

/** Who asks for a change, and from where. */
export interface ChangeOrigin {
  accountId: string;
  address: string;
}
