import type { components } from '@gatehouse/contracts/main';
import type { Day } from '@gatehouse/shared/time/local-time';
import type { Acting } from '../../acting.js';

export type DocumentType = components['schemas']['DocumentType'];

/** An account, by the name that its community knows. */
export interface By {
  accountId: string;
  name: string;
}

/** A paper by which a community knows who somebody is, without its number. */
export interface IdentityDocument {
  id: string;
  communityId: string;
  personId: string;
  type: DocumentType;
  /** The last four letters or digits of its number. */
  last4: string;
  /** Absent where there is none, or it went. */
  fileId?: string;
  /** The last day on which it is valid. */
  expiresOn?: Day;
  addedAt: Date;
  addedBy: By;
  verifiedAt?: Date;
  verifiedBy?: By;
  /** When its file goes, or went. */
  fileGoesAt?: Date;
}

/** A paper that is entered. */
export interface DocumentDraft {
  /** Whose; of whoever enters it, if it is not said. */
  personId?: string;
  type: DocumentType;
  /** As it stands on the paper. */
  number: string;
  fileId?: string;
  expiresOn?: Day;
}

/** Who looks at papers of a community, and changes them. */
export interface Handling extends Acting {
  /** Whether the numbers of everybody are theirs to read. */
  readsNumbers: boolean;
}
