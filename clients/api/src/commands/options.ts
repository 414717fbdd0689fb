/** What every operation takes beside its own arguments. */
export type CallOptions = { signal?: AbortSignal };

/** For operations of a community, where the account belongs to several. */
export type CommunityOptions = {
  /** Another one than the client acts in. */
  communityId?: string;
};

/** For operations whose repetition must be harmless. */
export type WriteOptions = CallOptions & {
  /** Repeat with the same key after a failure, and the effect still happens once. */
  idempotencyKey?: string;
};

/** The query parameters of an operation. */
export type QueryOf<Op> = Op extends { parameters: { query?: infer Q } } ? NonNullable<Q> : never;
