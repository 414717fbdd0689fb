import { isMailAddress } from '@gatehouse/shared/validation/mail-address';

/** Whom a mail comes from or goes to. */
export interface Mailbox {
  /** Empty when only the address is known. */
  name: string;
  address: string;
}

const NAMED = /^([^<>"\p{C}]*)<([^<>]+)>$/u;

/** Reads `address` or `Name <address>`; undefined when it is neither. */
export function readMailbox(text: string): Mailbox | undefined {
  const [, name = '', address = text] = NAMED.exec(text) ?? [];
  return isMailAddress(address) ? { name: name.trim(), address } : undefined;
}
