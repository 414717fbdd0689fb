import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { DeadLetters } from '@gatehouse/shared/messaging/dead-letters/dead-letters';
import { createAccountsHandlers } from './features/accounts/accounts.handlers.js';
import { createAdministrationHandlers } from './features/administration/administration.handlers.js';
import { createDeadLettersHandlers } from './features/dead-letters/dead-letters.handlers.js';
import { createEmailChangeHandlers } from './features/email-change/email-change.handlers.js';
import { createInvitationsHandlers } from './features/invitations/invitations.handlers.js';
import { createKeysHandlers } from './features/keys/keys.handlers.js';
import { createOAuthHandlers } from './features/oauth/oauth.handlers.js';
import { createPasskeysHandlers } from './features/passkeys/passkeys.handlers.js';
import { createApiKeysHandlers } from './features/api-keys/api-keys.handlers.js';
import { createPasswordsHandlers } from './features/passwords/passwords.handlers.js';
import { createPermissionsHandlers } from './features/permissions/permissions.handlers.js';
import { createRegistrationHandlers } from './features/registration/registration.handlers.js';
import { createSecondFactorsHandlers } from './features/second-factors/second-factors.handlers.js';
import { createSessionsHandlers } from './features/sessions/sessions.handlers.js';
import { createStepUpHandlers } from './features/step-up/step-up.handlers.js';
import type { KeptAnswers } from './answers/kept-answers.js';
import type { Features } from './features.js';
import type { operations } from './generated/api.js';

/** Every operation of openapi/auth.yaml with the function that does it. */
export function createHandlers(
  features: Features & { deadLetters: DeadLetters; answers: KeptAnswers },
): Handlers<operations> {
  const { answers } = features;
  return {
    ...createAccountsHandlers(features),
    ...createAdministrationHandlers(features.administration, features.impersonation),
    ...createApiKeysHandlers(features.apiKeys, answers),
    ...createDeadLettersHandlers(features.deadLetters),
    ...createEmailChangeHandlers(features.emailChange, answers),
    ...createInvitationsHandlers(features),
    ...createKeysHandlers(features.keys),
    ...createOAuthHandlers(features.oauth, features.publicUrl),
    ...createPasskeysHandlers(features.passkeys, features.passkeyLogin, answers),
    ...createPasswordsHandlers(features.passwords, answers),
    ...createPermissionsHandlers(),
    ...createRegistrationHandlers(features.registration, answers),
    ...createSecondFactorsHandlers(features.secondFactors, features.secondFactorLogin, answers),
    ...createSessionsHandlers(features.sessions, features.ownSessions),
    ...createStepUpHandlers(features.stepUp),
  };
}
