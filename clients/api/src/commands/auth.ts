/**
 * What opens and ends a session: written by hand, because these commands keep the tokens that they are
 * answered, or let go of them. All others are generated.
 */
import type { components } from '@gatehouse/contracts/auth';
import { bodyOf, done, type Http } from '../http.js';
import type { Session, SessionKeeper, TokenDelivery } from '../session-keeper.js';

type Schemas = components['schemas'];
export type PasskeyAssertion = Schemas['PasskeyAssertion'];
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

/** Signing in and out. */
export function authCommands(http: Http, keeper: SessionKeeper, tokenDelivery: TokenDelivery) {
  const delivery = tokenDelivery === 'cookie' ? { tokenDelivery } : {};
  const kept = (session: Session): Session => {
    keeper.keep(session);
    return session;
  };
  return { ...signingIn(http, kept, delivery), ...signedIn(http, keeper) };
}

type Kept = (session: Session) => Session;
type Delivery = { tokenDelivery?: TokenDelivery };

function signingIn({ auth, main }: Http, kept: Kept, delivery: Delivery) {
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
      assertion: PasskeyAssertion,
      options: LoginOptions = {},
    ): Promise<Session> => {
      const body = { assertion, ...options, ...delivery };
      return kept(await bodyOf(auth.POST('/auth/login/passkey', { body })));
    },
    /** Becomes a member, with a new account or an old one, and signs in. */
    acceptInvitation: async (invitation: AcceptInvitation): Promise<Session> => {
      const body = { ...invitation, ...delivery };
      return kept(await bodyOf(auth.POST('/auth/invitations/accept', { body })));
    },
    /** Goes on with the session of this refresh token. */
    refresh: async (refreshToken: string): Promise<Session> =>
      kept(await exchange(auth, refreshToken)),
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

function signedIn({ auth }: Http, keeper: SessionKeeper) {
  return {
    /** Proves anew who this is; what asked for it can be tried again afterwards. */
    stepUp: async (proof: Proof): Promise<void> => {
      const { accessToken } = await bodyOf(auth.POST('/auth/step-up', { body: proof }));
      keeper.keepAccessToken(accessToken);
    },
    /** Ends this session. */
    logout: async (): Promise<void> => {
      await done(auth.POST('/auth/logout'));
      keeper.keep(undefined);
    },
    /** Deletes the account, and with it this session. */
    deleteAccount: async (): Promise<void> => {
      await done(auth.DELETE('/auth/profile'));
      keeper.keep(undefined);
    },
  };
}
