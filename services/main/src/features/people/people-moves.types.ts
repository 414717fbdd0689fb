import type { PersonRow } from './people.model.js';

/** An account in one community. */
export interface Member {
  communityId: string;
  accountId: string;
}

/** A person with an account. */
export interface PersonWithAccount
  extends Member, Pick<PersonRow, 'id' | 'name' | 'namedAt' | 'forgottenAt'> {
  state?: PersonRow['state'];
  phone?: string | null;
}

/** A person, and the community that knows them. */
export type OnePerson = Pick<PersonRow, 'id' | 'communityId'>;
