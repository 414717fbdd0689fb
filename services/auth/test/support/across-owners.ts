import type { AcrossTenants } from '@gatehouse/shared/testing/tenant-statements';

/** The columns that say whose a row is: whose account, which community, who answers for it. */
export const OWNER_COLUMNS = [
  'community_id',
  'account_id',
  'created_by',
  'taken_over_by',
  'actor_id',
] as const;

const bySecret = 'whose it is follows from a secret that only its owner has';
const once = 'found as its owner’s before, in the same request';

/** What says of no row whose it is, by whoever asks for it, and why. */
export const acrossOwners: AcrossTenants = {
  'links.store findOwner': bySecret,
  'links.store use': bySecret,
  'invitation-reads.store findOpen': bySecret,
  'invitation-reads.store findByToken': bySecret,
  'invitations.store accept': bySecret,
  'invitations.store markOpened': bySecret,
  'invitation-reads.store findAny': 'the mail of which notification tells was asked for by it',
  'invitations.store markBounced': 'the mail of which notification tells was asked for by it',
  'refresh-tokens.store exchange': bySecret,
  'oauth-identities.store findAccountId': 'the provider says who has signed in',
  'passkeys.store findByCredential': 'the credential says whose it is, and its signature proves it',
  'passkeys.store recordUse': once,
  'api-keys.store find':
    'exchanged by its secret; whoever manages keys is held against its community',
  // In its transaction: to note that a key was used.
  'api-key-tokens.store <anonymous>': once,
  'totp-resealing.service resealTotp': 'seals anew what a former secret has sealed, whosever it is',
  'invitation-reads.store lock':
    'found as an open one of the community before, then locked and looked at again',
  'invitations.store renew': once,
  'devices.store deleteOldest': once,
  'session-end.store endSessions': once,
  'session-proof.store <anonymous>': once,
};
