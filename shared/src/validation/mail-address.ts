/**
 * One plain address and nothing else. Stricter than RFC 5322: no quotes, comments or lists, so that
 * no parser on the way can see two addresses, or another one, in what we mean as one.
 */
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:"@]{1,64}@[^\s\p{C}<>()[\]\\,;:"@]{1,253}$/u;

/**
 * Whether mails can go to `text`. The doors ask it of addresses that come in, and the mailer of
 * those it sends to: what one takes and the other does not would be a mail that never leaves.
 */
export function isMailAddress(text: string): boolean {
  return ADDRESS.test(text);
}
