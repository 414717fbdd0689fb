/**
 * 128 random bits as text. `crypto.randomUUID` is missing in browsers on a page without TLS that is
 * not on localhost.
 */
export function newIdempotencyKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
