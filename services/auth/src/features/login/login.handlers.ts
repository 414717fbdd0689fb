import type { operations } from '@gatehouse/contracts/auth';
import { deliverTokens } from '@gatehouse/shared/auth/refresh-cookie';
import type { Handlers } from '@gatehouse/shared/http/operation.types';
import type { LoginService } from './login.service.js';

/** Signing in with a password. */
export function createLoginHandlers(login: LoginService): Handlers<Pick<operations, 'login'>> {
  return {
    login: async (request) => {
      const { tokenDelivery, ...credentials } = request.body;
      const session = await login.login({ ...credentials, address: request.address });
      return { status: 200, ...deliverTokens(session, tokenDelivery, request) };
    },
  };
}
