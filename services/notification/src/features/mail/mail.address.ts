/** Whom a mail comes from or goes to. */
export interface Mailbox {
  /** Empty when only the address is known. */
  name: string;
  address: string;
}

/**
 * One plain address and nothing else. Stricter than RFC 5322: no quotes, comments or lists, so that
 * no parser on the way can see two addresses, or another one, in what we mean as one.
 */
const ADDRESS = /^[^\s\p{C}<>()[\]\\,;:"@]{1,64}@[^\s\p{C}<>()[\]\\,;:"@]{1,253}$/u;

const NAMED = /^([^<>"\p{C}]*)<([^<>]+)>$/u;

export function isAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** Reads `address` or `Name <address>`; undefined when it is neither. */
export function readMailbox(text: string): Mailbox | undefined {
  const [, name = '', address = text] = NAMED.exec(text) ?? [];
  return isAddress(address) ? { name: name.trim(), address } : undefined;
}
