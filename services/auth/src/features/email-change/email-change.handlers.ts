import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { operations } from '../../generated/api.js';
import type { EmailChangeService } from './email-change.service.js';

type EmailChangeOperations = Pick<operations, 'requestEmailChange' | 'confirmEmailChange'>;

const mailsSent = { message: 'A mail is on its way to both addresses; follow both links.' };

/** The operations tagged `email-change`. */
export function createEmailChangeHandlers(
  emailChange: EmailChangeService,
): Handlers<EmailChangeOperations> {
  return {
    requestEmailChange: async (request) => {
      const { accountId } = callerOf(request);
      const { address, body } = request;
      await emailChange.request({ ...body, accountId, address });
      return { status: 202, body: mailsSent };
    },

    confirmEmailChange: async ({ body, address }) => ({
      status: 200,
      body: { progress: await emailChange.confirm(body.token, address) },
    }),
  };
}
