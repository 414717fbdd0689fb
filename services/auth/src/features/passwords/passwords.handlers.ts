import type { operations } from '@gatehouse/contracts/auth';
import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { KeptAnswers } from '../../answers/kept-answers.js';
import type { PasswordsService } from './passwords.service.js';

type PasswordsOperations = Pick<operations, 'changePassword' | 'forgotPassword' | 'resetPassword'>;

const mailSent = {
  status: 202 as const,
  body: { message: 'If this address has an account, a mail is on its way to it.' },
};

/** The operations tagged `passwords`. */
export function createPasswordsHandlers(
  passwords: PasswordsService,
  answers: KeptAnswers,
): Handlers<PasswordsOperations> {
  return {
    changePassword: async (request) => {
      const { accountId, sessionId } = callerOf(request);
      const { address, body } = request;
      await passwords.change({ ...body, accountId, sessionId, address });
      return { status: 204 };
    },

    forgotPassword: async (request) => {
      const remember = answers.rememberFor(request, () => mailSent);
      await passwords.forgot(request.body.email, remember);
      return mailSent;
    },

    resetPassword: async (request) => {
      const { body, address } = request;
      const answerOf = (deviceToken: string) => ({ status: 200 as const, body: { deviceToken } });
      const remember = answers.rememberFor(request, answerOf);
      return answerOf(await passwords.reset({ ...body, address }, remember));
    },
  };
}
