import type { IdentityDocument } from '@gatehouse/client/gatehouse-client';
import { ProblemError } from '@gatehouse/client/problem-error';
import type { MessageKey } from '@gatehouse/texts/generated/keys';
import { wordsFor } from '@gatehouse/ui/words';

/** What kinds of papers there are, in the order in which they are offered. */
export const paperTypes = [
  'passport',
  'national-id',
  'driving-licence',
  'residence-permit',
  'tax-id',
  'other',
] as const satisfies readonly IdentityDocument['type'][];

/** The words for a kind; undefined for one that is newer than this page. */
export const paperTypeKey = wordsFor<MessageKey>({
  'driving-licence': 'paperType.drivingLicence',
  'national-id': 'paperType.nationalId',
  'residence-permit': 'paperType.residencePermit',
  'tax-id': 'paperType.taxId',
  other: 'paperType.other',
  passport: 'paperType.passport',
});

const refusals = wordsFor<MessageKey>({
  document_expired: 'papers.hasExpired',
  document_verified: 'papers.verifiedBefore',
  documents_too_many: 'papers.tooMany',
  file_damaged: 'papers.fileUnfit',
  file_infected: 'papers.fileUnfit',
  file_not_ready: 'papers.fileNotReady',
  file_type_refused: 'papers.fileUnfit',
  file_unreadable: 'papers.fileUnfit',
  number_not_yours: 'papers.notYours',
  number_unusable: 'papers.numberRule',
  person_state: 'papers.forgotten',
  picture_too_large: 'papers.fileUnfit',
  same_person: 'papers.own',
});

/** What is refused of papers in words of their own; undefined for whatever else went wrong. */
export function paperRefusal(error: unknown): MessageKey | undefined {
  return error instanceof ProblemError ? refusals(error.code) : undefined;
}
