import { Injectable, inject } from '@angular/core';
import { ProblemError } from '@gatehouse/client/problem-error';
import { wordsFor } from '@gatehouse/ui/words';
import { I18n } from './i18n';
import type { MessageKey } from '@gatehouse/texts/generated/keys';

/** What the API refuses, by its codes, and what to tell people. */
const messageOf = wordsFor<MessageKey>({
  account_shared: 'problem.accountShared',
  actor_forbidden: 'problem.actorForbidden',
  building_exists: 'problem.nameTaken',
  building_in_use: 'problem.buildingInUse',
  community_not_ready: 'problem.communityNotReady',
  community_state: 'problem.communityState',
  community_suspended: 'problem.communitySuspended',
  currency_unknown: 'problem.currencyUnknown',
  email_taken: 'problem.emailTaken',
  email_unverified: 'problem.emailUnverified',
  external_ref_taken: 'problem.externalRefTaken',
  format: 'field.text',
  invalid_credentials: 'problem.invalidCredentials',
  invitation_accepted: 'problem.invitationAccepted',
  invitation_for_another: 'problem.invitationForAnother',
  invitation_invalid: 'problem.linkInvalid',
  invitation_revoked: 'problem.invitationRevoked',
  invitation_sent_lately: 'problem.invitationSentLately',
  jobs_at_once: 'problem.jobsAtOnce',
  last_admin: 'problem.lastAdmin',
  link_invalid: 'problem.linkInvalid',
  locale_unknown: 'problem.localeUnknown',
  login_challenge_invalid: 'problem.challengeOver',
  own_account: 'problem.ownAccount',
  passkey_invalid: 'problem.passkeyRefused',
  passkey_known: 'problem.passkeyKnown',
  passkey_refused: 'problem.passkeyRefused',
  passkeys_too_many: 'problem.passkeysTooMany',
  password_common: 'problem.passwordCommon',
  password_personal: 'problem.passwordPersonal',
  password_required: 'field.required',
  password_too_long: 'problem.passwordTooLong',
  password_wrong: 'problem.passwordWrong',
  pattern_unusable: 'problem.patternUnusable',
  permission_missing: 'problem.permissionMissing',
  photo_unreadable: 'problem.photoUnreadable',
  photo_too_large: 'problem.photoUnreadable',
  precondition_failed: 'problem.changedMeanwhile',
  quiet_hours_empty: 'problem.quietHoursEmpty',
  rank_too_high: 'problem.rankTooHigh',
  role_above_own: 'problem.rankTooHigh',
  second_factor_wrong: 'problem.codeWrong',
  time_zone_unknown: 'problem.timeZoneUnknown',
  totp_code_wrong: 'problem.codeWrong',
  token_expired: 'problem.signedOut',
  token_invalid: 'problem.signedOut',
  token_revoked: 'problem.signedOut',
  token_missing: 'problem.signedOut',
  too_many_attempts: 'problem.tooManyAttempts',
  too_many_communities: 'problem.tooManyCommunities',
  too_many_requests: 'problem.tooManyAttempts',
  too_many_units: 'problem.tooManyUnits',
  unit_exists: 'problem.nameTaken',
  unit_has_no_residents: 'problem.unitEmpty',
  unit_in_use: 'problem.unitInUse',
  unit_retired: 'problem.notFound',
  user_name_required: 'field.required',
  user_name_taken: 'problem.userNameTaken',
  valid_from_far: 'problem.validFromWrong',
  valid_from_past: 'problem.validFromWrong',
  visit_already_answered: 'problem.visitAnswered',
  visit_approval_lapsed: 'problem.visitLapsed',
  visit_check_out_stands: 'problem.visitMoved',
  visit_expired: 'problem.visitExpired',
  visit_state_conflict: 'problem.visitMoved',
});

/** What can only be about one field, whatever it is a part of. */
const fieldOf = wordsFor({ second_factor_wrong: 'code', totp_code_wrong: 'code' });

/** Why a browser did not use a passkey. */
const refusalOf = wordsFor<MessageKey>({
  InvalidStateError: 'problem.passkeyKnown',
  NotAllowedError: 'problem.passkeyNotUsed',
  SecurityError: 'problem.passkeysNotHere',
});

/** What went wrong in the words of the chosen language, and which field is at fault. */
@Injectable({ providedIn: 'root' })
export class ProblemText {
  readonly #i18n = inject(I18n);

  of(error: unknown): string {
    const { t } = this.#i18n;
    if (error instanceof DOMException) return t(refusalOf(error.name) ?? 'problem.unreachable');
    if (!(error instanceof ProblemError)) return t('problem.unreachable');
    const person = movedBy(error);
    if (person !== undefined) return t('problem.visitMovedBy', { person });
    const key = messageOf(error.code);
    if (key !== undefined) return t(key);
    if (error.status === 404) return t('problem.notFound');
    if (error.status === 400 || error.status === 422) return t('problem.invalid');
    if (error.status === 503 || error.status === 504) return t('problem.unavailable');
    return t('problem.unexpected', { id: error.problem.correlationId || String(error.status) });
  }

  /** The text for each field that the API found at fault, by the field's name. */
  fieldsOf(error: unknown): Partial<Record<string, string>> {
    if (!(error instanceof ProblemError)) return {};
    // What is wrong with a header or a path no field of a form can say.
    const faults = (error.problem.errors ?? []).filter(({ path }) => path.startsWith('body.'));
    const texts = Object.fromEntries(
      faults.map(({ path, code }) => {
        const field = path.replace(/^body\./, '');
        const isAddress = code === 'format' && /email$/i.test(field);
        // Where a field has no code of its own, the problem's says what is wrong with it.
        const said = messageOf(code ?? error.code) ?? 'field.invalid';
        const key = isAddress ? 'field.email' : said;
        return [field, this.#i18n.t(key)];
      }),
    );
    const field = fieldOf(error.code);
    return field === undefined ? texts : { ...texts, [field]: this.of(error) };
  }
}

/** Who was quicker, where the API tells it. */
function movedBy({ problem }: ProblemError): string | undefined {
  const by = problem.context?.['movedBy'];
  if (typeof by !== 'object' || by === null || !('name' in by)) return undefined;
  return typeof by.name === 'string' ? by.name : undefined;
}
