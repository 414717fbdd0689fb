/** An OpenID Connect provider that we are registered with. */
export interface Provider {
  /** As it stands in the path and in the database. */
  name: string;
  issuer: string;
  clientId: string;
  clientSecret: string;
}

/** Whom a provider vouches for. */
export interface Identity {
  /** What the provider calls the person, for ever. */
  subject: string;
  /** Only one that the provider has verified. */
  verifiedEmail: string | undefined;
  /** When the person last proved to the provider who they are, if it says so. */
  provedAt: Date | undefined;
}

/** A provider's page to go to. */
export interface Departure {
  location: string;
  /** Comes back with the answer. */
  state: string;
  /** What the answer is to be held against; the strategy's own business, and JSON. */
  expected: Expected;
}

export type Expected = Record<string, unknown>;

/** What a provider sends back in the address. */
export interface ProviderAnswer {
  state: string;
  code?: string;
  iss?: string;
  error?: string;
}
