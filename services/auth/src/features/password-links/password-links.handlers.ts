import type { operations } from '@gatehouse/contracts/auth';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { KeptAnswers } from '../../answers/kept-answers.js';
import type { IssuedLink } from '../links/links.types.js';
import type { PasswordLinksService } from './password-links.service.js';

/** The operations tagged `password-links`. */
export function createPasswordLinksHandlers(
  passwordLinks: PasswordLinksService,
  answers: KeptAnswers,
): Handlers<Pick<operations, 'createPasswordLink'>> {
  return {
    createPasswordLink: async (request) => {
      const { accountId: actorId, tenantId: communityId } = callerOf(request);
      const by = { actorId, communityId, address: request.address };
      const answerOf = ({ url, expiresAt }: IssuedLink) => ({
        status: 200 as const,
        body: { link: url, expiresAt: expiresAt.toISOString() },
      });
      const remember = answers.rememberFor(request, answerOf);
      return answerOf(await passwordLinks.create(request.params.accountId, by, remember));
    },
  };
}
