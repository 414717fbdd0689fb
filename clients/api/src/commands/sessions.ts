import type { components, operations } from '@gatehouse/contracts/auth';
import { bodyOf, type Http } from '../http.js';
import { itemsOf } from '../pages.js';
import type { CallOptions, QueryOf } from './options.js';

export type OwnSession = components['schemas']['OwnSession'];
export type SecondFactors = components['schemas']['SecondFactors'];
export type TotpEnrolment = components['schemas']['TotpEnrolment'];
type SessionQuery = QueryOf<operations['listSessions']>;

/** Where one is signed in. */
export function sessionCommands({ auth }: Http) {
  const list = (query: SessionQuery = {}, options: CallOptions = {}) =>
    bodyOf(auth.GET('/auth/sessions', { params: { query }, ...options }));
  return {
    list,
    all: (query: SessionQuery = {}, options: CallOptions = {}) =>
      itemsOf((cursor) => list({ ...query, ...cursor }, options)),
    end: async (sessionId: string): Promise<void> => {
      await bodyOf(auth.DELETE('/auth/sessions/{sessionId}', { params: { path: { sessionId } } }));
    },
    endOthers: async (): Promise<void> => {
      await bodyOf(auth.POST('/auth/sessions/end-others'));
    },
  };
}

/** Authenticator apps and recovery codes. */
export function secondFactorCommands({ auth }: Http) {
  const codesOf = ({ recoveryCodes }: { recoveryCodes: string[] }): string[] => recoveryCodes;
  return {
    list: (options: CallOptions = {}): Promise<SecondFactors> =>
      bodyOf(auth.GET('/auth/second-factors', options)),
    beginTotp: (): Promise<TotpEnrolment> => bodyOf(auth.POST('/auth/second-factors/totp')),
    /** @returns the recovery codes, which are not shown again. */
    confirmTotp: async (code: string): Promise<string[]> =>
      codesOf(await bodyOf(auth.POST('/auth/second-factors/totp/confirm', { body: { code } }))),
    removeTotp: async (): Promise<void> => {
      await bodyOf(auth.DELETE('/auth/second-factors/totp'));
    },
    /** @returns the new codes; the earlier ones are worth nothing from now on. */
    replaceRecoveryCodes: async (): Promise<string[]> =>
      codesOf(await bodyOf(auth.POST('/auth/second-factors/recovery-codes'))),
  };
}
