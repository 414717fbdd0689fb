import type { operations } from '@gatehouse/contracts/auth';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { KeptAnswers } from '../../answers/kept-answers.js';
import type { RegistrationService } from './registration.service.js';

type RegistrationOperations = Pick<operations, 'register' | 'verifyEmail' | 'resendVerification'>;

const mailSent = {
  status: 202 as const,
  body: { message: 'If this address can be used, a mail is on its way to it.' },
};
const verified = { status: 204 as const, body: undefined };

/** The operations tagged `registration`. */
export function createRegistrationHandlers(
  registration: RegistrationService,
  answers: KeptAnswers,
): Handlers<RegistrationOperations> {
  return {
    register: async (request) => {
      const { body, address } = request;
      const remember = answers.rememberFor(request, () => mailSent);
      await registration.register({ ...body, address }, remember);
      return mailSent;
    },

    verifyEmail: async (request) => {
      const remember = answers.rememberFor(request, () => verified);
      await registration.verifyEmail(request.body.token, request.address, remember);
      return verified;
    },

    resendVerification: async (request) => {
      const remember = answers.rememberFor(request, () => mailSent);
      await registration.resend(request.body.email, remember);
      return mailSent;
    },
  };
}
