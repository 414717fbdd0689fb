import type { PlatformRole, Role } from '../permissions/permissions.feature.js';

/** One role of an account in one community. */
export interface Membership {
  communityId: string;
  role: Role;
  /** What an employee does there, e.g. `guard`. */
  job: string | null;
}

/** One human or machine that signs in. */
export interface Account {
  id: string;
  /** Normalised, see `normaliseEmail`; null of whoever has none, who has a user name. */
  email: string | null;
  /** What its owner signs in with who had no address when they joined; in lower case. */
  userName: string | null;
  /** Whether its owner has shown that the address is theirs; true where there is none to be shown. */
  emailVerified: boolean;
  givenName: string;
  familyName: string;
  /** E.164 */
  phone: string | null;
  /** BCP 47 */
  locale: string;
  status: 'active' | 'deactivated';
  memberships: Membership[];
  /** What the account is outside all communities. */
  platformRole: PlatformRole | null;
  /** Grows whenever proofs and rights of before count no more; see rights-epoch.ts. */
  rightsEpoch: number;
}

/** What an account is made of; ids are given where they must be the same elsewhere. */
export interface NewAccount {
  id?: string;
  /** This, or a user name. */
  email?: string;
  userName?: string;
  /** True unless said otherwise: somebody vouches for the address. */
  emailVerified?: boolean;
  password: string;
  givenName: string;
  familyName: string;
  phone?: string;
  locale?: string;
  memberships: readonly (Membership & { id?: string })[];
}
