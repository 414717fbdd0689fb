import type { components } from '@gatehouse/contracts/auth';
import { bodyOf, type Http } from '../http.js';
import type { Session, SessionKeeper, TokenDelivery } from '../session-keeper.js';
import { seenOf, type Seen } from '../seen.js';
import { asSeen, type CallOptions, type EditOptions } from './options.js';

type Schemas = components['schemas'];
export type User = Schemas['User'];
export type ProfileChanges = Schemas['ProfileChanges'];
export type OfferedInvitation = Schemas['OfferedInvitation'];
export type AcceptInvitation = Omit<Schemas['AcceptInvitationRequest'], 'tokenDelivery'>;

export interface LoginOptions {
  /** Names the device in the list of sessions. */
  device?: string;
  /** From an earlier login on this device: guessing elsewhere then does not slow this one down. */
  deviceToken?: string;
}

/** What answers the challenge of a login: 401 `second_factor_required`. */
export type SecondStep =
  | Pick<Schemas['CodeStep'], 'challenge' | 'method' | 'code'>
  | Pick<Schemas['PasskeyStep'], 'challenge' | 'method' | 'assertion'>;
/** What proves anew who somebody is: the password, or a second factor where there is one. */
export type Proof = Schemas['PasswordProof'] | Schemas['CodeProof'] | Schemas['PasskeyProof'];

/** Signing in and out, and one's own account. */
export function authCommands(http: Http, keeper: SessionKeeper, tokenDelivery: TokenDelivery) {
  const delivery = tokenDelivery === 'cookie' ? { tokenDelivery } : {};
  const kept = (session: Session): Session => {
    keeper.keep(session);
    return session;
  };
  return {
    ...signingIn(http, keeper, kept, delivery),
    ...ownAccount(http, keeper),
    ...mailedLinks(http, kept, delivery),
  };
}

type Kept = (session: Session) => Session;
type Delivery = { tokenDelivery?: TokenDelivery };

function signingIn({ auth, main }: Http, keeper: SessionKeeper, kept: Kept, delivery: Delivery) {
  return {
    /** Signs in; later commands of this client carry the token. */
    login: async (email: string, password: string, options: LoginOptions = {}): Promise<Session> =>
      kept(
        await bodyOf(main.POST('/login', { body: { email, password, ...options, ...delivery } })),
      ),
    loginWithSecondFactor: async (step: SecondStep): Promise<Session> =>
      kept(await bodyOf(main.POST('/login/second-factor', { body: { ...step, ...delivery } }))),
    /** Signs in with a passkey alone. */
    loginWithPasskey: async (
      assertion: Schemas['PasskeyAssertion'],
      options: LoginOptions = {},
    ): Promise<Session> => {
      const body = { assertion, ...options, ...delivery };
      return kept(await bodyOf(auth.POST('/auth/login/passkey', { body })));
    },
    /** Goes on with the session of this refresh token. */
    refresh: async (refreshToken: string): Promise<Session> =>
      kept(await exchange(auth, refreshToken)),
    /** Ends this session. */
    logout: async (): Promise<void> => {
      await bodyOf(auth.POST('/auth/logout'));
      keeper.keep(undefined);
    },
    /** Proves anew who this is; what asked for it can be tried again afterwards. */
    stepUp: async (proof: Proof): Promise<void> => {
      const { accessToken } = await bodyOf(auth.POST('/auth/step-up', { body: proof }));
      keeper.keepAccessToken(accessToken);
    },
  };
}

/** Exchanges a refresh token; undefined stands for the one in the browser's cookie. */
export async function exchange(
  auth: Http['auth'],
  refreshToken: string | undefined,
): Promise<Session> {
  // No page of another site can send this header.
  const params = { header: { 'X-Requested-With': 'gatehouse' } };
  const body = refreshToken === undefined ? {} : { refreshToken };
  return bodyOf(auth.POST('/auth/refresh', { params, body }));
}

function ownAccount({ auth }: Http, keeper: SessionKeeper) {
  return {
    profile: (options: CallOptions = {}): Promise<User> =>
      bodyOf(auth.GET('/auth/profile', options)),
    /** The profile with the mark that an edit of it names. */
    readProfile: (options: CallOptions = {}): Promise<Seen<User>> =>
      seenOf(auth.GET('/auth/profile', options)),
    updateProfile: (body: ProfileChanges, options: EditOptions = {}): Promise<User> =>
      bodyOf(auth.PATCH('/auth/profile', { body, params: asSeen(options) })),
    deleteAccount: async (): Promise<void> => {
      await bodyOf(auth.DELETE('/auth/profile'));
      keeper.keep(undefined);
    },
    changePassword: async (currentPassword: string, password: string): Promise<void> => {
      await bodyOf(auth.PUT('/auth/password', { body: { currentPassword, password } }));
    },
    requestEmailChange: async (newEmail: string, password: string): Promise<void> => {
      await bodyOf(auth.POST('/auth/email-change', { body: { newEmail, password } }));
    },
  };
}

/** What the pages behind the links of mails do. */
function mailedLinks({ auth }: Http, kept: Kept, delivery: Delivery) {
  return {
    forgotPassword: async (email: string): Promise<void> => {
      await bodyOf(auth.POST('/auth/password/forgot', { body: { email } }));
    },
    resetPassword: (token: string, password: string) =>
      bodyOf(auth.POST('/auth/password/reset', { body: { token, password } })),
    verifyEmail: async (token: string): Promise<void> => {
      await bodyOf(auth.POST('/auth/verify-email', { body: { token } }));
    },
    resendVerification: async (email: string): Promise<void> => {
      await bodyOf(auth.POST('/auth/verify-email/resend', { body: { email } }));
    },
    confirmEmailChange: (token: string) =>
      bodyOf(auth.POST('/auth/email-change/confirm', { body: { token } })),
    /** What an invitation offers, and to whom; uses nothing up. */
    readInvitation: (token: string): Promise<OfferedInvitation> =>
      bodyOf(auth.POST('/auth/invitations/read', { body: { token } })),
    /** Becomes a member, with a new account or an old one, and signs in. */
    acceptInvitation: async (invitation: AcceptInvitation): Promise<Session> =>
      kept(
        await bodyOf(
          auth.POST('/auth/invitations/accept', { body: { ...invitation, ...delivery } }),
        ),
      ),
  };
}
