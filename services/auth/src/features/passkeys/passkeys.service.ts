import { AppError } from '@gatehouse/shared/errors/app-error';
import { newId } from '@gatehouse/shared/ids/ids';
import type { Remember } from '@gatehouse/shared/sql/idempotency/remember';
import { signInNameOf, type AccountsService } from '../accounts/accounts.feature.js';
import {
  secondFactorChanged,
  type RecoveryCodesService,
  type TotpService,
} from '../one-time-codes/one-time-codes.feature.js';
import type { ChangeOrigin } from '../one-time-codes/one-time-codes.types.js';
import type { PasskeyChallengesStore } from './passkey-challenges.store.js';
import { PasskeyInvalid, PasskeyNotFound, TooManyPasskeys } from './passkeys.errors.js';
import type { PasskeysStore } from './passkeys.store.js';
import type { Attestation, Passkey } from './passkeys.types.js';
import type { RelyingParty } from './relying-party.js';

const MAX_PASSKEYS = 20;

export interface PasskeysServiceOptions {
  store: PasskeysStore;
  challenges: PasskeyChallengesStore;
  relyingParty: RelyingParty;
  accounts: Pick<AccountsService, 'getProfile'>;
  totp: Pick<TotpService, 'activeSince'>;
  recoveryCodes: Pick<RecoveryCodesService, 'replaceIn'>;
  now: () => Date;
}

/** What a device has made, and what its owner calls it. */
export interface NewPasskey {
  name: string;
  attestation: Attestation;
}

/** A new passkey, with recovery codes when it is the first second factor of the account. */
export interface RegisteredPasskey {
  passkey: Passkey;
  recoveryCodes: string[] | undefined;
}

export type PasskeysService = ReturnType<typeof createPasskeysService>;

/** The passkeys of an account; `createPasskeyProofService` says what they prove. */
export function createPasskeysService(options: PasskeysServiceOptions) {
  const { store, challenges, relyingParty, accounts, totp, recoveryCodes, now } = options;

  const toPasskey = async (accountId: string, name: string, attestation: Attestation) => {
    const expected = (challenge: string) =>
      challenges.use(challenge, { purpose: 'register', subject: accountId });
    const key = await relyingParty.verifyRegistration(attestation, expected).catch(refuseInvalid);
    const { transports = [] } = attestation.response;
    const passkey = { ...key, id: newId(), accountId, name, transports };
    return { ...passkey, createdAt: now(), lastUsedAt: null };
  };

  return {
    list: (accountId: string): Promise<Passkey[]> => store.list(accountId),

    count: (accountId: string): Promise<number> => store.count(accountId),

    /** @throws TooManyPasskeys */
    async registrationOptions(accountId: string) {
      const account = await accounts.getProfile(accountId);
      const known = await store.list(accountId);
      if (known.length >= MAX_PASSKEYS) throw new TooManyPasskeys();
      const name = `${account.givenName} ${account.familyName}`;
      const owner = { id: accountId, userName: signInNameOf(account), name };
      const made = await relyingParty.registrationOptions(owner, known);
      await challenges.insert(made.challenge, { purpose: 'register', subject: accountId });
      return made;
    },

    /** @throws PasskeyInvalid, PasskeyKnown */
    async register(
      { accountId, address }: ChangeOrigin,
      { name, attestation }: NewPasskey,
      remember: Remember<RegisteredPasskey>,
    ): Promise<RegisteredPasskey> {
      const account = await accounts.getProfile(accountId);
      const passkey = await toPasskey(accountId, name, attestation);
      const isFirst =
        (await store.count(accountId)) === 0 && (await totp.activeSince(accountId)) === null;
      const at = passkey.createdAt;
      const events = secondFactorChanged(account, {
        factor: 'passkey',
        change: 'added',
        address,
        at,
      });
      return store.insert(passkey, events, async (tx) => {
        const codes = isFirst ? await recoveryCodes.replaceIn(tx, accountId) : undefined;
        const registered = { passkey, recoveryCodes: codes };
        await remember(tx, registered);
        return registered;
      });
    },

    /** @throws PasskeyNotFound */
    async remove({ accountId, address }: ChangeOrigin, id: string): Promise<void> {
      const account = await accounts.getProfile(accountId);
      const change = { factor: 'passkey', change: 'removed', address, at: now() } as const;
      const removed = await store.remove(accountId, id, secondFactorChanged(account, change));
      if (!removed) throw new PasskeyNotFound();
    },
  };
}

function refuseInvalid(error: unknown): never {
  throw error instanceof AppError ? error : new PasskeyInvalid(error);
}
