/** What every operation takes beside its own arguments. */
export type CallOptions = { signal?: AbortSignal };

/** What operations of a community take, for accounts that belong to several. */
export type CommunityOptions = CallOptions & {
  /** Another one than the client acts in. */
  communityId?: string;
};

/** For operations whose repetition must be harmless. */
export type WriteOptions = CommunityOptions & {
  /** Repeat with the same key after a failure, and the effect still happens once. */
  idempotencyKey?: string;
};

/**
 * The header of a write whose repetition must be harmless.
 *
 * @param newKey makes the key where the caller chose none
 */
export function keyed(
  { idempotencyKey }: WriteOptions,
  newKey: () => string | undefined,
): { header?: { 'Idempotency-Key': string } } {
  const key = idempotencyKey ?? newKey();
  return key === undefined ? {} : { header: { 'Idempotency-Key': key } };
}

/** For edits of what was read before. */
export type EditOptions = {
  /**
   * The mark of the state that is edited (`Seen.tag`). When somebody has changed it meanwhile, nothing
   * is changed: ProblemError 412 `precondition_failed`. Without it the last to write wins.
   */
  ifMatch?: string | undefined;
};

/** The headers of an edit. */
export function asSeen({ ifMatch }: EditOptions) {
  return ifMatch === undefined ? {} : { header: { 'If-Match': ifMatch } };
}

/** How the request of an operation of a community goes out. */
export function inCommunity({ communityId, signal }: CommunityOptions) {
  return {
    ...(signal && { signal }),
    ...(communityId !== undefined && { headers: { 'X-Community-Id': communityId } }),
  };
}

/** The query parameters of an operation. */
export type QueryOf<Op> = Op extends { parameters: { query?: infer Q } } ? NonNullable<Q> : never;
