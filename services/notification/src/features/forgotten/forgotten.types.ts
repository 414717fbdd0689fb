/** Whom a community has forgotten. */
export interface ForgottenPerson {
  communityId: string;
  accountId: string;
  /** Absent where the community knew the account as nobody. */
  personId?: string;
}

/** What is left of them: since when, so that what comes late is known as late. */
export interface Tombstone extends ForgottenPerson {
  /** Who has come to the community after this moment has come anew, and is told things. */
  forgottenAt: Date;
  /** Until then main may have named them. */
  namedUntil: Date;
}

/** A name that a mail says, and whose it is. */
export interface NamedAccount {
  accountId: string;
  /** Where they are called so; absent where no community asked for the mail. */
  communityId?: string;
}
