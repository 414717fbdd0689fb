import type { operations } from '@gatehouse/contracts/auth';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { KeptAnswers } from '../../answers/kept-answers.js';
import type { ChangeProgress, EmailChangeService } from './email-change.service.js';

type EmailChangeOperations = Pick<operations, 'requestEmailChange' | 'confirmEmailChange'>;

const mailsSent = {
  status: 202 as const,
  body: { message: 'A mail is on its way to both addresses; follow both links.' },
};

/** The operations tagged `email-change`. */
export function createEmailChangeHandlers(
  emailChange: EmailChangeService,
  answers: KeptAnswers,
): Handlers<EmailChangeOperations> {
  return {
    requestEmailChange: async (request) => {
      const { accountId } = callerOf(request);
      const { address, body } = request;
      const remember = answers.rememberFor(request, () => mailsSent);
      await emailChange.request({ ...body, accountId, address }, remember);
      return mailsSent;
    },

    confirmEmailChange: async (request) => {
      const answerOf = (progress: ChangeProgress) => ({ status: 200 as const, body: { progress } });
      const remember = answers.rememberFor(request, answerOf);
      const { token } = request.body;
      return answerOf(await emailChange.confirm(token, request.address, remember));
    },
  };
}
