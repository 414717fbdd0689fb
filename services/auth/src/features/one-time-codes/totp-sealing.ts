import {
  createSealing,
  type Sealing,
  type SealingOptions,
} from '@gatehouse/shared/sealing/sealing';

/** What an authenticator app and we know, bound to the account. */
export function createTotpSealing(secrets: SealingOptions['secrets']): Sealing {
  return createSealing({ secrets, purpose: 'gatehouse auth authenticator secrets' });
}
