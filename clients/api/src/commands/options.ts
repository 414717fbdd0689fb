/** What every operation takes beside its own arguments. */
export type CallOptions = { signal?: AbortSignal };

/** What operations of a community take, for accounts that belong to several. */
export type CommunityOptions = CallOptions & {
  /** Another one than the client acts in. */
  communityId?: string;
};

/** For operations whose repetition must be harmless. */
export type KeyOptions = {
  /** Repeat with the same key after a failure, and the effect still happens once. */
  idempotencyKey?: string;
};

/** For edits of what was read before. */
export type EditOptions = {
  /**
   * The mark of the state that is edited (`Seen.tag`). When somebody has changed it meanwhile, nothing
   * is changed: ProblemError 412 `precondition_failed`. Without it the last to write wins.
   */
  ifMatch?: string | undefined;
};

/** For edits that nobody may make without having seen what they change: without a mark, 428. */
export type MarkedOptions = { ifMatch: string | undefined };

/** The query parameters of an operation. */
export type QueryOf<Op> = Op extends { parameters: { query?: infer Q } } ? NonNullable<Q> : never;
