import { wordsFor } from '@gatehouse/ui/words';
import type { MessageKey } from '@gatehouse/texts/generated/keys';

const keys: Record<string, MessageKey> = {
  'gatehouse.api-key.created.v1': 'audit.apiKeyCreated',
  'gatehouse.api-key.revoked.v1': 'audit.apiKeyRevoked',
  'gatehouse.api-key.taken-over.v1': 'audit.apiKeyTakenOver',
  'gatehouse.invitation.accepted.v1': 'audit.invitationAccepted',
  'gatehouse.invitation.bounced.v1': 'audit.invitationBounced',
  'gatehouse.invitation.created.v1': 'audit.invitationCreated',
  'gatehouse.invitation.opened.v1': 'audit.invitationOpened',
  'gatehouse.invitation.resent.v1': 'audit.invitationResent',
  'gatehouse.invitation.revoked.v1': 'audit.invitationRevoked',
  'gatehouse.join-code.changed.v1': 'audit.joinCodeChanged',
  'gatehouse.join.decided.v1': 'audit.joinDecided',
  'gatehouse.join.requested.v1': 'audit.joinRequested',
  'gatehouse.password-link.handed-out.v1': 'audit.passwordLinkHandedOut',
  'gatehouse.refresh.reused.v1': 'audit.refreshReused',
  'gatehouse.role.changed.v1': 'audit.roleChanged',
  'gatehouse.user.deactivated.v1': 'audit.userDeactivated',
  'gatehouse.user.deleted.v1': 'audit.userDeleted',
  'gatehouse.user.email-changed.v1': 'audit.userEmailChanged',
  'gatehouse.user.impersonated.v1': 'audit.userImpersonated',
  'gatehouse.user.login-failed.v1': 'audit.userLoginFailed',
  'gatehouse.user.login.v1': 'audit.userLogin',
  'gatehouse.user.password-changed.v1': 'audit.userPasswordChanged',
  'gatehouse.user.profile-changed.v1': 'audit.userProfileChanged',
  'gatehouse.user.reactivated.v1': 'audit.userReactivated',
  'gatehouse.user.registered.v1': 'audit.userRegistered',
  'gatehouse.user.second-factor-changed.v1': 'audit.userSecondFactorChanged',
  'gatehouse.user.sessions-ended.v1': 'audit.userSessionsEnded',
  'gatehouse.user.verified.v1': 'audit.userVerified',
};

/** The types of entries that the portal has words for, as the log names them. */
export const auditTypes: readonly string[] = Object.keys(keys);
export const auditWord = wordsFor(keys);
