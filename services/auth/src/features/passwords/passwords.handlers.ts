import { callerOf } from '@gatehouse/shared/http/caller-of';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { operations } from '../../generated/api.js';
import type { PasswordsService } from './passwords.service.js';

type PasswordsOperations = Pick<operations, 'changePassword' | 'forgotPassword' | 'resetPassword'>;

const mailSent = { message: 'If this address has an account, a mail is on its way to it.' };

/** The operations tagged `passwords`. */
export function createPasswordsHandlers(
  passwords: PasswordsService,
): Handlers<PasswordsOperations> {
  return {
    changePassword: async (request) => {
      const { accountId, sessionId } = callerOf(request);
      const { address, body } = request;
      await passwords.change({ ...body, accountId, sessionId, address });
      return { status: 204 };
    },

    forgotPassword: async ({ body }) => {
      await passwords.forgot(body.email);
      return { status: 202, body: mailSent };
    },

    resetPassword: async ({ body, address }) => {
      const deviceToken = await passwords.reset(body.token, body.password, address);
      return { status: 200, body: { deviceToken } };
    },
  };
}
