import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { operations } from '../../generated/api.js';
import type { RegistrationService } from './registration.service.js';

type RegistrationOperations = Pick<operations, 'register' | 'verifyEmail' | 'resendVerification'>;

const mailSent = { message: 'If this address can be used, a mail is on its way to it.' };

/** The operations tagged `registration`. */
export function createRegistrationHandlers(
  registration: RegistrationService,
): Handlers<RegistrationOperations> {
  return {
    register: async ({ body, address }) => {
      await registration.register({ ...body, address });
      return { status: 202, body: mailSent };
    },

    verifyEmail: async ({ body, address }) => {
      await registration.verifyEmail(body.token, address);
      return { status: 204 };
    },

    resendVerification: async ({ body }) => {
      await registration.resend(body.email);
      return { status: 202, body: mailSent };
    },
  };
}
