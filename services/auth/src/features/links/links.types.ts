/** What following a link proves or does; each has its own page and its own time. */
export type LinkPurpose =
  'verify-email' | 'reset-password' | 'email-change-old' | 'email-change-new';

/** A link as it stands in a mail. */
export interface IssuedLink {
  url: string;
  expiresAt: Date;
}
