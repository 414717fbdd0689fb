import { hash } from 'node:crypto';
import type { ImportedPerson } from '../../people/people.feature.js';
import type { KeptResidency, NewResidency } from '../../residencies/residencies.feature.js';

/** What a row of people has found, so that it can be put back. */
export interface BeforeRow {
  personId: string;
  unitId: string;
  /** How they were reached; `made` where the row has made them, absent where it has left them alone. */
  person?: 'made' | Pick<ImportedPerson, 'email' | 'phone'>;
  /** Absent where the row has made the residency. */
  stay?: Pick<KeptResidency, 'kind' | 'livesHere'> & { validTo: string | null };
  /** Whose residency was chosen for the home's contact, where the row has chosen another. */
  contact?: string | null;
}

/**
 * By it a later change is seen: of the residency, and of the person where the row has made or changed
 * them; that they were invited or have an account by now is one.
 */
export function hashOf(
  { personId, unitId, kind, livesHere, validFrom, validTo }: NewResidency,
  person?: ImportedPerson,
): string {
  const stay = [personId, unitId, kind, livesHere, validFrom, validTo];
  const { name, givenName, familyName, email, phone, isMinor, state, accountId } = person ?? {};
  const facts = [name, givenName, familyName, email, phone, isMinor, state, accountId];
  const all = person === undefined ? stay : [...stay, ...facts];
  return hash('sha256', JSON.stringify(all));
}
