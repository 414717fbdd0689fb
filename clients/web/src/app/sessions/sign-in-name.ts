import { emailAddress, type Check } from '@gatehouse/ui/controls';

/** An address, or a user name, which has no `@`. */
export const signInName: Check = (text) => (text.includes('@') ? emailAddress(text) : undefined);
