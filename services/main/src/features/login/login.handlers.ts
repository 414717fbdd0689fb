import type { operations } from '@gatehouse/contracts/main';
import type { MadeCalls } from '@gatehouse/contracts/messages/main';
import { deliverTokens } from '@gatehouse/shared/auth/refresh-cookie';
import type { Handlers } from '@gatehouse/shared/http/operation.types';

/** Asks auth over RabbitMQ; its refusals come back as the errors that auth threw. */
export type CallLogin = (
  credentials: MadeCalls['auth.login'],
) => Promise<MadeCalls['auth.login.reply']>;

/** The second step, where one factor is not enough. */
export type CallSecondFactorLogin = (
  step: MadeCalls['auth.login.second-factor'],
) => Promise<MadeCalls['auth.login.second-factor.reply']>;

export interface LoginCalls {
  callLogin: CallLogin;
  callSecondFactorLogin: CallSecondFactorLogin;
}

type LoginOperations = Pick<operations, 'login' | 'loginWithSecondFactor'>;

/** The operations tagged `login` in openapi/main.yaml. */
export function createLoginHandlers(calls: LoginCalls): Handlers<LoginOperations> {
  return {
    login: async (request) => {
      const { tokenDelivery, ...credentials } = request.body;
      const session = await calls.callLogin({ ...credentials, address: request.address });
      return { status: 200, ...deliverTokens(session, tokenDelivery, request) };
    },

    loginWithSecondFactor: async ({ body, address, secure }) => {
      const { tokenDelivery, ...step } = body;
      const session = await calls.callSecondFactorLogin({ request: step, address });
      return { status: 200, ...deliverTokens(session, tokenDelivery, { secure }) };
    },
  };
}
