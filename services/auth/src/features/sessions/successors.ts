import { createHmac, hkdfSync } from 'node:crypto';

/** The refresh token that follows another one: whoever asks again gets the same. */
export type SuccessorOf = (token: string) => string;

/**
 * Were a token drawn for each question, whoever asks twice within the grace would begin a second
 * line of tokens beside the first, and a thief who is quick would go on in it unseen. So the
 * successor is made of its parent: both go on with the same token, and the second use of that one,
 * later, is seen. Nobody can make it without the secret.
 * @param secret at least 32 characters of high entropy; the key is derived from it by HKDF.
 */
export function createSuccessors(secret: string): SuccessorOf {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'gatehouse auth refresh tokens', 32));
  return (token) => createHmac('sha256', key).update(token).digest('base64url');
}
