import type { Parts } from '../../parts.js';
import { createLoginHandlers } from './login.handlers.js';

/** Signing in through the gateway; auth decides. */
export function createLogin({ rpc }: Parts) {
  return {
    handlers: createLoginHandlers({
      callLogin: (credentials) => rpc.call('auth.login', credentials),
      callSecondFactorLogin: (step) => rpc.call('auth.login.second-factor', step),
    }),
  };
}
