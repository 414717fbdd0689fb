import { createHash } from 'node:crypto';
import { preconditionFailed } from './http-errors.js';

/*
 * An ETag here is the digest of what is shown. So it needs no counter that every writer has to
 * remember, also one of an older release; two people who see the same have the same; and whoever
 * comes with the tag of somebody else's view gets their own.
 */

/** The ETag of a JSON body, as it is answered. */
export function entityTagOf(body: unknown): string {
  return entityTagOfText(JSON.stringify(body));
}

/** The ETag of a body in the form that goes out. */
export function entityTagOfText(text: string | Uint8Array): string {
  return `"${createHash('sha256').update(text).digest('base64url').slice(0, 27)}"`;
}

/**
 * Whether a header such as `If-Match` or `If-None-Match` names the tag. The mark of a weak tag says
 * nothing: a proxy that compresses puts it there, and the body it was made of is still the same.
 */
export function namesTag(header: string, tag: string): boolean {
  const named = header.split(',').map((each) => each.trim().replace(/^W\//, ''));
  return named.includes('*') || named.includes(tag);
}

/**
 * Holds what the caller knows, by `If-Match`, against what there is. Without the header any state
 * will do.
 * @param current the body that a read would be answered with now; call it where nobody else can
 *   change it before the change that depends on it
 * @throws HttpRefusal 412 with the ETag of now
 */
export function assertIfMatch(ifMatch: string | undefined, current: unknown): void {
  if (ifMatch === undefined) return;
  const tag = entityTagOf(current);
  if (!namesTag(ifMatch, tag)) throw preconditionFailed(tag);
}
