import type { PersonState, ShownTo } from './people.model.js';

/** What is entered of a person. */
export interface PersonFacts {
  givenName?: string;
  familyName?: string;
  email?: string;
  /** In E.164 form. */
  phone?: string;
  isMinor: boolean;
}

/** Somebody whom the community knows, with or without an account. */
export interface KnownPerson extends PersonFacts {
  id: string;
  communityId: string;
  /** Absent where they have no account yet. */
  accountId?: string;
  /** What others read of them. */
  name: string;
  state: PersonState;
  /** What they let neighbours see. */
  directory: { listed: boolean; phone: ShownTo; email: ShownTo };
}

/** What is to be another of a person; what is undefined stays, and null is none. */
export interface PersonPatch {
  givenName?: string | undefined;
  familyName?: string | undefined;
  email?: string | null | undefined;
  phone?: string | null | undefined;
  isMinor?: boolean | undefined;
}
