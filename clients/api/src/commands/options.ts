import type { Http } from '../http.js';

/** What commands are made with. */
export interface Calls extends Http {
  /** Makes the idempotency key of a write for which the caller chose none. */
  newKey: () => string | undefined;
}

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

export function signalOf({ signal }: CallOptions): { signal?: AbortSignal } {
  return signal === undefined ? {} : { signal };
}

export function communityOf({ communityId }: CommunityOptions): { 'X-Community-Id'?: string } {
  return communityId === undefined ? {} : { 'X-Community-Id': communityId };
}

/** @param newKey makes the key where the caller chose none */
export function keyOf(
  { idempotencyKey }: KeyOptions,
  newKey: () => string | undefined,
): { 'Idempotency-Key'?: string } {
  const key = idempotencyKey ?? newKey();
  return key === undefined ? {} : { 'Idempotency-Key': key };
}

export function markOf({ ifMatch }: EditOptions): { 'If-Match'?: string } {
  return ifMatch === undefined ? {} : { 'If-Match': ifMatch };
}

/** Sends bytes as they are, as the type that they say. */
export function bytesOf(bytes: Blob) {
  return {
    // A specification says only that it is bytes, which the types read as text.
    body: bytes as unknown as string,
    bodySerializer: () => bytes,
    headers: { 'Content-Type': bytes.type },
  };
}

/** The query parameters of an operation. */
export type QueryOf<Op> = Op extends { parameters: { query?: infer Q } } ? NonNullable<Q> : never;
