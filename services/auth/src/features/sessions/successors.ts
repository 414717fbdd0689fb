import type { SealingOptions } from '@gatehouse/shared/sealing/sealing';
import { createHmac, hkdfSync } from 'node:crypto';

/**
 * The refresh token that follows another one: whoever asks again gets the same. While one secret
 * follows another, it may have been made with any of them.
 */
export type SuccessorsOf = (token: string) => readonly [newest: string, ...others: string[]];

/**
 * Were a token drawn for each question, whoever asks twice within the grace would begin a second
 * line of tokens beside the first, and a thief who is quick would go on in it unseen. So the
 * successor is made of its parent: both go on with the same token, and the second use of that one,
 * later, is seen. Nobody can make it without the secret.
 * @param secrets each at least 32 characters of high entropy; the keys are derived by HKDF.
 */
export function createSuccessors(secrets: SealingOptions['secrets']): SuccessorsOf {
  const [newest, ...others] = secrets;
  const first = successorWith(newest);
  const rest = others.map(successorWith);
  return (token) => [first(token), ...rest.map((successorOf) => successorOf(token))];
}

function successorWith(secret: string): (token: string) => string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'gatehouse auth refresh tokens', 32));
  return (token) => createHmac('sha256', key).update(token).digest('base64url');
}
